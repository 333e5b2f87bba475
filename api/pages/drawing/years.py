"""A scale of time: from years and days to places along a line."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from api.pages.drawing.measures import placed

_STEPS: Final = (1, 2, 5, 10, 20, 50, 100)
_DAYS: Final = 366


@dataclass(frozen=True, slots=True)
class Tick:
    """A place with its name."""

    at: float
    label: str


@dataclass(frozen=True, slots=True)
class Years:
    """A scale from the first day of one year to the last of another.

    Attributes:
        first: year.
        last: year, included.
        start: where ``first`` begins, in units of the drawing.
        end: where ``last`` ends.
    """

    first: int
    last: int
    start: float
    end: float

    @property
    def one(self) -> float:
        """How long a year is."""
        return (self.end - self.start) / (self.last - self.first + 1)

    def of_year(self, year: int) -> float:
        """Return where a year begins."""
        return placed(self.start + (year - self.first) * self.one)

    def of_day(self, day: str) -> float:
        """Return where a year, month or day is; the middle of what is not told.

        >>> Years(2000, 2009, 0, 100).of_day("2005")
        55.0
        """
        year, _, rest = day.partition("-")
        return placed(self.start + (int(year) - self.first + _part(int(year), rest)) * self.one)

    def ticks(self, room: float = 46.0) -> tuple[Tick, ...]:
        """Return round years, ``room`` apart at least."""
        step = next((each for each in _STEPS if each * self.one >= room), _STEPS[-1])
        begin = -(-self.first // step) * step
        return tuple(Tick(self.of_year(at), str(at)) for at in range(begin, self.last + 1, step))


def _part(year: int, rest: str) -> float:
    if not rest:
        return 0.5
    month, _, day = rest.partition("-")
    if not day:
        return (int(month) - 0.5) / 12
    return (date(year, int(month), int(day)).timetuple().tm_yday - 0.5) / _DAYS


def years_of(days: Iterable[str | None]) -> list[int]:
    """Return the years of those days that are known."""
    return [int(each[:4]) for each in days if each]
