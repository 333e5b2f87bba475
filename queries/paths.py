"""By which shortest chains of citations does one ruling lead to another?"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import Final

from comity.errors import InvalidValueError
from comity.ids import RulingId
from comity.store import GraphReader
from queries.acts import Act
from queries.citations import Citation, citation_of
from queries.presence import act_named
from queries.rows import text
from queries.statement import load

STEPS: Final = 4
"""Citations in a chain, where nobody asks otherwise; longer chains say little of influence."""

MOST_STEPS: Final = 6

CHAINS: Final = 3
"""Chains shown, where nobody asks otherwise."""

_WIDEST: Final = 5_000
"""Acts that a search reads at most; in a dense graph a longer one ends in everything."""

_AT_ONCE: Final = 500
"""Acts whose citations are read by one statement."""

Parents = dict[str, list[str]]


@dataclass(frozen=True, slots=True)
class Link:
    """One citation of a chain, in the court's own voice where there is one."""

    citing: Act
    cited: Act
    citation: Citation


@dataclass(frozen=True, slots=True)
class Paths:
    """The answer.

    Attributes:
        citing: where the chains begin: the act that cites, itself or through others.
        cited: where they end.
        steps: citations in each chain; 0 where there is none.
        chains: the shortest, by the ids along them.
        is_cut: whether the search ended at its bound, so that a chain may have been missed; an
            answer with chains is never cut.
        acts_read: acts whose citations were read.
    """

    citing: Act
    cited: Act
    steps: int
    chains: tuple[tuple[Link, ...], ...]
    is_cut: bool
    acts_read: int

    @property
    def is_empty(self) -> bool:
        """Whether no chain was found."""
        return not self.chains


@dataclass(slots=True)
class _Search:
    graph: GraphReader
    goal: str
    parents: Parents
    frontier: list[str]
    read: int = 0

    def go_on(self) -> None:
        """Read one step further."""
        found: Parents = {}
        for citing, cited in _citations(self.graph, self.frontier):
            if cited not in self.parents:
                found.setdefault(cited, []).append(citing)
        self.read += len(self.frontier)
        self.parents.update(found)
        self.frontier = sorted(found)


def paths(
    graph: GraphReader,
    citing: RulingId,
    cited: RulingId,
    steps: int = STEPS,
    chains: int = CHAINS,
) -> Paths:
    """Return the shortest chains of citations from one ruling or guide to another.

    Args:
        graph: the graph.
        citing: where to begin: as a rule the later one.
        cited: where to end.
        steps: citations in a chain at most, 1 to 6.
        chains: how many to show; of equally short ones, the first by the ids along them.

    Raises:
        InvalidValueError: both are one, or ``steps`` is out of range.
        NotFoundError: the graph knows no act of one of the ids.
    """
    if citing == cited:
        raise InvalidValueError("ruling", cited, "name two rulings")
    if not 1 <= steps <= MOST_STEPS:
        raise InvalidValueError("number of steps", str(steps), f"expected 1 to {MOST_STEPS}")
    ends = act_named(graph, citing), act_named(graph, cited)
    search = _Search(graph, str(cited), {str(citing): []}, [str(citing)])
    walked = 0
    while walked < steps and search.frontier and not _is_done(search):
        search.go_on()
        walked += 1
    if cited not in search.parents:
        is_cut = search.read + len(search.frontier) > _WIDEST
        return Paths(*ends, 0, (), is_cut=is_cut, acts_read=search.read)
    routes = islice(_routes(search.parents, str(cited)), chains)
    found = tuple(_links(graph, route) for route in routes)
    return Paths(*ends, walked, found, is_cut=False, acts_read=search.read)


def _is_done(search: _Search) -> bool:
    return search.goal in search.parents or search.read + len(search.frontier) > _WIDEST


def _citations(graph: GraphReader, acts: list[str]) -> Iterator[tuple[str, str]]:
    for start in range(0, len(acts), _AT_ONCE):
        part = " ".join(acts[start : start + _AT_ONCE])
        for row in graph.run(load("acts_cited"), {"acts": part}):
            yield text(row, "citing"), text(row, "cited")


def _routes(parents: Mapping[str, list[str]], end: str) -> Iterator[tuple[str, ...]]:
    """Yield every shortest chain that ends here, in the order of ids from its end."""
    before = parents[end]
    if not before:
        yield (end,)
    for each in sorted(before):
        for route in _routes(parents, each):
            yield (*route, end)


def _links(graph: GraphReader, route: tuple[str, ...]) -> tuple[Link, ...]:
    acts = [act_named(graph, each) for each in route]
    return tuple(Link(one, other, _citation(graph, one, other)) for one, other in pairwise(acts))


def _citation(graph: GraphReader, citing: Act, cited: Act) -> Citation:
    wanted = {"citing_act": citing.id, "cited_act": cited.id}
    (row,) = graph.run(load("citation_between"), wanted)
    return citation_of({"section": None, **row})
