"""The outcome bar: how holdings ended, with the interval of the share, or one square a case."""

from dataclasses import dataclass
from typing import Final

from api.pages.drawing.measures import placed
from comity.intervals import wilson

FEW: Final = 12
"""Cases under which a share says nothing: they are drawn one by one."""
WIDTH: Final = 208.0
HEIGHT: Final = 14.0
_SQUARE: Final = 11.0
_STEP: Final = 15.0


@dataclass(frozen=True, slots=True)
class Outcomes:
    """How holdings ended.

    Attributes:
        violations: that found a violation.
        none: that found no violation.
        others: struck out, inadmissible, decided on remedies …
    """

    violations: int
    none: int
    others: int

    @property
    def total(self) -> int:
        """All of them."""
        return self.violations + self.none + self.others

    @property
    def is_few(self) -> bool:
        """Whether they are too few for a share."""
        return self.total < FEW

    @property
    def share(self) -> int:
        """Share of violations in percent; 0 of nothing."""
        return round(100 * self.violations / self.total) if self.total else 0

    @property
    def low(self) -> int:
        """Lower end of the share's 95 % Wilson interval, in percent."""
        return round(100 * wilson(self.violations, self.total)[0])

    @property
    def high(self) -> int:
        """Upper end of it."""
        return round(100 * wilson(self.violations, self.total)[1])


@dataclass(frozen=True, slots=True)
class Piece:
    """A rectangle of a bar or column: ``v`` violation, ``nv`` no violation, or ``other``."""

    kind: str
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Whisker:
    """The interval of the share, beneath the bar."""

    low: float
    share: float
    high: float


@dataclass(frozen=True, slots=True)
class Bar:
    """An outcome bar.

    Attributes:
        counts: what it shows.
        parts: rectangles from left to right, none wider than nothing.
        whisker: ``None`` under 12 cases.
    """

    counts: Outcomes
    parts: tuple[Piece, ...]
    whisker: Whisker | None
    width: float = WIDTH
    height: float = HEIGHT + 5


def bar_of(counts: Outcomes) -> Bar:
    """Return the bar of some holdings.

    >>> [(each.kind, each.x) for each in bar_of(Outcomes(1, 2, 0)).parts]
    [('v', 0.5), ('nv', 15.5), ('nv', 30.5)]
    """
    if counts.is_few:
        kinds = _kinds(counts)
        squares = (
            Piece(kind, placed(0.5 + _STEP * place), 1.5, _SQUARE, _SQUARE)
            for place, kind in enumerate(kinds)
        )
        return Bar(counts, tuple(squares), None)
    return Bar(counts, _segments(counts), _whisker(counts))


def _kinds(counts: Outcomes) -> list[str]:
    return ["v"] * counts.violations + ["nv"] * counts.none + ["other"] * counts.others


def _segments(counts: Outcomes) -> tuple[Piece, ...]:
    numbers = {"v": counts.violations, "nv": counts.none, "other": counts.others}
    found, done = [], 0
    for kind, number in numbers.items():
        start, end = (placed(WIDTH * each / counts.total) for each in (done, done + number))
        if end > start:
            found.append(Piece(kind, start, 1.0, placed(end - start), HEIGHT - 2))
        done += number
    return tuple(found)


def _whisker(counts: Outcomes) -> Whisker:
    low, high = wilson(counts.violations, counts.total)
    share = counts.violations / counts.total
    return Whisker(*(placed(WIDTH * each) for each in (low, share, high)))
