"""All rights as a tree: each with the provisions that protect it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from rdflib import RDF, SKOS, Graph, Literal
from rdflib.term import Node

from api.pages.visits import Visit
from ontology.publishing.addresses import place_of
from ontology.terms import CO
from queries.rights import Rights

_TRUE: Final = Literal(True)  # noqa: FBT003 - a value of RDF


@dataclass(frozen=True, slots=True)
class RightLine:
    """A right in the tree.

    Attributes:
        path: bare, of its page.
        name: in the reader's language.
        provisions: that protect it, contested ones left out.
        narrower: rights that belong to it.
        is_grouping: whether it only gathers others.
    """

    path: str
    name: str
    provisions: int
    narrower: tuple["RightLine", ...]
    is_grouping: bool


@dataclass(frozen=True, slots=True)
class RightsPage:
    """The tree, and how many rights it has."""

    tops: tuple[RightLine, ...]
    total: int


def rights_page(visit: Visit, found: Rights) -> RightsPage:
    """Return the tree of rights, by name in the reader's language."""
    triples = visit.publisher.published.triples
    provisions = {each.right.id: each.provisions for each in found.rights}
    rights = set(triples.subjects(RDF.type, CO.Right))
    tops = {each for each in rights if triples.value(each, SKOS.broader) not in rights}
    lines = tuple(_below(visit, triples, tops, provisions))
    return RightsPage(lines, sum(map(_size, lines)))


def _size(line: RightLine) -> int:
    return (not line.is_grouping) + sum(map(_size, line.narrower))


def _below(
    visit: Visit, triples: Graph, rights: set[Node], provisions: Mapping[str, int]
) -> Iterator[RightLine]:
    lines = [_line(visit, triples, each, provisions) for each in rights]
    yield from sorted(lines, key=lambda each: (each.name.casefold(), each.path))


def _line(visit: Visit, triples: Graph, right: Node, provisions: Mapping[str, int]) -> RightLine:
    name = (place_of(right) or ("", ""))[1]
    term = f"right:{name}"
    below = set(triples.subjects(SKOS.broader, right))
    return RightLine(
        path=f"/rights/{name}",
        name=visit.names.right(term),
        provisions=provisions.get(term, 0),
        narrower=tuple(_below(visit, triples, below, provisions)),
        is_grouping=(right, CO.isGrouping, _TRUE) in triples,
    )
