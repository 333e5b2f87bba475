"""The table of rights and instruments: who protects what, by which provision, how far."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from rdflib import RDF, SKOS, Graph, Literal, URIRef
from rdflib.term import Node

from api.pages.naming import MATCHES, Match, Value, label, shown
from ontology.generating.facts import id_of
from ontology.generating.ordering import natural
from ontology.publishing.addresses import path_of
from ontology.terms import CO, ELI


@dataclass(frozen=True, slots=True)
class Protecting:
    """A provision in a cell.

    Attributes:
        article: its number without the instrument, e.g. ``"6.3.d"``.
        path: of its page.
        is_read: whether its text was read for the statement.
    """

    article: str
    path: str
    match: Match
    is_read: bool


@dataclass(frozen=True, slots=True)
class Row:
    """A right, with one cell a column."""

    right: Value
    depth: int
    is_grouping: bool
    cells: tuple[tuple[Protecting, ...], ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """The whole table.

    Attributes:
        columns: instruments with a mapping, the oldest first: code, and name with path.
        unmapped: instruments of which no provision is mapped to a right.
        empty: number of cells of rights, groupings left out, in which there is no provision.
    """

    columns: tuple[tuple[str, Value], ...]
    rows: tuple[Row, ...]
    unmapped: tuple[Value, ...]
    matches: tuple[Match, ...]
    statements: int
    disputed: int
    unread: int
    empty: int


def matrix(triples: Graph) -> Matrix:
    """Return the table: each right before its parts; rejected statements left out."""
    cells = _cells(triples)
    instruments = sorted(
        triples.subjects(RDF.type, CO.Instrument),
        key=lambda each: (str(triples.value(each, ELI.date_document)), str(each)),
    )
    columns = [each for each in instruments if any(code == each for _, code in cells)]
    rows = tuple(_rows(triples, columns, cells))
    listed = [each for found in cells.values() for each in found]
    return Matrix(
        columns=tuple((id_of(each), shown(triples, each)) for each in columns),
        rows=rows,
        unmapped=tuple(shown(triples, each) for each in instruments if each not in columns),
        matches=tuple(each for name, each in MATCHES.items() if name != CO.correspondsTo),
        statements=len(listed),
        disputed=sum(each.match is MATCHES[CO.contestedMatch] for each in listed),
        unread=sum(not each.is_read for each in listed),
        empty=sum(not cell for row in rows if not row.is_grouping for cell in row.cells),
    )


def _cells(triples: Graph) -> Mapping[tuple[Node, Node], list[Protecting]]:
    found: dict[tuple[Node, Node], list[Protecting]] = {}
    for statement in triples.subjects(RDF.type, CO.Statement):
        provision, right = (triples.value(statement, end) for end in (CO.subject, CO.object))
        predicate = triples.value(statement, CO.predicate)
        is_rejected = (statement, CO.status, Literal("rejected")) in triples
        if provision is None or right is None or predicate not in MATCHES or is_rejected:
            continue
        instrument = _instrument(triples, provision)
        found.setdefault((right, instrument), []).append(
            _protecting(triples, statement, provision, instrument)
        )
    return {
        place: sorted(listed, key=lambda each: natural(each.article))
        for place, listed in found.items()
    }


def _protecting(triples: Graph, statement: Node, provision: Node, instrument: Node) -> Protecting:
    predicate = triples.value(statement, CO.predicate)
    assert isinstance(predicate, URIRef)  # noqa: S101 - a key of MATCHES
    return Protecting(
        article=id_of(provision).removeprefix(f"{id_of(instrument)}."),
        path=path_of(provision) or "",
        match=MATCHES[predicate],
        is_read=(statement, CO.verified, Literal(True)) in triples,  # noqa: FBT003 - a value of RDF
    )


def _instrument(triples: Graph, provision: Node) -> Node:
    above: Node | None = provision
    while above is not None and (above, RDF.type, CO.Instrument) not in triples:
        provision, above = above, triples.value(above, ELI.is_part_of)
    return provision if above is None else above


def _rows(
    triples: Graph, columns: list[Node], cells: Mapping[tuple[Node, Node], list[Protecting]]
) -> Iterator[Row]:
    for right, depth in _in_order(triples):
        yield Row(
            right=shown(triples, right),
            depth=depth,
            is_grouping=(right, CO.isGrouping, Literal(True)) in triples,  # noqa: FBT003 - likewise
            cells=tuple(tuple(cells.get((right, each), ())) for each in columns),
        )


def _in_order(triples: Graph) -> Iterator[tuple[Node, int]]:
    """Yield the rights with their depth, each right before its parts."""
    rights = set(triples.subjects(RDF.type, CO.Right))
    tops = {each for each in rights if triples.value(each, SKOS.broader) not in rights}
    yield from _below(triples, tops, 0)


def _below(triples: Graph, rights: set[Node], depth: int) -> Iterator[tuple[Node, int]]:
    for right in sorted(rights, key=lambda each: label(triples, each)):
        yield right, depth
        yield from _below(triples, set(triples.subjects(SKOS.broader, right)), depth + 1)
