"""Which rulings and guides stand around one by citation, and how do they cite each other?"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Final

from comity.ids import RulingId
from comity.store import GraphReader
from queries.acts import Act
from queries.citations import Citation, citation_of
from queries.neighbours import Neighbour, neighbours
from queries.presence import act_named, current_id
from queries.rows import text, whole
from queries.statement import load

DRAWN: Final = 40
"""Rulings of a map where nobody asks otherwise: more than that no eye follows."""
MOST: Final = 100
_READ: Final = 2_000
"""Neighbours of which the strongest of each court are chosen."""
_BOTH_WAYS: Final = ("cites", "cited-by")


@dataclass(frozen=True, slots=True)
class Around:
    """A ruling or guide of the map, and by how many others it is cited in all."""

    act: Act
    cited_by: int


@dataclass(frozen=True, slots=True)
class MapLink:
    """A citation between two of them, the first in the court's own voice where there is one."""

    citing: str
    cited: str
    citation: Citation


@dataclass(frozen=True, slots=True)
class CitationMap:
    """The answer.

    Attributes:
        centre: what was asked about.
        around: it and the strongest neighbours of each court in turn, by id.
        links: by citing, then cited.
        cites: how many rulings and guides it cites in all.
        cited_by: how many cite it in all.
        courts: codes of all neighbours' courts.
    """

    centre: Act
    around: tuple[Around, ...]
    links: tuple[MapLink, ...]
    cites: int
    cited_by: int
    courts: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing cites it and it cites nothing."""
        return not (self.cites or self.cited_by)


def citation_map(
    graph: GraphReader,
    act: RulingId,
    courts: Sequence[str] = (),
    most: int = DRAWN,
    *,
    is_near: bool = False,
) -> CitationMap:
    """Return what stands around a ruling or guide by citation.

    Args:
        graph: the graph.
        act: the ruling or guide.
        courts: of the neighbours shown; of every court for none.
        most: rulings and guides shown, itself included; the totals are of all.
        is_near: whether to leave out citations among its neighbours.

    Raises:
        NotFoundError: the graph knows no such ruling or guide.
    """
    now = RulingId(current_id(graph, act))
    centre = act_named(graph, now)
    found = {
        each.relation: each
        for each in neighbours(graph, now, _READ).relations
        if each.relation in _BOTH_WAYS
    }
    near = [one for each in found.values() for one in each.neighbours]
    chosen = [now, *_chosen(near, frozenset(courts), most - 1)]
    inbound = _inbound(graph, chosen)
    around = [Around(act_named(graph, RulingId(each)), inbound.get(each, 0)) for each in chosen]
    return CitationMap(
        centre,
        tuple(sorted(around, key=lambda each: each.act.id)),
        tuple(_links(graph, chosen, now if is_near else None)),
        found["cites"].total if "cites" in found else 0,
        found["cited-by"].total if "cited-by" in found else 0,
        tuple(sorted({_court_of(each.id) for each in near})),
    )


def _court_of(act: str) -> str:
    return act.partition(":")[0]


def _chosen(near: Iterable[Neighbour], courts: frozenset[str], most: int) -> list[str]:
    """Return the strongest of each court in turn, so that no court crowds out another."""
    weights: dict[str, int] = {}
    for each in near:
        if not courts or _court_of(each.id) in courts:
            weights[each.id] = weights.get(each.id, 0) + each.weight
    by_court: dict[str, list[str]] = {}
    for act in sorted(weights, key=lambda each: (-weights[each], each)):
        by_court.setdefault(_court_of(act), []).append(act)
    turns = zip_longest(*(by_court[court] for court in sorted(by_court)))
    return [act for turn in turns for act in turn if act is not None][:most]


def _inbound(graph: GraphReader, acts: Sequence[str]) -> dict[str, int]:
    rows = graph.run(load("inbound_of_acts"), {"acts": " ".join(acts)})
    return {text(row, "act"): whole(row, "citing") for row in rows}


def _links(graph: GraphReader, acts: Sequence[str], near: str | None) -> Iterable[MapLink]:
    drawn = set(acts)
    rows = graph.run(load("acts_cited"), {"acts": " ".join(acts)})
    for citing, cited in sorted((text(row, "citing"), text(row, "cited")) for row in rows):
        if cited not in drawn or (near is not None and near not in {citing, cited}):
            continue
        wanted = {"citing_act": citing, "cited_act": cited}
        (row,) = graph.run(load("citation_between"), wanted)
        yield MapLink(citing, cited, citation_of({"section": None, **row}))
