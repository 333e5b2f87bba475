"""Columns by year: what was held when, years of which not all is held yet hatched."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from api.pages.drawing.measures import placed
from api.pages.drawing.outcomes import Outcomes, Piece
from api.pages.drawing.years import Tick, Years

WIDTH: Final = 560.0
HEIGHT: Final = 150.0
_TOP: Final = 10.0
_BOTTOM: Final = 128.0
_LEFT: Final = 4.0
_RIGHT: Final = 526.0
_GAP: Final = 0.16
"""Part of a year that is left free between columns."""
_LINES: Final = 3
_WIDEST: Final = 24.0
Kinds = tuple[str, str, str]
OUTCOMES: Final[Kinds] = ("v", "nv", "other")


@dataclass(frozen=True, slots=True)
class Column:
    """A year, with its pieces from the bottom up, and its place, all of it to be pressed."""

    year: int
    counts: Outcomes
    pieces: tuple[Piece, ...]
    x: float
    width: float
    is_incomplete: bool


@dataclass(frozen=True, slots=True)
class Columns:
    """The drawing.

    Attributes:
        columns: years in which something was held, in order.
        lines: of the scale, from 0 up, with their heights.
        ticks: round years.
        left: where lines begin.
        right: where they end, and their numbers begin.
    """

    columns: tuple[Column, ...]
    lines: tuple[Tick, ...]
    ticks: tuple[Tick, ...]
    total: int
    left: float = _LEFT
    right: float = _RIGHT
    top: float = _TOP
    bottom: float = _BOTTOM
    width: float = WIDTH
    height: float = HEIGHT


def columns_of(
    by_year: Mapping[int, Outcomes], incomplete: frozenset[int], kinds: Kinds = OUTCOMES
) -> Columns:
    """Return the columns of what was held by year.

    Args:
        by_year: what was held.
        incomplete: years of which more is to come.
        kinds: classes of the three pieces, from the ground up.
    """
    if not by_year:
        return Columns((), (), (), 0)
    scale = _scale(min(by_year), max(by_year))
    most = max(each.total for each in by_year.values())
    step = _round_step(most)
    top = step * -(-most // step)
    return Columns(
        tuple(
            _column(year, by_year[year], scale, (top, kinds), is_incomplete=year in incomplete)
            for year in sorted(by_year)
        ),
        tuple(
            Tick(placed(_BOTTOM - (_BOTTOM - _TOP) * at / top), str(at))
            for at in range(0, top + 1, step)
        ),
        scale.ticks(),
        sum(each.total for each in by_year.values()),
    )


def _scale(first: int, last: int) -> Years:
    """Return a scale on which no column is wider than a finger."""
    short = int((_RIGHT - _LEFT) / _WIDEST) - (last - first + 1)
    return Years(first - max(0, short), last, _LEFT, _RIGHT)


def _round_step(most: int) -> int:
    """Return a round distance of lines: one, two or five times a power of ten."""
    size = 1
    while True:
        for step in (size, 2 * size, 5 * size):
            if step * _LINES >= most:
                return step
        size *= 10


def _column(
    year: int, counts: Outcomes, scale: Years, drawn: tuple[int, Kinds], *, is_incomplete: bool
) -> Column:
    x, width = scale.of_year(year), placed(scale.one)
    pieces = tuple(_pieces(counts, placed(x + width * _GAP / 2), placed(width * (1 - _GAP)), drawn))
    return Column(year, counts, pieces, x, width, is_incomplete)


def _pieces(counts: Outcomes, x: float, width: float, drawn: tuple[int, Kinds]) -> Iterator[Piece]:
    (top, kinds), below = drawn, 0
    height = _BOTTOM - _TOP
    numbers = counts.violations, counts.none, counts.others
    for kind, number in zip(kinds, numbers, strict=True):
        start, end = (placed(_BOTTOM - height * each / top) for each in (below, below + number))
        if number:
            yield Piece(kind, x, end, width, placed(start - end))
        below += number
