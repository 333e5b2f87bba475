"""Tables: words in the manner of a court, and the authority that they name."""

import pytest

from comity.extraction import Authority
from tests.ingest.citations.texts import found_in, only

STRASBOURG = [
    (
        "(see Example v. Norway [GC], no. 1234/05, §§ 12 and 14-16, ECHR 2010-III)",
        Authority("ecthr", "Example v. Norway", ("1234/05",), sign="grand-chamber 2010"),
        ("12", "14-16"),
    ),
    (
        "(see A.B. and Others v. the United Kingdom, nos. 1234/05 and 2345/06, § 7, 3 May 2007)",
        Authority(
            "ecthr",
            "A.B. and Others v. the United Kingdom",
            ("1234/05", "2345/06"),
            date="2007-05-03",
        ),
        ("7",),
    ),
    (
        "(see Example v. Norway (dec.), no. 1234/05, § 32, 14 January 2020)",
        Authority("ecthr", "Example v. Norway", ("1234/05",), date="2020-01-14"),
        ("32",),
    ),
    (
        "(see the Example and Others judgment of 7 July 1989, Series A no. 161-B, p. 3, § 9)",
        Authority("ecthr", "Example and Others", series="A 161-B", date="1989-07-07"),
        ("9",),
    ),
    (
        "(voir Exemple et autres c. Norvège, no 1234/05, § 12, 3 mai 2007)",
        Authority("ecthr", "Exemple et autres c. Norvège", ("1234/05",), date="2007-05-03"),
        ("12",),
    ),
    (
        "(arrêt Exemple c. France du 26 novembre 1992, série A no 249-B, p. 26, § 17)",
        Authority("ecthr", "Exemple c. France", series="A 249-B", date="1992-11-26"),
        ("17",),
    ),
    (
        "(no. 8416/78, Commission decision of 13 May 1980, Decisions and Reports 19, p. 244)",
        Authority("ecmhr", None, ("8416/78",), date="1980-05-13"),
        (),
    ),
]
SAN_JOSE = [
    (
        "Cfr. Caso Ejemplo y otros Vs. Perú. Fondo, Reparaciones y Costas. Sentencia de"
        " 29 de julio\nde 2005. Serie C No. 900, párrs. 166 y 170.",
        Authority("iacthr", "Ejemplo y otros Vs. Perú", series="C 900", date="2005-07-29"),
        ("166", "170"),
    ),
    (
        "Cf. Case of Example et al. v. Chile. Merits. Judgment of May 3, 2006. Series C No. 901,"
        " para. 52.",
        Authority("iacthr", "Example et al. v. Chile", series="C 901", date="2006-05-03"),
        ("52",),
    ),
    (
        "Cf. Example Case. Judgment of May 30, 1999. Series C No. 902, para. 61.",
        Authority("iacthr", "Example", series="C 902", date="1999-05-30"),
        ("61",),
    ),
    (
        "Opinión Consultiva OC-95/85 del 13 de noviembre de 1985. Serie A No. 95, párr. 67.",
        Authority("iacthr", None, series="A 95", number="OC-95/85", date="1985-11-13"),
        ("67",),
    ),
    (
        "Opinión Consultiva OC93/17 de 15 de noviembre de 2017. Serie A No. 93, párr. 28.",
        Authority("iacthr", None, series="A 93", number="OC-93/17", date="2017-11-15"),
        ("28",),
    ),
    (
        "y 143 de la Carta de la Organización). 9 de noviembre de 2020. Serie A No. 26, párr. 72.",
        Authority("iacthr", None, series="A 26"),
        ("72",),
    ),
    (
        "Cfr. TEDH, Caso Ejemplo Vs. Reino Unido, No. 12345/67, Sentencia de 4 de mayo de 2001,"
        " párr. 95.",
        Authority("ecthr", "Ejemplo Vs. Reino Unido", ("12345/67",), date="2001-05-04"),
        ("95",),
    ),
    (
        "Cfr. TEDH, Caso Ejemplo v. Turquía, 1 de julio de 1997, párr. 28.",
        Authority("ecthr", "Ejemplo v. Turquía", date="1997-07-01"),
        ("28",),
    ),
]
GENEVA = [
    (
        "See Example v. Norway (CCPR/C/101/D/9001/2007), para. 10.5.",
        Authority("un-hrc", "Example v. Norway", symbol="CCPR/C/101/D/9001/2007"),
        ("10.5",),
    ),
    (
        "See communication No. 9001/2007, Example v. Norway, Views adopted on"
        " 3 May 2009, para. 6.2.",
        Authority("un-hrc", "Example v. Norway", number="9001/2007", date="2009-05-03"),
        ("6.2",),
    ),
]
OTHERS = [
    (
        "Example v. Benin (merits) (28 March 2014) 1 AfCLR 900, § 68",
        Authority("afchpr", "Example v. Benin", series="1 AfCLR 900", date="2014-03-28"),
        ("68",),
    ),
    (
        "Example Union v. Finland, Complaint No. 900/2018, decision on the merits of"
        " 14 May 2022, § 7",
        Authority("ecsr", "Example Union v. Finland", number="900/2018", date="2022-05-14"),
        ("7",),
    ),
    (
        "judgment of 5 May 2021, _Example_ v _Agency_ (T‑900/18, EU:T:2021:900)",
        Authority("cjeu", "Example v Agency", ecli="ECLI:EU:T:2021:900", number="T-900/18"),
        (),
    ),
    (
        "(see Example v The Gambia [ECW/CCJ/JUD/90/23], para 30)",
        Authority("ecowas", "Example v The Gambia", number="ECW/CCJ/JUD/90/23"),
        ("30",),
    ),
]


@pytest.mark.parametrize(("text", "authority", "pinpoints"), STRASBOURG)
def test_strasbourg_is_cited_by_number_series_or_date(
    text: str, authority: Authority, pinpoints: tuple[str, ...]
) -> None:
    found = only(text)
    assert (found.authority, found.pinpoints) == (authority, pinpoints)


@pytest.mark.parametrize(("text", "authority", "pinpoints"), SAN_JOSE)
def test_san_jose_cites_itself_and_strasbourg_in_two_languages(
    text: str, authority: Authority, pinpoints: tuple[str, ...]
) -> None:
    found = only(text.replace("\n", " "), "iacthr")
    assert (found.authority, found.pinpoints) == (authority, pinpoints)


@pytest.mark.parametrize(("text", "authority", "pinpoints"), GENEVA)
def test_committees_are_cited_by_symbol_or_communication(
    text: str, authority: Authority, pinpoints: tuple[str, ...]
) -> None:
    found = only(text, "un-hrc")
    assert (found.authority, found.pinpoints) == (authority, pinpoints)


@pytest.mark.parametrize(
    ("number", "committee"),
    [
        ("4/2004", "un-cedaw"),
        ("34/2004", "un-cerd"),
        ("254/2004", "un-cat"),
        ("1284/2004", "un-hrc"),
        ("2/1989", None),
    ],
)
def test_a_communication_is_the_one_committees_whose_numbers_had_come_so_far(
    number: str, committee: str | None
) -> None:
    found = only(f"its views on communication No. {number} (Example v. Hungary)", "zaf-concourt")
    assert (found.authority.court, found.authority.number) == (committee, number)


@pytest.mark.parametrize(("text", "authority", "pinpoints"), OTHERS)
def test_other_courts_are_cited_in_any_text(
    text: str, authority: Authority, pinpoints: tuple[str, ...]
) -> None:
    found = only(text, "zaf-concourt")
    assert (found.authority, found.pinpoints) == (authority, pinpoints)


def test_a_citation_broken_over_lines_is_read_whole() -> None:
    text = (
        "1. Cfr. Caso Ejemplo Vs.\nPerú. Fondo. Sentencia de 3 de\nmayo de 2006. Serie C\nNo. 900"
    )
    (found,) = found_in(text, "iacthr")
    assert (found.authority.series, found.text) == ("C 900", text[8:])


@pytest.mark.parametrize(
    "text",
    [
        "the Law of 3 May 1985 (no. 51/85) was published",
        "Official Gazette no. 12/94 of 3 May 1994",
        "by judgment no. 1234/05 the Regional Court of Oslo dismissed the claim",
        "Decree no. 12/85 and Order no. 3042/2007 of the Minister",
        "the Constitutional Court judgment of 3 May 2004 was final",
    ],
)
def test_laws_gazettes_and_domestic_judgments_are_no_citations(text: str) -> None:
    assert found_in(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "R v Hentzau  CA184/00, 2 November 2000",
        "Hentzau v Sapt SC Appl. No. 4/88, minutes of 12 December 1988",
        "Hentzau v Kenya (2/07)",
        "la Corte: v. OC-1/82",
    ],
)
def test_the_number_of_a_court_elsewhere_is_no_application_in_strasbourg(text: str) -> None:
    assert [one.authority.court for one in found_in(text) if one.authority.appnos] == []


def test_a_case_against_an_african_state_is_one_of_the_commission_in_banjul() -> None:
    found = only("see Example Council v. Kenya, No. 976/03", "un-hrc")
    assert (found.authority.court, found.authority.number) == ("acmhpr", "976/03")


def test_a_year_after_a_paragraph_is_no_paragraph() -> None:
    assert only("Hentzau v. Norway, no. 99001/02, § 52, 2002").pinpoints == ("52",)
    assert only("Hentzau v. Norway, no. 99001/02, §§ 52, 120 and 130").pinpoints == (
        "52", "120", "130",
    )  # fmt: skip
