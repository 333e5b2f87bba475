"""Which remedies do the courts order where they find a breach of a right?"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from comity.ids import RightId
from comity.store import GraphReader, Row
from queries.kept import kept
from queries.measures import MeasureOfRuling, measure_of
from queries.narrowing import COURT_AND_TIME, EVERYTHING, Narrowing
from queries.rights import Right, right_named
from queries.rows import real, text, whole
from queries.statement import load

EXAMPLES: Final = 1
"""Rulings a court and remedy, where nobody asks otherwise."""


@dataclass(frozen=True, slots=True)
class RemedyTally:
    """How often a court ordered, recommended or refused one remedy.

    Attributes:
        remedy: its id.
        label: its name.
        outcome: what became of it.
        measures: measures counted.
        rulings: rulings with such a measure.
        alone: of those, rulings that found no other breach, whose remedies are for this right.
    """

    remedy: str
    label: str
    outcome: str
    measures: int
    rulings: int
    alone: int


@dataclass(frozen=True, slots=True)
class Sums:
    """Sums of one head and currency, as stated.

    Attributes:
        head: for what they are paid; empty where the rulings name no head.
        currency: ISO 4217 code.
        sums: how many.
        rulings: in how many rulings.
        least: the least.
        median: the middle one, or the mean of the middle two.
        most: the most.
    """

    head: str
    currency: str
    sums: int
    rulings: int
    least: float
    median: float
    most: float


@dataclass(frozen=True, slots=True)
class CourtOnRemedies:
    """What one court ordered where it found a breach of the right.

    Attributes:
        court: its code.
        rulings: rulings held in full that found a breach of the right: the denominator.
        alone: of those, rulings that found no other breach.
        with_measures: of ``rulings``, those in which a remedy was read.
        remedies: by remedy and outcome, the most frequent first.
        sums: by head and currency, the most frequent first.
        examples: for each remedy ordered or recommended, the weightiest rulings.
    """

    court: str
    rulings: int
    alone: int
    with_measures: int
    remedies: tuple[RemedyTally, ...]
    sums: tuple[Sums, ...]
    examples: tuple[MeasureOfRuling, ...]


@dataclass(frozen=True, slots=True)
class Remedies:
    """The answer: the right, and the courts by code."""

    right: Right
    courts: tuple[CourtOnRemedies, ...]

    @property
    def is_empty(self) -> bool:
        """Whether no ruling held in full found a breach of the right."""
        return not self.courts


def remedies(
    graph: GraphReader, right: RightId, within: Narrowing = EVERYTHING, examples: int = EXAMPLES
) -> Remedies:
    """Return which remedies the courts order where they find a breach of a right.

    A ruling orders its remedies for all that it finds; those that found no other breach are told
    apart.

    Args:
        graph: the graph.
        right: the right.
        within: court and time.
        examples: rulings a court and remedy to show.

    Raises:
        NotFoundError: the vocabulary has no such right.
    """
    graph = kept(graph, "remedies", right, within)
    found = right_named(graph, right)
    wanted: Row = {"right": right, **within.only(*COURT_AND_TIME)}
    counts = graph.run(load("remedies_of_right"), wanted)
    sums = graph.run(load("sums_of_right"), wanted)
    measures = graph.run(load("measures_of_right"), {**wanted, "leading": examples})
    courts = (row for row in counts if row["level"] == "court")
    return Remedies(found, tuple(_court(row, counts, sums, measures) for row in courts))


def _court(
    total: Row, counts: Sequence[Row], sums: Iterable[Row], measures: Iterable[Row]
) -> CourtOnRemedies:
    court = text(total, "court")
    return CourtOnRemedies(
        court=court,
        rulings=whole(total, "rulings"),
        alone=whole(total, "alone"),
        with_measures=whole(total, "with_measures"),
        remedies=tuple(
            _tally(row) for row in counts if (row["level"], row["court"]) == ("remedy", court)
        ),
        sums=tuple(_sums(row) for row in sums if row["court"] == court),
        examples=tuple(measure_of(row) for row in measures if row["court"] == court),
    )


def _tally(row: Row) -> RemedyTally:
    return RemedyTally(
        text(row, "remedy"),
        text(row, "label"),
        text(row, "outcome"),
        whole(row, "measures"),
        whole(row, "rulings"),
        whole(row, "alone"),
    )


def _sums(row: Row) -> Sums:
    return Sums(
        text(row, "head"),
        text(row, "currency"),
        whole(row, "sums"),
        whole(row, "rulings"),
        real(row, "least"),
        real(row, "median"),
        real(row, "most"),
    )
