"""How far does one ruling reach: in which courts, in which years, and how is it treated?"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from comity.ids import RulingId
from comity.store import GraphReader, Row
from queries.acts import Act
from queries.presence import act_named
from queries.rows import text, whole
from queries.statement import load


@dataclass(frozen=True, slots=True)
class CitedAs:
    """How often a treatment was met in a year; 0 where the year is unknown.

    Attributes:
        year: of the citing acts.
        treatment: ``followed``, ``distinguished`` …; ``cited`` where no cue proves more.
        citations: how many.
        acts: in how many rulings and guides.
        own_voice: of ``citations``, those in the citing court's own words.
    """

    year: int
    treatment: str
    citations: int
    acts: int
    own_voice: int


@dataclass(frozen=True, slots=True)
class ReachInCourt:
    """How one court cites the act.

    Attributes:
        court: its code.
        citations: of all years.
        own_voice: of those, in its own words.
        first_year: in which it cited the act first; 0 where no year is known.
        last_year: last.
        treatments: citations by treatment, the most frequent first.
        years: by year and treatment.
    """

    court: str
    citations: int
    own_voice: int
    first_year: int
    last_year: int
    treatments: tuple[tuple[str, int], ...]
    years: tuple[CitedAs, ...]


@dataclass(frozen=True, slots=True)
class Influence:
    """The answer: the act, its own court's citations and those of the others, by code."""

    act: Act
    courts: tuple[ReachInCourt, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nobody cites it."""
        return not self.courts


def influence(graph: GraphReader, act: RulingId) -> Influence:
    """Return in which courts and years an act is cited, and how it is treated.

    Raises:
        NotFoundError: the graph knows no act of that id.
    """
    named = act_named(graph, act)
    rows = graph.run(load("influence"), {"act": act})
    by_court = groupby(rows, key=lambda row: text(row, "court"))
    return Influence(named, tuple(_court(court, list(each)) for court, each in by_court))


def _court(court: str, rows: Sequence[Row]) -> ReachInCourt:
    years = tuple(
        CitedAs(
            whole(row, "year"), text(row, "treatment"), whole(row, "citations"),
            whole(row, "acts"), whole(row, "own_voice"),
        )
        for row in rows
    )  # fmt: skip
    treatments: Counter[str] = Counter()
    for each in years:
        treatments[each.treatment] += each.citations
    known = [each.year for each in years if each.year]
    return ReachInCourt(
        court,
        sum(each.citations for each in years),
        sum(each.own_voice for each in years),
        min(known, default=0),
        max(known, default=0),
        tuple(sorted(treatments.items(), key=lambda item: (-item[1], item[0]))),
        years,
    )
