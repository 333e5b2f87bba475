"""The court's reasons, cut into printed paragraphs under their headings."""

import pytest

from ingest.doctrines.reasons import level_of, reasons_of
from tests.ingest.doctrines.texts import ASSESSMENT, HEAD, NECESSARY, TEXT, passages


@pytest.mark.parametrize(
    ("line", "level"),
    [
        ("THE LAW", 0),
        ("II. ALLEGED VIOLATION OF ARTICLE 13 OF THE CONVENTION", 0),
        ("B. Merits", 1),
        ("2. The Court’s assessment", 2),
        ("(a) General principles", 3),
        ("(iii) Length of the applicant’s stay", 4),
        ("(β) Application to the case", 5),
        ("A sentence of a paragraph that goes on", None),
        ("2. A sentence that ends.", None),
        ("", None),
    ],
)
def test_a_heading_is_known_by_its_number_or_its_capitals(line: str, level: int | None) -> None:
    assert level_of(line) == level


def test_only_paragraphs_in_the_courts_own_words_are_reasons() -> None:
    texts = [TEXT[one.start : one.end] for one in reasons_of(TEXT, passages())]
    assert [text[:3] for text in texts] == ["31.", "32.", "33.", "The", "34."]


def test_a_paragraph_stands_under_all_headings_that_are_still_open() -> None:
    headings = {TEXT[one.start :][:2]: one.headings for one in reasons_of(TEXT, passages())}
    assert headings["31"] == (HEAD, ASSESSMENT)
    assert headings["33"] == (HEAD, ASSESSMENT, NECESSARY)
    assert len(headings["34"]) == 1


def test_each_complaint_has_a_number_of_its_own() -> None:
    assert [one.complaint for one in reasons_of(TEXT, passages())] == [0, 0, 0, 0, 1]


def test_a_line_inside_a_numbered_paragraph_is_a_paragraph_of_the_same_passage() -> None:
    third, fourth = reasons_of(TEXT, passages())[2:4]
    assert (third.ordinal, third.is_numbered) == (fourth.ordinal, True)
    assert not fourth.is_numbered
