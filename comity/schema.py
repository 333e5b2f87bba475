"""What a store may hold: node and edge kinds with their properties, generated from the ontology.

The ontology declares the schema in Turtle; ``comity/stores/schema.json`` is generated from it and
committed, because the kernel may not import the ontology.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from comity.errors import UnknownTermError
from comity.store import Batch, Row

NODE_KEYS = ("id", "owner")
EDGE_KEYS = ("source", "target", "owner")


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of node or edge.

    Attributes:
        name: label or relation type, e.g. ``"Ruling"``, ``"CITES"``.
        table: its table in SQLite.
        properties: type code by name: S string, I integer, F float, B boolean, L list, X bytes.
        sources: of an edge, the kinds of node it leaves; empty for a node.
        targets: of an edge, the kinds of node it enters; empty for a node.
        searched: properties whose words are searched.
    """

    name: str
    table: str
    properties: Mapping[str, str]
    sources: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    searched: tuple[str, ...] = ()

    @property
    def columns(self) -> tuple[str, ...]:
        """Column names in the order of the tables: keys first, then properties as declared."""
        return (*(EDGE_KEYS if self.targets else NODE_KEYS), *self.properties)

    def require(self, names: Iterable[str]) -> None:
        """Refuse names that are no properties of the kind.

        Raises:
            UnknownTermError: one is not.
        """
        if unknown := sorted(set(names) - set(self.columns)):
            message = f"{self.name} has no property {', '.join(unknown)}"
            raise UnknownTermError(message)


@dataclass(frozen=True, slots=True)
class Schema:
    """All kinds, by name, and the type of each property name."""

    nodes: Mapping[str, Kind]
    edges: Mapping[str, Kind]
    types: Mapping[str, str]

    def node(self, name: str) -> Kind:
        """Return a kind of node.

        Raises:
            UnknownTermError: there is none of that name.
        """
        return _named(self.nodes, name)

    def edge(self, name: str) -> Kind:
        """Return a kind of edge.

        Raises:
            UnknownTermError: there is none of that name.
        """
        return _named(self.edges, name)

    def kind(self, name: str) -> Kind:
        """Return a kind of node or edge.

        Raises:
            UnknownTermError: there is none of that name.
        """
        return self.nodes.get(name) or self.edge(name)

    def kinds_into(self, node: str) -> tuple[Kind, ...]:
        """Return the kinds of edge that may enter a kind of node."""
        return tuple(kind for kind in self.edges.values() if node in kind.targets)

    def check(self, batch: Batch) -> None:
        """Refuse what the schema does not name.

        Raises:
            UnknownTermError: a kind or property of ``batch`` is unknown.
        """
        for name, rows in batch.nodes.items():
            _check_rows(self.node(name), rows)
        for name, rows in batch.edges.items():
            _check_rows(self.edge(name), rows)


def _named(kinds: Mapping[str, Kind], name: str) -> Kind:
    if name not in kinds:
        message = f"the schema has no kind {name!r}"
        raise UnknownTermError(message)
    return kinds[name]


def _check_rows(kind: Kind, rows: Iterable[Row]) -> None:
    known = frozenset(kind.columns)
    for row in rows:
        if not known.issuperset(row):
            kind.require(row)


@cache
def schema() -> Schema:
    """Return the schema that the stores enforce."""
    text = (files("comity") / "stores" / "schema.json").read_text(encoding="utf-8")
    declared = json.loads(text)
    nodes = {name: _kind(name, entry) for name, entry in declared["nodes"].items()}
    edges = {name: _kind(name, entry) for name, entry in declared["edges"].items()}
    types = {
        name: code
        for kind in (*nodes.values(), *edges.values())
        for name, code in kind.properties.items()
    }
    return Schema(MappingProxyType(nodes), MappingProxyType(edges), MappingProxyType(types))


def _kind(name: str, entry: Mapping[str, object]) -> Kind:
    properties, sources, targets, searched = (
        entry.get(key, ()) for key in ("properties", "sources", "targets", "fulltext")
    )
    assert isinstance(properties, dict)  # noqa: S101 - a file of ours, compared with the ontology in tests
    assert isinstance(sources, list | tuple)  # noqa: S101 - likewise
    assert isinstance(targets, list | tuple)  # noqa: S101 - likewise
    assert isinstance(searched, list | tuple)  # noqa: S101 - likewise
    return Kind(
        name, str(entry["table"]), MappingProxyType(properties), tuple(sources), tuple(targets),
        tuple(searched),
    )  # fmt: skip
