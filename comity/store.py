"""The ports of the graph store: one face to read, one to write."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol, TypeAlias

Value: TypeAlias = str | int | float | bool | list[str] | None
Row: TypeAlias = Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Statement:
    """One question in the language of each engine: same parameters, columns and order.

    Attributes:
        name: file name of both, e.g. ``"cited_by"``.
        cypher: for Neo4j, parameters as ``$name``.
        sql: for SQLite, parameters as ``:name``.
    """

    name: str
    cypher: str
    sql: str


@dataclass(frozen=True, slots=True)
class Batch:
    """Nodes and edges, by the kinds of the schema.

    Attributes:
        nodes: rows with ``id`` and the properties of the kind.
        edges: rows with ``source``, ``target`` (node ids) and the properties of the kind.
    """

    nodes: Mapping[str, Sequence[Row]] = field(default_factory=dict)
    edges: Mapping[str, Sequence[Row]] = field(default_factory=dict)


class GraphReader(Protocol):
    """Answers statements; a time-out or a lost store is an error, never an empty answer."""

    def run(self, statement: Statement, parameters: Row) -> list[dict[str, Value]]:
        """Return the rows of one read-only statement, in its order.

        Raises:
            StoreUnavailableError: the store cannot be reached; trying again may help.
            StoreError: the store refused or failed.
        """
        ...


class GraphWriter(Protocol):
    """Writes whole acts; the same act twice changes nothing."""

    def replace(self, owner: str, batch: Batch) -> None:
        """Replace everything that ``owner`` (a ruling, a guide, ``"ontology"``) put in the graph.

        In one transaction: after a failure the graph is as it was. Edges that other owners drew to
        nodes of ``owner`` stay.

        Raises:
            UnknownTermError: the schema lacks a kind or property of ``batch``.
            StoreError: the store failed.
        """
        ...

    def withdraw(self, owner: str) -> bool:
        """Remove everything derived from ``owner``; return whether there was anything."""
        ...

    def retarget(self, moves: Iterable[tuple[str, str]]) -> None:
        """Point every citation of an authority (first) at a ruling or guide (second)."""
        ...


class Graph(GraphReader, GraphWriter, Protocol):
    """Both faces; only loaders ask for it."""

    def close(self) -> None:
        """Let go of the store."""
        ...
