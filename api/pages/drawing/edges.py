"""Curves between dots: an arch in one row, an S between two."""

from dataclasses import dataclass
from typing import Final

from api.pages.drawing.measures import placed

_STEEPEST: Final = 0.22
_HIGHEST: Final = 44.0
_NARROWEST: Final = 36.0
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Curve:
    """A line: its course as SVG writes it, and its classes."""

    course: str
    kind: str


def curve_of(citing: Point, cited: Point, kind: str) -> Curve:
    """Return the line from the citing to the cited.

    >>> curve_of((100.0, 50.0), (20.0, 50.0), "f").course
    'M100.0 50.0Q60.0 24.4 20.0 50.0'
    """
    (x1, y1), (x2, y2) = citing, cited
    middle = placed((x1 + x2) / 2)
    if y1 == y2:
        height = min(_HIGHEST, 8 + abs(x1 - x2) * _STEEPEST)
        return Curve(f"M{x1} {y1}Q{middle} {placed(y1 - height)} {x2} {y2}", kind)
    bow = max(0.0, _NARROWEST - abs(x1 - x2))  # one above the other: the line passes beside
    beside = placed(middle + bow)
    return Curve(f"M{x1} {y1}C{beside} {y1} {beside} {y2} {x2} {y2}", kind)
