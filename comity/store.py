"""The ports of the graph store: one face to read, one to write."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Final, Protocol, TypeAlias

TIME_LIMIT_S: Final = 120.0
"""A statement that takes longer fails with an error that says so; it never answers in part."""

ACTS: Final = ("Ruling", "Guide")
"""Kinds of node that are acts: others point at them, so they may stand bare."""

COMPUTED: Final = ("Analysis", "Answer", "Labelling", "Placing")
"""Kinds of node that a computation puts beside what was read: a graph may be without them."""

VOCABULARY: Final = "ontology"
"""Owner of the terms; acts point at them, so they are changed in place."""

Value: TypeAlias = str | int | float | bool | bytes | list[str] | None
Row: TypeAlias = Mapping[str, Value]
Values: TypeAlias = tuple[Value, ...]
"""Of one row, in the order of the columns of its kind."""


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
class Plan:
    """How an engine would answer a statement.

    Attributes:
        text: the statement in the language of the engine.
        steps: of its plan, indented by depth, in the engine's words.
    """

    text: str
    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Batch:
    """Nodes and edges, by the kinds of the schema.

    Attributes:
        nodes: rows with ``id`` and the properties of the kind.
        edges: rows with ``source``, ``target`` (node ids) and the properties of the kind.
    """

    nodes: Mapping[str, Sequence[Row]] = field(default_factory=dict)
    edges: Mapping[str, Sequence[Row]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Replacement:
    """All that an act puts in the graph from now on, instead of what it put in before.

    Attributes:
        owner: id of the act, or ``"ontology"``.
        batch: its rows; empty to remove it.
        shared: nodes of nobody in particular, written only where they are missing.
        instead_of: ids that the act had before; what they put in goes with them.
    """

    owner: str
    batch: Batch
    shared: Batch | None = None
    instead_of: Collection[str] = ()


def untold(made: str) -> None:
    """Tell nobody what is being made."""
    del made


class GraphReader(Protocol):
    """Answers statements; a time-out or a lost store is an error, never an empty answer."""

    def run(self, statement: Statement, parameters: Row) -> list[dict[str, Value]]:
        """Return the rows of one read-only statement, in its order.

        Raises:
            StoreTimeoutError: it took longer than the store allows.
            StoreUnavailableError: the store cannot be reached; trying again may help.
            StoreError: the store refused or failed.
        """
        ...


class GraphWriter(Protocol):
    """Writes whole acts; the same act twice changes nothing."""

    def replace(
        self,
        owner: str,
        batch: Batch,
        shared: Batch | None = None,
        instead_of: Collection[str] = (),
    ) -> None:
        """Replace everything that ``owner`` (a ruling, a guide, ``"ontology"``) put in the graph.

        In one transaction: after a failure the graph is as it was. Edges that others drew to acts
        of ``owner`` stay, and so do the acts they point at, bare where nothing else is left.

        Args:
            owner: id of the act, or ``"ontology"``.
            batch: all that it puts in the graph from now on; empty to remove it.
            shared: nodes of nobody in particular, written only where they are missing.
            instead_of: ids that the act had before; what they put in goes with them.

        Raises:
            UnknownTermError: the schema lacks a kind or property of ``batch``.
            StoreError: the store failed.
        """
        ...

    def replace_all(self, replacements: Sequence[Replacement]) -> None:
        """Replace what several acts put in, in one transaction: all of them or none.

        Args:
            replacements: of different owners; the rows of one may point at those of another.

        Raises:
            UnknownTermError: the schema lacks a kind or property of one.
            StoreError: the store failed.
        """
        ...

    def update(self, batch: Batch) -> None:
        """Write nodes that stand beside the acts, setting the properties given and no other."""
        ...

    def remove(self, kind: str, ids: Sequence[str]) -> None:
        """Remove nodes of one kind, with the edges at them."""
        ...

    def retarget(self, moves: Iterable[tuple[str, str]]) -> None:
        """Point every citation of an authority (first) at a ruling or guide (second)."""
        ...

    def purge(self) -> None:
        """Make what was removed unreadable in the store's files, as far as the engine can.

        Raises:
            StoreUnavailableError: another program uses the graph; trying again may help.
        """
        ...

    def nodes(
        self, kind: str, properties: Sequence[str], owner: str | None = None
    ) -> Iterable[dict[str, Value]]:
        """Yield ``id`` and ``properties`` of the nodes of a kind, of one owner if given, by id."""
        ...

    def used(self, kind: str, name: str, values: Collection[str]) -> set[str]:
        """Return those of ``values`` that a node or edge of a kind has under a name."""
        ...

    def edges(
        self, kind: str, properties: Sequence[str], owner: str | None = None
    ) -> Iterable[dict[str, Value]]:
        """Yield ``source``, ``target`` and ``properties`` of a kind's edges, in no order.

        Args:
            kind: of the edges.
            properties: to be read.
            owner: who drew them; ``None`` for all.
        """
        ...

    def having(
        self, kind: str, properties: Sequence[str], name: str, values: Collection[str]
    ) -> Iterable[dict[str, Value]]:
        """Yield the nodes or edges of a kind that have one of ``values`` under a name, in no order.

        Nodes come with ``id``, edges with ``source`` and ``target``. It costs what is found where
        the name is an id, an end of an edge, or indexed.
        """
        ...


class Filling(Protocol):
    """Rows into an empty graph, in the quickest way of its engine; what stopped is taken up again.

    Nodes come before edges, each kind in parts that are the same whenever it is done again.
    Nobody else reads or writes the graph until it is finished.
    """

    def done(self, kind: str) -> int:
        """Return how many parts of a kind are written, so that they may be left out."""
        ...

    def write(self, kind: str, rows: Sequence[Values]) -> None:
        """Write the next part of a kind.

        Args:
            kind: of the rows.
            rows: values in the order of its columns; what a row does not carry is ``None``.

        Raises:
            StoreError: the store failed, or (on Neo4j) an edge names a node that is not there.
        """
        ...

    def finish(self, told: Callable[[str], None] = untold) -> None:
        """Make the indexes that were put off, and open the graph to all.

        Args:
            told: hears what is being made, e.g. ``"index 3 of 90"``.
        """
        ...

    def close(self) -> None:
        """Let go of the store; unfinished, it can be taken up again."""
        ...


class Graph(GraphReader, GraphWriter, Protocol):
    """Both faces; only loaders ask for it."""

    def redraw(self, kind: str, owners: Collection[str], rows: Sequence[Row]) -> None:
        """Put edges of a kind in the place of all that some owners drew, in one transaction.

        Args:
            kind: of the edges.
            owners: acts, or ``"ontology"``.
            rows: all edges of the kind that they draw from now on.

        Raises:
            UnknownTermError: the schema lacks the kind or a property of a row.
            StoreError: the store failed, or an edge names a node that is not there.
        """
        ...

    def counts(self) -> dict[str, int]:
        """Return how many nodes or edges there are of each kind, in the order of the schema."""
        ...

    def still(self) -> AbstractContextManager[None]:
        """Hold the graph still: what one thread reads in the block is of one moment.

        Raises:
            StoreUnavailableError: when the block ends, where the engine cannot hold still: the
                graph was changed meanwhile, so what was read is of no use; try again.
        """
        ...

    def explain(self, statement: Statement, parameters: Row) -> Plan:
        """Return how the engine would answer a statement, without running it.

        Raises:
            StoreError: the store refused or failed.
        """
        ...

    def is_older(self) -> bool:
        """Return whether an earlier version of the schema made the graph."""
        ...

    def mark(self) -> None:
        """Write that the graph is of this version of the schema, once it was brought up to it."""
        ...

    def close(self) -> None:
        """Let go of the store."""
        ...
