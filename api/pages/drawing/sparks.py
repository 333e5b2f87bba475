"""The spark line: how a number goes over the years, in the height of a line of text."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from api.pages.drawing.measures import placed

WIDTH: Final = 72.0
HEIGHT: Final = 16.0
_EDGE: Final = 1.5


@dataclass(frozen=True, slots=True)
class Spark:
    """A spark line.

    Attributes:
        points: ``x,y`` pairs of the line, joined by blanks, as SVG wants them.
        end_x: of its last point, on which a dot stands.
        end_y: likewise.
    """

    points: str
    end_x: float
    end_y: float
    first: int
    last: int
    most: int
    width: float = WIDTH
    height: float = HEIGHT


def spark_of(by_year: Mapping[int, int]) -> Spark | None:
    """Return the line of a number by year, years without one at nothing; ``None`` without years.

    >>> spark_of({2001: 1, 2003: 2}).points
    '1.5,8.0 36.0,14.5 70.5,1.5'
    """
    if not by_year:
        return None
    first, last, most = min(by_year), max(by_year), max(*by_year.values(), 1)
    step = (WIDTH - 2 * _EDGE) / max(last - first, 1)
    points = [
        (
            placed(_EDGE + step * (year - first)),
            placed(HEIGHT - _EDGE - (HEIGHT - 2 * _EDGE) * by_year.get(year, 0) / most),
        )
        for year in range(first, last + 1)
    ]
    if len(points) == 1:
        points = [(_EDGE, points[0][1]), (WIDTH - _EDGE, points[0][1])]
    line = " ".join(f"{x},{y}" for x, y in points)
    return Spark(line, *points[-1], first, last, most)
