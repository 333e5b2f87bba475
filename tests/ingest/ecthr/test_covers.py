"""What the covers of rulings print, in the layouts of four decades, of invented cases."""

import pytest

from ingest.families.ecthr.covers import read_cover

TITLES = [
    ("CASE OF HENTZAU v. RURITANIA\n\n(Application no. 99001/12)\n", "HENTZAU v. RURITANIA"),
    ("CASE OF A.B. AND OTHERS v. RURITANIA\n\nJUDGMENT\n", "A.B. AND OTHERS v. RURITANIA"),
    ("AFFAIRE A.B. c. RURITANIE\n\n(Requête no 99001/12)\n", "A.B. c. RURITANIE"),
    ("AFFAIRE ZENDA contre la RURITANIE\n\nARRÊT\n", "ZENDA c. RURITANIE"),
    (
        "Application no. 99020/15\nFlavia STRELSAU\nagainst Ruritania\n",
        "Flavia STRELSAU v. Ruritania",
    ),
    (
        "SUR LA RECEVABILITÉ\nde la requête no 99022/03\nprésentée par A. MAUBAN\n"
        "contre la Syldavie\n",
        "A. MAUBAN c. Syldavie",
    ),
    ("In the case of Hentzau v. Ruritania,\nThe European Court\n", "Hentzau v. Ruritania"),
    ("The Court considers the matter.\n", None),
]

NUMBERS = [
    ("(Application no. 99001/12)\n", ("99001/12",)),
    ("(Applications nos. 99001/12 and 99002/12)\n", ("99001/12", "99002/12")),
    ("(Application No. 9901/82; 9902/82)\n", ("9901/82", "9902/82")),
    ("(Application no. 00901/12)\n", ("901/12",)),
    ("(Requêtes nos 99001/12, 99002/12 et 99003/12)\n", ("99001/12", "99002/12", "99003/12")),
    ("de la requête n o 99022/03\n", ("99022/03",)),
    ("(Applications nos. 99001/12 and 99001/12)\n", ("99001/12",)),
    ("(17/1997/801/1004)\n", ()),
    (
        "(17/1997/801/1004)\n1. The case was referred to the Court. It originated in an\n"
        "application (no. 99001/92) against Ruritania lodged with the Commission.\n",
        ("99001/92",),
    ),
    (
        "(17/1997/801/1004)\n1. A son origine se trouve une requête (n° 99001/92) dirigée contre\n",
        ("99001/92",),
    ),
]

DATES = [
    ("JUDGMENT\n\nSTRASBOURG\n\n12 June 2018\n\nFINAL\n\n12/09/2018\n", False, "2018-06-12"),
    ("ARRÊT\n\nSTRASBOURG\n\n1er mars 2012\n", False, "2012-03-01"),
    ("ARRÊT\n\nSTRASBOURG\n\n1 er mars 2012\n", False, "2012-03-01"),
    ("The Court (Third Section), sitting on 9 May 2017 as a Committee\n", True, "2017-05-09"),
    ("sitting in private on 8 July 1985, the following being present\n", True, "1985-07-08"),
    ("La Cour, siégeant le 5 avril 2005 en une chambre composée de\n", True, "2005-04-05"),
    ("The Court, sitting on 2 May 2017 and 9 June 2017 as a Chamber\n", True, "2017-05-02"),
    ("ARRÊT/JUDGMENT\nSTRASBOURG\n22 mai/May 1998\n", False, "1998-05-22"),
    ("STRASBOURG\n1er septembre/September 1997\n", False, "1997-09-01"),
    ("JUDGMENT\n8 April 2014\nSTRASBOURG\nFINAL\n08/07/2014\n", False, "2014-04-08"),
    ("ARRÊT\n22 février 2005\nSTRASBOURG\nDÉFINITIF\n22/05/2005\n", False, "2005-02-22"),
    ("Nothing is dated here.\n", False, None),
]


@pytest.mark.parametrize(("cover", "title"), TITLES)
def test_a_cover_gives_its_title(cover: str, title: str | None) -> None:
    assert read_cover(cover, is_decision=False).title == title


@pytest.mark.parametrize(("cover", "numbers"), NUMBERS)
def test_a_cover_gives_its_application_numbers(cover: str, numbers: tuple[str, ...]) -> None:
    assert read_cover(cover, is_decision=False).numbers == numbers


@pytest.mark.parametrize(("cover", "is_decision", "date"), DATES)
def test_a_cover_gives_its_date(cover: str, is_decision: bool, date: str | None) -> None:  # noqa: FBT001 - a column of the table
    assert read_cover(cover, is_decision=is_decision).date == date


@pytest.mark.parametrize(
    ("applicant", "is_anonymised"),
    [
        ("A.B.", True), ("X", True), ("A.B. AND C.D.", True), ("M. AND OTHERS", True),
        ("HENTZAU", False), ("A.B. HENTZAU", False), ("Xu", False), ("X. and Others", True),
    ],
)  # fmt: skip
def test_initials_are_told_from_names(applicant: str, *, is_anonymised: bool) -> None:
    cover = read_cover(f"CASE OF {applicant} v. RURITANIA\n", is_decision=False)
    assert cover.is_anonymised is is_anonymised


def test_a_judgment_without_a_date_on_its_cover_has_that_of_its_delivery() -> None:
    body = "1. It was lodged on 1 June 1988 and considered at some length.\n" * 20
    text = f"CASE OF HENTZAU v. RURITANIA\n{body}Done in English and delivered on 3 May 1990.\n"
    assert read_cover(text, is_decision=False).date == "1990-05-03"


def test_a_text_that_lost_its_cover_has_no_date_rather_than_one_of_its_facts() -> None:
    text = "[TRADUCTION] (...)\nEN FAIT\n1. Le 8 mai 1998, le requérant fut arrêté."
    assert read_cover(text, is_decision=False).date is None


def test_the_day_of_a_domestic_judgment_is_not_that_of_the_ruling() -> None:
    body = "1. The Court of Strelsau delivered a judgment on 10 April 2017.\n" * 9
    text = f"{body}Done in English, and notified in\nwriting on 13 January 2026.\nZenda Registrar"
    assert read_cover(text, is_decision=False).date == "2026-01-13"


def test_a_table_that_lost_its_cells_still_gives_its_numbers() -> None:
    cover = (
        "(Applications nos. 99001/12 and 1 other – see appended list)\n" + "It considers.\n" * 20
    )
    annex = "APPENDIXApplication no.Date1.99001/1223/09/2012A.2.99002/1224/09/2012B."
    opinion = "\nOPINION OF JUDGE SAPT\n" + "I disagree. " * 40 + "See 98001/05."
    found = read_cover(cover + annex + opinion, is_decision=False).numbers
    assert found == ("99001/12", "99002/12")


def test_numbers_of_cases_that_are_cited_are_none_of_the_ruling() -> None:
    cover = "(Applications nos. 99001/12 and 2 others – see appended list)\n"
    reasons = (
        "The Court refers to Zenda v. Syldavia (no. 98001/05) and nos. 98002/06 and 98003/06.\n"
    )
    annex = "APPENDIX\n1. 99001/12 Hentzau\n2. 99002/12 Tarlenheim\n3. 99003/12 Sapt\n"
    assert read_cover(f"{cover}{reasons * 9}{annex}{reasons}", is_decision=False).numbers == (
        "99001/12", "99002/12", "99003/12",
    )  # fmt: skip
    assert read_cover(f"{cover}{reasons * 9}", is_decision=False).numbers == ("99001/12",)


def test_a_table_with_more_numbers_than_the_cover_says_is_not_trusted() -> None:
    cover = "(Applications nos. 99001/12 and 1 other)\n" + "The Court considers.\n" * 20
    annex = "APPENDIX\n1. 99001/12 Hentzau\n2. 99002/12 Tarlenheim\n3. 99003/12 Sapt\n"
    assert read_cover(cover + annex, is_decision=False).numbers == ("99001/12",)


def test_numbers_of_many_applications_come_from_the_annex() -> None:
    cover = "(Application no. 99001/12 and 2 others – see appended list)\n"
    body = "1. The Court considers the matter at some length.\n" * 20
    annex = "APPENDIX\n\n1.\n99001/12\n2.\n99002/12\n3.\n99003/13\n"
    found = read_cover(f"{cover}{body}{annex}", is_decision=False).numbers
    assert found == ("99001/12", "99002/12", "99003/13")
