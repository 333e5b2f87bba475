"""Footnotes of a page told from its text: smaller print at its foot, begun by a raised figure."""

import statistics
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

import regex

from ingest.reading.pdf_files.rows import Row

_SMALLER: Final = 0.88  # of the text's size: notes are printed at most this large
_MARGIN: Final = 4.0  # points
_FEWEST: Final = 5  # numbered paragraphs from which the size of the text is taken
_PARAGRAPH: Final = regex.compile(r"\d{1,3}\.\s")
_UNRAISED: Final = regex.compile(r"(?P<mark>\d{1,3})\.?\s+(?=\p{Lu}|[¿“\"\[])")


@dataclass(slots=True)
class Note:
    """A footnote in the making.

    Attributes:
        mark: as printed, e.g. ``"7"``.
        page: where it begins, from 1.
        rows: its rows, the mark taken off the first.
    """

    mark: str
    page: int
    rows: list[Row] = field(default_factory=list)


def text_size(pages: Sequence[Sequence[Row]]) -> float:
    """Return the size of the print of the text itself, in points."""
    rows = [row for page in pages for row in page]
    numbered = [round(row.size, 1) for row in rows if _PARAGRAPH.match(row.text)]
    if len(numbered) >= _FEWEST:
        return statistics.mode(numbered)
    letters: Counter[float] = Counter()
    for row in rows:
        letters[round(row.size, 1)] += len(row.text)
    return letters.most_common(1)[0][0] if letters else 0.0


def parted(pages: Sequence[Sequence[Row]]) -> tuple[list[list[Row]], list[Note]]:
    """Return the text's rows by page, and the notes in order."""
    largest = _SMALLER * text_size(pages)
    notes: list[Note] = []
    texts: list[list[Row]] = []
    for rows in pages:
        foot = len(rows)
        while foot and rows[foot - 1].size < largest:
            foot -= 1
        begun = _beginning(rows, foot, notes)
        for row, mark, text in _marks(rows[begun:], notes):
            if mark:
                notes.append(Note(mark, row.page))
            notes[-1].rows.append(_with_text(row, text))
        texts.append(list(rows[:begun]))
    return texts, notes


def _beginning(rows: Sequence[Row], foot: int, notes: Sequence[Note]) -> int:
    """Return where the notes of a page begin: at a mark, or with the end of a note before it."""
    marked = next(
        (place for place in range(foot, len(rows)) if _mark(rows[place], notes)), len(rows)
    )
    if not notes or notes[-1].page < (rows[0].page - 1 if rows else 0) or foot == marked:
        return marked
    margin = min(row.left for row in rows)
    is_flush = all(row.left < margin + _MARGIN for row in rows[foot:marked])
    return foot if is_flush and (foot or marked < len(rows)) else marked


def _mark(row: Row, notes: Sequence[Note]) -> str:
    if row.mark:
        return row.mark
    found = _UNRAISED.match(row.text)
    last = notes[-1].mark if notes else "0"
    if found and last.isdigit() and int(found["mark"]) == int(last) + 1:
        return found["mark"]
    return ""


def _marks(rows: Sequence[Row], notes: Sequence[Note]) -> Iterator[tuple[Row, str, str]]:
    """Yield each row of notes with the mark that begins it and the text after the mark."""
    for row in rows:
        mark = _mark(row, notes)
        text = row.text if row.mark or not mark else _UNRAISED.sub("", row.text, count=1)
        yield row, mark, text


def _with_text(row: Row, text: str) -> Row:
    return replace(row, text=text, mark="")
