"""What is joined to a node of the graph, and how strongly?"""

from dataclasses import dataclass
from itertools import groupby

from comity.errors import NotFoundError, WithdrawnError
from comity.store import GraphReader, Row
from queries.labels import labels_now
from queries.presence import current_id, is_withdrawn
from queries.rows import text, text_or_none, whole
from queries.statement import load


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A node joined to the one asked for.

    Attributes:
        id: its id.
        kind: ``ruling``, ``guide``, ``provision``, ``right``, ``doctrine``, ``court``, ``state`` …
        name: title or English name; ``None`` where none is known.
        weight: how often they are joined: citations, passages, holdings.
    """

    id: str
    kind: str
    name: str | None
    weight: int


@dataclass(frozen=True, slots=True)
class Relation:
    """The neighbours by one relation, the strongest first, ties by id.

    Attributes:
        relation: e.g. ``cited-by``.
        total: how many there are.
        neighbours: as many as were asked for.
    """

    relation: str
    total: int
    neighbours: tuple[Neighbour, ...]


@dataclass(frozen=True, slots=True)
class Neighbours:
    """What is joined to a node, relation by relation."""

    node: str
    relations: tuple[Relation, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing is joined to it."""
        return not self.relations


def neighbours(graph: GraphReader, node: str, limit: int = 10) -> Neighbours:
    """Return what is joined to a ruling, guide or term.

    Args:
        graph: the graph.
        node: its id.
        limit: neighbours a relation; the total is told beside them.

    Raises:
        WithdrawnError: it was withdrawn.
        NotFoundError: the graph has no such node.
    """
    now = current_id(graph, node)
    rows = graph.run(load("neighbours"), {"node": now, "limit": limit})
    if not rows and not _is_there(graph, now):
        gone = WithdrawnError if is_withdrawn(graph, now) else NotFoundError
        raise gone("node", node)
    relations = tuple(
        _relation(name, list(found)) for name, found in groupby(rows, lambda row: row["relation"])
    )
    return Neighbours(now, relations)


def _relation(name: object, rows: list[Row]) -> Relation:
    found = tuple(
        Neighbour(
            text(row, "id"), text(row, "kind"), text_or_none(row, "name"), whole(row, "weight")
        )
        for row in rows
    )
    return Relation(str(name), whole(rows[0], "total"), found)


def _is_there(graph: GraphReader, node: str) -> bool:
    if any(term == node for _, term in labels_now(graph).of_term):
        return True
    known = (("act_by_id", "act"), ("provision_by_id", "provision"))
    return any(graph.run(load(statement), {name: node}) for statement, name in known)
