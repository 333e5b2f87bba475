"""Texts that lost their line breaks, and texts that were misread from pictures."""

import json
from pathlib import Path

import pytest

from ingest.document import Document
from ingest.reading.corpora import read_corpus
from ingest.reading.line_breaks import with_line_breaks
from ingest.reading.misreadings import misread

SENTENCE = (
    "The Committee notes that the complaint was lodged in time and that the State agrees with it. "
)
PARAGRAPHS = [f"{number}. {SENTENCE * 6}".strip() for number in range(1, 13)]


def test_a_text_without_line_breaks_is_broken_before_each_number() -> None:
    glued = "DECISION " + " ".join(PARAGRAPHS)
    text, warnings = with_line_breaks(glued)
    assert text.split("\n")[1:] == PARAGRAPHS
    assert len(text) == len(glued)
    assert warnings == (
        "line breaks were lost before the text came here; put back before paragraph numbers: 12",
    )


def test_numbers_of_committees_are_followed_from_chapter_to_chapter() -> None:
    printed = ["1.1", "1.2", "2.1", "2.2", "3.", "4.1", "5.1", "5.2"]
    glued = "Views. " + " ".join(f"{number} {SENTENCE * 6}".strip() for number in printed)
    lines = with_line_breaks(glued)[0].split("\n")
    assert [line.partition(" ")[0] for line in lines[1:]] == printed


def test_years_days_and_articles_begin_no_paragraph() -> None:
    said = "It was decided in 1990. On 2. May 1991 Article 3. The rest."
    glued = f"DECISION {SENTENCE * 8} {said} {SENTENCE * 30}"
    text, warnings = with_line_breaks(glued)
    assert text == glued
    assert "cannot be told apart" in warnings[0]


@pytest.mark.parametrize("text", ["\n".join(PARAGRAPHS), SENTENCE * 3, ""])
def test_a_text_with_its_line_breaks_is_left_alone(text: str) -> None:
    assert with_line_breaks(text) == (text, ())


def test_a_row_without_line_breaks_is_broken_and_says_so(tmp_path: Path) -> None:
    row = {"id": "x", "court": "ecsr", "text": "DECISION " + " ".join(PARAGRAPHS)}
    path = tmp_path / "rows.jsonl"
    path.write_text(json.dumps(row), encoding="utf-8")
    (document,) = read_corpus(path, 1_000_000)
    assert isinstance(document, Document)
    assert document.text.count("\n") == 12
    assert "line breaks were lost" in document.warnings[0]


MISREAD = (
    "Tbe author of tbe communication is thc son of lhe victim and hc is in tbe hands of the State. "
)


def test_words_of_no_language_tell_a_misread_text() -> None:
    (warning,) = misread(MISREAD * 20)
    assert "OCR" in warning
    assert "against the original" in warning


@pytest.mark.parametrize(
    "text",
    [
        SENTENCE * 40,
        "La Cour rappelle que la loi du pays est claire et que le requérant a été entendu. " * 40,
        "La Corte recuerda que la ley del Estado es clara y que lo dicho en la demanda consta. "
        * 40,
        "Gjykata konstaton se kërkesa është e qartë. Lt dc ct. " * 40,
    ],
)
def test_words_of_four_languages_are_not_misread(text: str) -> None:
    assert misread(text) == ()
