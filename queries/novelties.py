"""What did the latest rulings bring: a doctrine new to a court, a court newly cited, a parting?"""

from dataclasses import dataclass
from typing import Final

from comity.store import GraphReader
from queries.citations import Exchange, exchange_of
from queries.dialogue_matrix import dialogue_matrix
from queries.doctrines import Said, said_of
from queries.rows import text
from queries.statement import load

SHOWN: Final = 3
"""Of each kind."""

PARTING: Final = ("departed", "distinguished")
"""Treatments by which a court parts from another's authority."""


@dataclass(frozen=True, slots=True)
class Begun:
    """The first ruling held in which a court applies a doctrine in its own words."""

    doctrine: str
    said: Said


@dataclass(frozen=True, slots=True)
class NewPair:
    """A court that cites another in its own words, and the year in which it first did."""

    citing: str
    cited: str
    year: int


@dataclass(frozen=True, slots=True)
class Novelties:
    """The latest of each kind first, among all that is held.

    Attributes:
        begun: a court applies a doctrine for the first time.
        pairs: a court cites another for the first time.
        partings: a court departs from another's authority, or distinguishes it.
    """

    begun: tuple[Begun, ...]
    pairs: tuple[NewPair, ...]
    partings: tuple[Exchange, ...]

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing of any kind."""
        return not (self.begun or self.pairs or self.partings)


def novelties(graph: GraphReader, shown: int = SHOWN) -> Novelties:
    """Return what the latest rulings brought for the first time.

    What is first is so among the rulings held: an earlier one may be missing.

    Args:
        graph: the graph.
        shown: how many of each kind.
    """
    begun = graph.run(load("doctrines_begun"), {"limit": shown})
    parted = graph.run(load("partings_latest"), {"treatments": list(PARTING), "limit": shown})
    return Novelties(
        tuple(Begun(text(row, "doctrine"), said_of(row)) for row in begun),
        _pairs(graph)[:shown],
        tuple(map(exchange_of, parted)),
    )


def _pairs(graph: GraphReader) -> tuple[NewPair, ...]:
    """Return the pairs of courts, the one that began last first; those of unknown year left out."""
    begun = [
        NewPair(pair.citing, pair.cited, min(years))
        for pair in dialogue_matrix(graph).pairs
        if (years := [each.year for each in pair.years if each.year and each.own_voice])
    ]
    return tuple(sorted(begun, key=lambda each: (-each.year, each.citing, each.cited)))
