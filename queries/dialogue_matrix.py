"""Who cites whom among the courts, how often, and year by year?"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from comity.errors import InvalidValueError
from comity.store import GraphReader, Row
from queries.bearing import ANY_BEARING, Bearing, bearing_checked
from queries.narrowing import EVERYTHING, Narrowing
from queries.releases import Lasting
from queries.rows import text, whole
from queries.statement import load


@dataclass(frozen=True, slots=True)
class YearOfDialogue:
    """Citations of one year; 0 where the day of the citing acts is unknown.

    Attributes:
        year: of the citing acts.
        citations: how many.
        acts: citing rulings and guides.
        authorities: cited rulings and guides.
        own_voice: of ``citations``, those in the citing court's own words.
    """

    year: int
    citations: int
    acts: int
    authorities: int
    own_voice: int


@dataclass(frozen=True, slots=True)
class PairOfCourts:
    """One cell of the matrix.

    Attributes:
        citing: code of the court that cites.
        cited: code of the other court.
        citations: of all years.
        acts: citing rulings and guides of all years.
        own_voice: of ``citations``, those in the citing court's own words.
        years: in order.
    """

    citing: str
    cited: str
    citations: int
    acts: int
    own_voice: int
    years: tuple[YearOfDialogue, ...]


@dataclass(frozen=True, slots=True)
class DialogueMatrix:
    """Pairs of courts, by citing and cited court; those that never cite each other left out."""

    pairs: tuple[PairOfCourts, ...]

    @property
    def is_empty(self) -> bool:
        """Whether no court cites another."""
        return not self.pairs


def dialogue_matrix(
    graph: GraphReader, within: Narrowing = EVERYTHING, bearing: Bearing = ANY_BEARING
) -> DialogueMatrix:
    """Return how often each court cites each other court, year by year.

    The passages of a pair are asked for by ``dialogue``.

    Args:
        graph: the graph.
        within: time, in whole years.
        bearing: right and treatment.

    Raises:
        NotFoundError: the vocabulary has no such right.
        InvalidValueError: a month or a day is given; citations are counted by year.
    """
    limits = within.only("since", "until")
    first, last = (_year(limits[name], other) for name, other in (("since", 0), ("until", 9999)))
    if bearing != ANY_BEARING:
        return _counted(graph, first, last, bearing_checked(graph, bearing))
    whole_matrix = _COUNTED.now(graph)
    if (first, last) == _ALL_YEARS:
        return whole_matrix
    pairs = (_within(pair, first, last) for pair in whole_matrix.pairs)
    return DialogueMatrix(tuple(pair for pair in pairs if pair.years))


_ALL_YEARS: Final = (0, 9999)


def _counted(graph: GraphReader, first: int, last: int, bearing: Row) -> DialogueMatrix:
    wanted: Row = {"first_year": first, "last_year": last, **bearing}
    rows = graph.run(load("dialogue_matrix"), wanted)
    pairs = groupby(rows, key=lambda row: (text(row, "citing"), text(row, "cited")))
    return DialogueMatrix(tuple(_pair(*courts, map(_of_year, each)) for courts, each in pairs))


def _counted_of_all_years(graph: GraphReader) -> DialogueMatrix:
    return _counted(graph, *_ALL_YEARS, bearing_checked(graph, ANY_BEARING))


_COUNTED: Final = Lasting(_counted_of_all_years)
"""The matrix of all years, counted once for each release of the graph: that reads every citation
between courts, and a span of years is a part of the same counts."""


def _within(pair: PairOfCourts, first: int, last: int) -> PairOfCourts:
    years = (each for each in pair.years if first <= each.year <= last)
    return _pair(pair.citing, pair.cited, years)


def _year(limit: object, otherwise: int) -> int:
    if limit is None:
        return otherwise
    year = str(limit).removesuffix("~")
    if not year.isdecimal():
        raise InvalidValueError("year", year, "the matrix counts whole years: '2015'")
    return int(year)


def _of_year(row: Row) -> YearOfDialogue:
    return YearOfDialogue(
        whole(row, "year"), whole(row, "citations"), whole(row, "acts"),
        whole(row, "authorities"), whole(row, "own_voice"),
    )  # fmt: skip


def _pair(citing: str, cited: str, found: Iterable[YearOfDialogue]) -> PairOfCourts:
    years = tuple(found)
    # an act has one year, so that acts add up over the years
    return PairOfCourts(
        citing,
        cited,
        sum(each.citations for each in years),
        sum(each.acts for each in years),
        sum(each.own_voice for each in years),
        years,
    )
