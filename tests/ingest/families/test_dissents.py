"""Dissents joined to what they dissent from, on a ruling written for the test."""

import pytest

import ontology
from comity.extraction import Extraction, Segmentation
from ingest.document import Document, Supplied
from ingest.extracting import extract
from ingest.parts import Part

ITEMS = """FOR THESE REASONS, THE COURT
1. Holds, unanimously, that there has been a violation of Article 5 § 1 of the Convention;
2. Holds, by five votes to two, that there has been a violation of Article 8 of the Convention;
3. Holds, by six votes to one, that there has been no violation of Article 14 of the Convention in \
conjunction with Article 8;
Done in English, and notified in writing on 3 May 2011.
"""
ONE = """FOR THESE REASONS, THE COURT
1. Holds, unanimously, that there has been a violation of Article 5 § 1 of the Convention;
2. Holds, by six votes to one, that there has been a violation of Article 8 of the Convention;
Done in English, and notified in writing on 3 May 2011.
"""


def a_ruling(
    opinion: str, items: str = ITEMS, heading: str = "PARTLY DISSENTING OPINION OF JUDGE ZENDA"
) -> Extraction:
    text = (
        "CASE OF EXAMPLE v. RURITANIA\n(Application no. 1234/05)\nJUDGMENT\n3 May 2011\n"
        "THE LAW\n1. The applicant complained under Article 8 of the Convention.\n"
        f"{items}{heading}\n{opinion}\n"
    )
    supplied = Supplied(court="ecthr", language="en")
    document = Document(id="ecthr:1", name="1", text=text, supplied=supplied)
    found = extract(document, ontology.load(), without={Part.DOCTRINES, Part.GROUPS})
    assert found.segmentation is not Segmentation.NONE
    return found


def dissents(
    opinion: str, items: str = ITEMS, heading: str = "PARTLY DISSENTING OPINION OF JUDGE ZENDA"
) -> list[str]:
    """Return ``"<item> <provision> <rule>"`` of what the opinion dissents from."""
    (found,) = a_ruling(opinion, items, heading).separate_opinions
    return [
        f"{one.operative_item} {one.provision} {one.at.rule.split('.')[1]}"
        for one in found.dissents_from
    ]


@pytest.mark.parametrize(
    ("opinion", "expected"),
    [
        ("1. I cannot agree that there has been a violation of Article 8.",
         ["2 echr.8 provision@1"]),
        ("1. I voted against point 3 of the operative part.", ["3 echr.14 point@1"]),
        ("1. I agree on Article 5, but I dissent as regards Article 8.",
         ["2 echr.8 provision@1"]),
        ("1. I disagree with the finding on Article 14 in conjunction with Article 8.",
         ["3 echr.14 provision@1"]),
        ("1. While I am in agreement with the finding on Article 8, I disagree with its reasons.",
         []),
        ("1. I cannot agree that there has been a violation of Article 5.", []),
        ("1. The case is about a house.", []),
    ],
)  # fmt: skip
def test_a_dissent_is_from_what_its_opening_names(opinion: str, expected: list[str]) -> None:
    assert dissents(opinion) == expected


def test_the_one_divided_item_is_what_a_dissent_is_from() -> None:
    assert dissents("1. The case is about a house.", ONE) == ["2 echr.8 only@1"]


def test_more_judges_than_voted_against_do_not_dissent_from_it() -> None:
    text = "1. We cannot agree that there has been a violation of Article 8."
    one, two = "OPINION OF JUDGE ZENDA", "OPINION OF JUDGES ZENDA AND HENTZAU"
    assert dissents(text, ONE, f"DISSENTING {one}") == ["2 echr.8 provision@1"]
    assert dissents(text, ONE, f"JOINT DISSENTING {two}") == []


def test_a_concurring_judge_dissents_from_nothing() -> None:
    text = "1. I do not agree with the reasons given under Article 8."
    assert dissents(text, heading="CONCURRING OPINION OF JUDGE ZENDA") == []


def test_each_dissent_is_proved_by_words_of_the_opinion() -> None:
    found = a_ruling("1. I cannot agree that there has been a violation of Article 8. It was just.")
    (opinion,) = found.separate_opinions
    (one,) = opinion.dissents_from
    words = found.text[one.at.start : one.at.end]
    assert words.endswith("a violation of Article 8.")
    assert opinion.start <= one.at.start < one.at.end <= opinion.end
