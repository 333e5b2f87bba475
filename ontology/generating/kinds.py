"""The kinds of node and edge that ``schema.ttl`` declares, as plain values."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from rdflib import OWL, RDF, RDFS, XSD, Graph, URIRef
from rdflib.collection import Collection
from rdflib.term import Node

from comity.errors import OntologyError
from ontology.terms import CO

CODES: Final = {
    XSD.string: "S",
    XSD.integer: "I",
    XSD.double: "F",
    XSD.boolean: "B",
    XSD.base64Binary: "X",
}


@dataclass(frozen=True, slots=True)
class Column:
    """A property of a kind.

    Attributes:
        name: e.g. ``"court"``.
        code: S string, I integer, F float, B boolean, L list of strings, X bytes.
        is_indexed: whether rows are looked up by it.
        is_searched: whether its words are searched.
    """

    name: str
    code: str
    is_indexed: bool
    is_searched: bool


@dataclass(frozen=True, slots=True)
class DeclaredKind:
    """A kind of node, or of edge where it has sources and targets.

    Attributes:
        together: columns by which, all given, rows are looked up at once.
        read: lists of columns that are read together by the first.
    """

    name: str
    columns: tuple[Column, ...]
    sources: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    together: tuple[str, ...] = ()
    read: tuple[tuple[str, ...], ...] = ()

    @property
    def table(self) -> str:
        """Its table: lower case; ``ReadingList`` would be ``reading_list``."""
        return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", self.name).lower()

    @property
    def indexed(self) -> tuple[str, ...]:
        """Names of the columns by which rows are looked up."""
        return tuple(column.name for column in self.columns if column.is_indexed)

    @property
    def searched(self) -> tuple[str, ...]:
        """Names of the columns whose words are searched."""
        return tuple(column.name for column in self.columns if column.is_searched)


def node_kinds(triples: Graph) -> tuple[DeclaredKind, ...]:
    """Return the kinds of node, by name."""
    return tuple(_kind(triples, each) for each in _declared(triples, CO.NodeKind))


def edge_kinds(triples: Graph) -> tuple[DeclaredKind, ...]:
    """Return the kinds of edge, by name.

    Raises:
        OntologyError: an edge names a source or target that is no kind of node.
    """
    nodes = {kind.name for kind in node_kinds(triples)}
    edges = tuple(_kind(triples, each) for each in _declared(triples, CO.EdgeKind))
    for edge in edges:
        strangers = {*edge.sources, *edge.targets} - nodes
        if strangers or not (edge.sources and edge.targets):
            reason = f"no kind of node: {', '.join(sorted(strangers))}"
            raise OntologyError("schema.ttl", edge.name, reason)
    return edges


def _declared(triples: Graph, kind: Node) -> Sequence[URIRef]:
    return sorted(each for each in triples.subjects(RDF.type, kind) if isinstance(each, URIRef))


def _kind(triples: Graph, kind: URIRef) -> DeclaredKind:
    columns = tuple(_column(triples, kind, each) for each in _members(triples, kind, CO.columns))
    ends = (
        tuple(_local(each) for each in _members(triples, kind, end))
        for end in (CO.sources, CO.targets, CO.indexedTogether)
    )
    sources, targets, together = ends
    read = sorted(str(each) for each in triples.objects(kind, CO.readTogether))
    lists = tuple(tuple(each.split()) for each in read)
    return DeclaredKind(_local(kind), columns, sources, targets, together, lists)


def _column(triples: Graph, kind: URIRef, column: Node) -> Column:
    code = CODES.get(triples.value(column, RDFS.range))  # type: ignore[call-overload]  # any term may stand there
    if code is None or (column, RDF.type, CO.Column) not in triples:
        raise OntologyError("schema.ttl", _local(column), f"column of {_local(kind)} without type")
    is_list = triples.value(column, CO.isList) is not None
    return Column(
        _local(column),
        "L" if is_list else code,
        (kind, CO.indexed, column) in triples,
        (kind, CO.fullText, column) in triples,
    )


def _members(triples: Graph, subject: Node, predicate: Node) -> list[Node]:
    head = triples.value(subject, predicate)
    return [] if head is None else list(Collection(triples, head))


def _local(term: Node) -> str:
    return str(term).removeprefix(str(CO))


def version(triples: Graph) -> str:
    """Return the version of the vocabulary, e.g. ``"2026.1"``.

    Raises:
        OntologyError: the schema states none.
    """
    found = triples.value(predicate=OWL.versionInfo, subject=URIRef(str(CO).removesuffix("#")))
    if found is None:
        raise OntologyError("schema.ttl", "owl:Ontology", "no owl:versionInfo")
    return str(found)
