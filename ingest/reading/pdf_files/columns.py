"""Pages of two columns: where the gutter runs, and in which order their stretches are read."""

import itertools
import statistics
from collections.abc import Iterator, Sequence
from typing import Final

from ingest.reading.pdf_files.letters import Letter

ACROSS, LEFT, RIGHT = 0, 1, 2
"""Columns; what runs across both parts the page into bands, each read left before right."""

Stretch = Sequence[Letter]
_GAP: Final = 9.0  # points: words of one column stand closer
_FEWEST: Final = 10  # stretches on a side
_CROSSING: Final = 0.15  # of all stretches: heads and tables that run across the gutter
_STEP: Final = 2.0  # points
_MIDDLE: Final = (0.35, 0.65)  # of the width of the print: where a gutter may run
_FULL: Final = 0.75  # of its column's width: rows of prose are long, cells of tables short


def split(stretches: Sequence[Stretch]) -> list[Stretch]:
    """Return the stretches parted where a gap between two letters may be a gutter."""
    return [part for stretch in stretches for part in _parted(stretch)]


def _parted(stretch: Stretch) -> Iterator[Stretch]:
    start, last = 0, None
    for place, letter in enumerate(stretch):
        if letter.sign == " ":
            continue
        if last is not None and letter.left - last.right > _GAP:
            yield stretch[start:place]
            start = place
        last = letter
    yield stretch[start:]


def gutter_of(stretches: Sequence[Stretch]) -> float | None:
    """Return where the gutter of a page of two columns of prose runs; ``None`` for others."""
    boxes = [(one[0].left, max(letter.right for letter in one)) for one in stretches]
    if len(boxes) < 2 * _FEWEST:
        return None
    low, high = min(left for left, _ in boxes), max(right for _, right in boxes)
    begin, end = (low + share * (high - low) for share in _MIDDLE)
    steps = itertools.takewhile(lambda x: x <= end, itertools.count(begin, _STEP))
    crossed = [(sum(left < x < right for left, right in boxes), x) for x in steps]
    fewest = min(crossed)[0]
    best = [x for count, x in crossed if count == fewest]
    gutter = best[len(best) // 2]
    return gutter if fewest <= _CROSSING * len(boxes) and _is_prose(boxes, gutter) else None


def _is_prose(boxes: Sequence[tuple[float, float]], gutter: float) -> bool:
    """Whether the rows on both sides of a gutter fill their columns."""
    for side in (
        [box for box in boxes if box[1] <= gutter],
        [box for box in boxes if box[0] >= gutter],
    ):
        if len(side) < _FEWEST:
            return False
        width = max(right for _, right in side) - min(left for left, _ in side)
        if statistics.median(right - left for left, right in side) < _FULL * width:
            return False
    return True


def columns(stretches: Sequence[Stretch], gutter: float) -> Iterator[tuple[int, list[Stretch]]]:
    """Yield the stretches of each column of each band in reading order, with the column's kind."""
    places = [(_column(stretch, gutter), stretch) for stretch in stretches]
    places.sort(key=lambda one: -_middle(one[1]))
    band: list[tuple[int, Stretch]] = []
    for column, stretch in places:
        if column == ACROSS:
            yield from _read(band)
            band = []
            yield ACROSS, [stretch]
        else:
            band.append((column, stretch))
    yield from _read(band)


def _read(band: Sequence[tuple[int, Stretch]]) -> Iterator[tuple[int, list[Stretch]]]:
    for column in (LEFT, RIGHT):
        if side := [stretch for place, stretch in band if place == column]:
            yield column, side


def _column(stretch: Stretch, gutter: float) -> int:
    if max(letter.right for letter in stretch) <= gutter:
        return LEFT
    return RIGHT if stretch[0].left >= gutter else ACROSS


def _middle(stretch: Stretch) -> float:
    return statistics.median((one.top + one.bottom) / 2 for one in stretch)
