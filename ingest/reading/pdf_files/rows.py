"""Rows of print on a PDF page, with the place and size of their letters.

PDF knows letters and places, no lines. pdfium joins letters to stretches in the order in which the
file draws them; here stretches at one height become one row, rows stand from top to bottom, and
raised figures are marked as calls of notes.
"""

import itertools
import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

import pypdfium2
import pypdfium2.raw as pdfium
import regex

from ingest.reading.notes import call
from ingest.reading.pdf_files.columns import columns, gutter_of, split
from ingest.reading.pdf_files.letters import Letter

_RAISED: Final = 0.12  # of the row's size: how far the foot of a call stands above the row's
_SMALL: Final = 0.82  # of the row's size: letters of calls are at most this high
_OTHER_ROW: Final = 0.6  # of a letter's size: two feet further apart are two rows
_BESIDE: Final = 0.5  # of the lower stretch's height: what two of one row share at least
_WORD_GAP: Final = 0.18  # of the size: stretches further apart are two words
_COLUMN_GAP: Final = 15.0  # points
_COLUMNS: Final = 0.4  # share of rows that begin anew across a gap on a page of two columns
_CALLS: Final = regex.compile(r"\d{1,3}|[*∗†‡]+")
_LINE_END: Final = "\ufffe"  # pdfium's sign for a hyphen at the end of a line


@dataclass(frozen=True, slots=True)
class Row:
    """A row of print.

    Attributes:
        text: its words; calls of notes are marked as ``ingest.reading.notes`` marks them.
        page: from 1.
        size: height of most of its letters.
        left, right, top, bottom: its box, in points from the lower left corner of the page.
        mark: what is raised at its beginning, e.g. ``"7"``, which is how a note begins.
        column: 1 or 2 on a page of two columns, 0 elsewhere.
    """

    text: str
    page: int
    size: float
    left: float
    right: float
    top: float
    bottom: float
    mark: str = ""
    column: int = 0

    @property
    def letter_width(self) -> float:
        """Mean width of a letter, in points."""
        return (self.right - self.left) / max(len(self.text), 1)


def rows_of(page: pypdfium2.PdfTextPage, number: int) -> list[Row]:
    """Return the rows of a page from top to bottom, of two columns the left one first.

    Tables of many columns keep the file's order.
    """
    stretches = [stretch for stretch in _stretches(page) if stretch]
    parted = split(stretches)
    if (gutter := gutter_of(parted)) is not None:
        return [
            replace(_row(line, number), column=column)
            for column, side in columns(parted, gutter)
            for line in _lines(side)
        ]
    lines = _lines(stretches)
    if _has_columns(lines):
        return [_row([stretch], number) for stretch in stretches]
    return [_row(line, number) for line in lines]


def _lines(stretches: Sequence[Sequence[Letter]]) -> list[list[Sequence[Letter]]]:
    """Return the stretches of each row, from top to bottom."""
    lines: list[list[Sequence[Letter]]] = []
    for stretch in sorted(stretches, key=lambda one: (-_middle(one), one[0].left)):
        if lines and _is_beside(lines[-1][0], stretch):
            lines[-1].append(stretch)
            lines[-1].sort(key=len, reverse=True)
        else:
            lines.append([stretch])
    return lines


def _stretches(page: pypdfium2.PdfTextPage) -> Iterator[list[Letter]]:
    """Yield the letters of each stretch of one row, in the order of the file."""
    box = pdfium.FS_RECTF()
    stretch: list[Letter] = []
    for index, sign in enumerate(page.get_text_range()):
        if sign in "\r\n":
            yield stretch
            stretch = []
            continue
        if not sign.isspace():
            pdfium.FPDFText_GetLooseCharBox(page.raw, index, box)
        if sign.isspace() or box.top <= box.bottom:  # blanks that pdfium adds have no box
            if stretch:
                last = stretch[-1]
                stretch.append(Letter(" ", last.right, last.right, last.top, last.bottom))
            continue
        letter = Letter(sign, box.left, box.right, box.top, box.bottom)
        if stretch and _is_lower(stretch, letter):
            yield stretch
            stretch = []
        stretch.append(letter)
    yield stretch


def _is_lower(stretch: Sequence[Letter], letter: Letter) -> bool:
    """Tell whether a letter stands on another row than the first of a stretch."""
    first = stretch[0]
    size = max(first.top - first.bottom, letter.top - letter.bottom)
    return abs(first.bottom - letter.bottom) > _OTHER_ROW * size


def _middle(stretch: Sequence[Letter]) -> float:
    return statistics.median((one.top + one.bottom) / 2 for one in stretch)


def _is_beside(line: Sequence[Letter], stretch: Sequence[Letter]) -> bool:
    """Tell whether a stretch stands on another's row, over half of the smaller one's height."""
    top = min(line[0].top, stretch[0].top)
    bottom = max(line[0].bottom, stretch[0].bottom)
    heights = (line[0].top - line[0].bottom, stretch[0].top - stretch[0].bottom)
    return top - bottom > _BESIDE * min(heights)


def _has_columns(lines: Sequence[Sequence[Sequence[Letter]]]) -> bool:
    apart = 0
    for line in lines:
        parts = sorted((part[0].left, part[-1].right) for part in line)
        apart += any(
            after[0] - before[1] > _COLUMN_GAP for before, after in itertools.pairwise(parts)
        )
    return len(lines) > 10 and apart > _COLUMNS * len(lines)  # noqa: PLR2004 - a count told by its line


def _row(parts: Sequence[Sequence[Letter]], page: int) -> Row:
    letters: list[Letter] = []
    for part in sorted(parts, key=lambda one: one[0].left):
        size = part[0].top - part[0].bottom
        if letters and part[0].left - letters[-1].right > _WORD_GAP * size:
            letters.append(Letter(" ", *_box_of(letters[-1])))
        letters.extend(part)
    inked = [one for one in letters if one.sign != " "]
    size = statistics.median(one.top - one.bottom for one in inked)
    bottom = statistics.median(one.bottom for one in inked)
    mark, text = _marked(letters, size, bottom)
    return Row(
        text,
        page,
        size,
        inked[0].left,
        inked[-1].right,
        max(one.top for one in inked),
        bottom,
        mark,
    )


def _box_of(letter: Letter) -> tuple[float, float, float, float]:
    return letter.left, letter.right, letter.top, letter.bottom


def _marked(letters: Sequence[Letter], size: float, bottom: float) -> tuple[str, str]:
    """Return what is raised at the beginning, and the text with its calls marked."""
    raised = "".join(
        one.sign
        if one.sign != " "
        and one.top - one.bottom < _SMALL * size
        and one.bottom > bottom + _RAISED * size
        else " "
        for one in letters
    )
    text = "".join("-" if one.sign == _LINE_END else one.sign for one in letters)
    mark, parts, last = "", [], 0
    for found in _CALLS.finditer(raised):
        if not text[: found.start()].strip():
            mark = found.group()
        else:
            parts += [text[last : found.start()].rstrip(), call(found.group())]
        last = found.end()
    return mark, "".join([*parts, text[last:]]).strip()
