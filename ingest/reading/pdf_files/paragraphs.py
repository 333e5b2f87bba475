"""Paragraphs from rows of print: joined where the row was full, apart where its end was meant."""

import itertools
import statistics
from collections.abc import Callable, Iterator, Sequence
from typing import Final

import regex

from ingest.reading.pdf_files.rows import Row

_NUMBER: Final = regex.compile(r"(?P<number>\d{1,4})\s?\.(?=\s|\p{Lu})")
_LETTERED: Final = regex.compile(
    r"\(?(?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2})\)\s|[-–—•·▪o]\s|[IVXLC]+\.?\s"
)
_ENDED: Final = regex.compile(r"[.;:?!…”’\"\])\ufdd1]\s*(?:\p{L}{1,3})?$")
_BROKEN: Final = regex.compile(r"(?P<head>\p{L}+)-$")
_WORD: Final = regex.compile(r"\p{Ll}+")
_COMPOUNDS: Final = frozenset(
    [
        "inter",
        "self",
        "non",
        "ex",
        "co",
        "anti",
        "quasi",
        "semi",
        "well",
        "pre",
        "post",
        "cross",
        "extra",
        "vice",
        "sub",
        "long",
        "short",
        "so",
        "socio",
    ]
)
_INDENT: Final = 4.0  # points
_CENTRED: Final = 10.0  # points
_WIDER: Final = 1.3  # times the usual distance of rows: a gap between paragraphs
_OTHER_PRINT: Final = 0.5  # points: quotations are printed smaller by one, sometimes by less
_FIRST: Final = 3  # lists begin with these numbers
_Place = tuple[int, int]  # page and column


class Joiner:
    """Joins the rows of one document.

    Attributes:
        hyphens: hyphens at line ends taken out so far.
    """

    def __init__(self, pages: Sequence[Sequence[Row]]) -> None:
        rows = [row for page in pages for row in page]
        self.hyphens = 0
        self._words = frozenset(
            word for row in rows for word in regex.findall(r"[\p{L}-]+", row.text.casefold())
        )
        self._leading = _leading(pages)
        self._sides = _all_sides(pages)
        self._open: list[int] = []  # the last number of each list begun, the innermost last

    def paragraphs(self, rows: Sequence[Row]) -> Iterator[list[Row]]:
        """Yield the rows of each paragraph, across pages."""
        paragraph: list[Row] = []
        ends = _ends(rows, self._sides)
        for place, row in enumerate(rows):
            if paragraph and self._begins(paragraph[-1], row, ends[place - 1]):
                yield paragraph
                paragraph = []
            if not paragraph and (number := _NUMBER.match(row.text)):
                self._count(int(number["number"]))
            paragraph.append(row)
        if paragraph:
            yield paragraph

    def _count(self, value: int) -> None:
        """Go on with the list that comes to this number, or begin one: a quotation has its own."""
        if value - 1 in self._open:
            del self._open[self._open.index(value - 1) :]
        self._open.append(value)

    def _begins(self, before: Row, row: Row, end: float) -> bool:
        """Tell whether ``row`` begins a paragraph; ``end`` is where rows like the last one end."""
        if bool(before.column) != bool(row.column):
            return True  # a head across two columns
        is_beside = before.page == row.page and before.column == row.column
        if is_beside and before.bottom - row.bottom > _WIDER * self._leading(row):
            return True
        is_forced = before.right + row.letter_width * (_first_word(row) + 1) < end
        if number := _NUMBER.match(row.text):
            value = int(number["number"])
            if is_forced or value - 1 in self._open:
                return True
            return bool(_ENDED.search(before.text)) and value <= _FIRST
        if _LETTERED.match(row.text) and (is_forced or _ENDED.search(before.text)):
            return True
        return is_forced or self._is_centred(row) or self._is_centred(before)

    def _is_centred(self, row: Row) -> bool:
        left, right = self._sides[row.page, row.column]
        return (
            row.left > left + _CENTRED
            and row.right < right - _CENTRED
            and abs((row.left - left) - (right - row.right)) < _CENTRED
            and row.right - row.left < 0.8 * (right - left)
        )

    def text_of(self, rows: Sequence[Row]) -> str:
        """Return the text of a paragraph, words broken at line ends made whole."""
        text = rows[0].text
        for row in rows[1:]:
            broken = _BROKEN.search(text)
            tail = _WORD.match(row.text)
            if broken is None:
                text += f" {row.text}"
            elif tail is None or self._is_compound(broken["head"], tail[0]):
                text += row.text
            else:
                self.hyphens += 1
                text = text[:-1] + row.text
        return text

    def _is_compound(self, head: str, tail: str) -> bool:
        first, whole = head.casefold(), f"{head}{tail}".casefold()
        if whole in self._words:
            return False
        return f"{first}-{tail}" in self._words or first in _COMPOUNDS


def _first_word(row: Row) -> int:
    return len(row.text.split(maxsplit=1)[0]) if row.text.strip() else 0


def _all_sides(pages: Sequence[Sequence[Row]]) -> dict[_Place, tuple[float, float]]:
    """Return the sides of each page, of two columns each column's."""
    places: dict[_Place, list[Row]] = {}
    for row in (row for page in pages for row in page):
        places.setdefault((row.page, row.column), []).append(row)
    return {place: _sides(rows) for place, rows in places.items()}


def _sides(page: Sequence[Row]) -> tuple[float, float]:
    """Return where the text of a page begins and ends, in points."""
    largest = statistics.mode(round(row.size) for row in page)
    rows = [row for row in page if abs(row.size - largest) < 1] or list(page)
    rights = sorted(row.right for row in rows)
    return min(row.left for row in rows), rights[int(0.9 * (len(rights) - 1))]


def _leading(pages: Sequence[Sequence[Row]]) -> Callable[[Row], float]:
    """Return the usual distance of rows, by their size."""
    gaps: dict[int, list[float]] = {}
    for page in pages:
        for before, row in itertools.pairwise(page):
            if abs(before.size - row.size) < 1:
                gaps.setdefault(round(row.size), []).append(before.bottom - row.bottom)
    usual = {size: statistics.median(some) for size, some in gaps.items()}
    return lambda row: max(usual.get(round(row.size), row.size), row.size)


def _ends(rows: Sequence[Row], sides: dict[_Place, tuple[float, float]]) -> list[float]:
    """Return for each row where a full row of its kind would end.

    A quotation is set narrower than the text: where two rows of a run with one indent end at one
    place, that place is its margin; elsewhere it is the page's.
    """
    ends = [sides[row.page, row.column][1] for row in rows]
    start = 0
    for place in range(1, len(rows) + 1):
        if place < len(rows) and _is_level(rows[place - 1], rows[place]):
            continue
        run = rows[start:place]
        widest = max(row.right for row in run)
        is_indented = run[0].left > sides[run[0].page, run[0].column][0] + _INDENT
        if is_indented and sum(row.right > widest - _INDENT for row in run) > 1:
            ends[start:place] = [widest] * len(run)
        start = place
    return ends


def _is_level(before: Row, row: Row) -> bool:
    is_alike = abs(before.size - row.size) < _OTHER_PRINT
    is_near = abs(before.left - row.left) < _INDENT and is_alike
    return is_near and (before.page, before.column) == (row.page, row.column)
