"""Dot and interval on one axis from nothing to all: shares that may be compared by eye."""

from dataclasses import dataclass
from typing import Final

from api.pages.drawing.measures import placed
from api.pages.drawing.years import Tick

WIDTH: Final = 240.0
HEIGHT: Final = 26.0
_LEFT: Final = 8.0
_RIGHT: Final = 232.0


@dataclass(frozen=True, slots=True)
class Dot:
    """A share with its interval, along the axis."""

    low: float
    share: float
    high: float
    middle: float = HEIGHT / 2
    width: float = WIDTH
    height: float = HEIGHT


def dot_of(share: float, low: float, high: float) -> Dot:
    """Return where a share and its interval are.

    Args:
        share: 0 to 1.
        low: of the interval, likewise.
        high: of the interval, likewise.
    """
    return Dot(*(placed(_at(each)) for each in (low, share, high)))


def axis() -> tuple[Tick, ...]:
    """Return the ticks of the axis, every quarter."""
    return tuple(Tick(placed(_at(each / 100)), f"{each} %") for each in (0, 25, 50, 75, 100))


def _at(share: float) -> float:
    return _LEFT + (_RIGHT - _LEFT) * min(max(share, 0.0), 1.0)
