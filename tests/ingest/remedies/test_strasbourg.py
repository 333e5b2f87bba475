"""Remedies of the European Court, on invented operative parts."""

import pytest

from comity.extraction import RemedyFound
from tests.ingest.remedies.readings import in_short, remedies_of

BODY = "PROCEDURE\n1. The case originated in an application.\nTHE LAW\n2. The Court finds so.\n"
ENGLISH = BODY + "FOR THESE REASONS, THE COURT, UNANIMOUSLY,\n{items}\nDone in English.\n"
FRENCH = (
    "PROCÉDURE\n1. À l’origine de l’affaire.\nEN DROIT\n2. La Cour le juge.\n"
    "PAR CES MOTIFS, LA COUR, À L’UNANIMITÉ,\n{items}\nFait en français.\n"
)
INTEREST = (
    "(b) that from the expiry of the above-mentioned three months until settlement simple interest "
    "shall be payable on the above amounts at a rate equal to the marginal lending rate of the "
    "European Central Bank during the default period plus three percentage points;"
)


def _read(items: str, language: str = "en", **given: str) -> list[RemedyFound]:
    text = (ENGLISH if language == "en" else FRENCH).format(items=items)
    return remedies_of(text, "ecthr", language, **given)


def test_each_sum_has_head_recipient_tax_and_time() -> None:
    found = _read(
        "1. Holds (a) that the respondent State is to pay the applicants, within three months from "
        "the date on which the judgment becomes final, the following amounts: (i) EUR 5,000 (five "
        "thousand euros) to each applicant, plus any tax that may be chargeable, in respect of "
        "non\u2011pecuniary damage; (ii) EUR 800 (eight hundred euros) jointly, in respect of"
        " costs "
        f"and expenses; {INTEREST}\n"
        "2. Dismisses the remainder of the applicants’ claim for just satisfaction."
    )
    assert in_short(found) == [
        ("non-pecuniary", "ordered", "5000 EUR", "P3M"),
        ("costs", "ordered", "800 EUR", "P3M"),
        ("default-interest", "ordered", None, None),
        ("compensation", "dismissed", None, None),
    ]
    first, second, interest, _ = found
    assert (first.recipients, first.tax) == (("each-applicant",), "added")
    assert (second.recipients, second.tax) == (("applicants-jointly",), None)
    assert interest.interest == "ecb-marginal-lending+3"
    assert [one.operative_item for one in found] == ["1", "1", "1", "2"]


def test_french_items_are_read_like_english_ones() -> None:
    found = _read(
        "1. Dit que le constat d’une violation fournit en soi une satisfaction équitable"
        " suffisante "
        "pour le dommage moral ;\n"
        "2. Dit a) que l’État défendeur doit verser à la requérante, dans les trois mois, "
        "4 515,20 EUR (quatre mille cinq cent quinze euros et vingt centimes) pour frais et"
        " dépens ; "
        "b) que ce montant sera à majorer d’un intérêt simple de 3,47 % l’an ;\n"
        "3. Rejette la demande de satisfaction équitable pour le surplus.",
        "fr",
    )
    assert in_short(found) == [
        ("declaratory", "finding-suffices", None, None),
        ("costs", "ordered", "4515.20 EUR", "P3M"),
        ("default-interest", "ordered", None, None),
        ("compensation", "dismissed", None, None),
    ]
    assert found[0].head == "non-pecuniary"
    assert found[2].interest == "3.47%"


def test_a_head_that_stands_before_its_sum_is_its_head() -> None:
    (found,) = _read(
        "1. Holds that Ruritania is to pay to the applicant, in respect of costs and expenses, the "
        "sum of £1,200.50."
    )
    assert (found.head, found.amount, found.currency) == ("costs", "1200.50", "GBP")


def test_a_question_that_is_not_ready_is_reserved() -> None:
    found = _read(
        "1. Holds that the question of the application of Article 41 is not ready for decision; "
        "accordingly, (a) reserves the said question in whole;"
    )
    assert in_short(found) == [("compensation", "reserved", None, None)]


def test_a_claim_that_is_refused_as_a_whole_leaves_no_remedy() -> None:
    found = _read("1. Dismisses the applicant’s claim for just satisfaction.")
    assert in_short(found) == [("no-remedy", "dismissed", None, None)]


@pytest.mark.parametrize(
    "item",
    [
        "1. Dismisses the Government’s preliminary objection of non-exhaustion;",
        "1. Holds that there has been a violation of Article 2 of the Convention on account of the "
        "failure to investigate, prosecute and release;",
        "1. Holds that there is no need to examine the remainder of the complaints;",
        "1. Declares the applicant’s claim under Article 6 inadmissible;",
    ],
)
def test_what_decides_no_redress_gives_none(item: str) -> None:
    assert _read(item) == []


@pytest.mark.parametrize(
    ("item", "remedy", "deadline"),
    [
        ("1. Holds that the respondent State is to secure the applicant’s immediate release;",
         "release", None),
        ("1. Holds that the respondent State must set up, within one year, an effective domestic "
         "remedy against excessively long proceedings;", "new-domestic-remedy", "P1Y"),
        ("1. Decides to continue to indicate to the Government under Rule 39 of the Rules of Court "
         "that it is desirable not to remove the applicant;", "interim-measures", None),
        ("1. Holds that the respondent State shall ensure, within three months, the enforcement of "
         "the domestic judgment in the applicant’s favour;", "execution-of-domestic-judgment",
         "P3M"),
    ],
)  # fmt: skip
def test_what_article_46_lets_the_court_order_is_a_measure(
    item: str, remedy: str, deadline: str | None
) -> None:
    assert (remedy, "ordered", None, deadline) in in_short(_read(item))


def test_evidence_re_reads_the_sum_and_no_name_is_kept() -> None:
    items = (
        "1. Holds that the respondent State is to pay, within three months, EUR 2,000 (two"
        " thousand "
        "euros) to Rudolf Rassendyll in respect of non-pecuniary damage;"
    )
    text = ENGLISH.format(items=items)
    (found,) = _read(items)
    assert text[found.at.start : found.at.end].startswith("EUR 2,000")
    assert "Rassendyll" not in repr(found)
    assert (found.at.section, found.at.speaker) == ("operative", "court")
