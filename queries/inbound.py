"""Which courts cite each paragraph of a ruling or guide, how often, and in which years?"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from comity.ids import RulingId
from comity.store import GraphReader, Row
from queries.rows import text, whole
from queries.statement import load

_COUNTED_ANEW: Final = frozenset({"operative", "separate-opinion"})


@dataclass(frozen=True, slots=True)
class Inbound:
    """How one paragraph is cited by others.

    Attributes:
        citations: that name its number.
        acts: rulings and guides in which they stand.
        courts: code and citations, the most frequent first.
        years: citations by year of the citing act; those of unknown day left out.
    """

    citations: int
    acts: int
    courts: tuple[tuple[str, int], ...]
    years: Mapping[int, int]


def inbound_by_court(graph: GraphReader, act: RulingId) -> dict[str, Inbound]:
    """Return how each paragraph is cited by other acts, by the number as they print it."""
    rows = graph.run(load("inbound_by_court"), {"act": act})
    grouped = groupby(rows, key=lambda row: text(row, "number"))
    return {number: _inbound(list(found)) for number, found in grouped}


def bears_number(passage: str, section: str | None) -> bool:
    """Return whether who cites the printed number of a passage means this passage.

    Items of an operative part and paragraphs of a separate opinion begin at 1 again, beside the
    paragraphs that courts cite; their ids then have no number.

    >>> bears_number("ecthr:001-57619#1", "facts"), bears_number("ecthr:001-57619#@9", "operative")
    (True, False)
    """
    return "#@" not in passage or section not in _COUNTED_ANEW


def citing_acts(graph: GraphReader, act: RulingId) -> int:
    """Return how many other rulings and guides cite an act, whatever part of it."""
    return sum(whole(row, "citing") for row in graph.run(load("inbound_of_acts"), {"acts": act}))


def _inbound(rows: Iterable[Row]) -> Inbound:
    courts: dict[str, int] = {}
    years: dict[int, int] = {}
    citations = acts = 0
    for row in rows:
        count = whole(row, "citations")
        citations += count
        acts += whole(row, "acts")  # an act has one court and one year: they add up
        courts[text(row, "court")] = courts.get(text(row, "court"), 0) + count
        if year := whole(row, "year"):
            years[year] = years.get(year, 0) + count
    ranked = sorted(courts.items(), key=lambda each: (-each[1], each[0]))
    return Inbound(citations, acts, tuple(ranked), years)
