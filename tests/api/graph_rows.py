"""All that a graph holds, so that two graphs can be compared, and the part of one document."""

from collections import defaultdict
from typing import Final

from comity.schema import schema
from comity.store import Graph, Value
from comity.stores import opened

Rows = dict[str, list[dict[str, Value]]]
"""By kind of node or edge, in one order."""

_LINKED: Final = frozenset({"rank", "target", "target_court"})
"""Set at the end of a load, when citations are pointed at what is held."""
_BESIDE: Final = frozenset({"Authority", "Redirect", "Release"})
"""Kinds that belong to no document."""


def rows_of(graph: Graph) -> Rows:
    """Return every node and edge with every property."""
    nodes = {
        name: list(graph.nodes(name, ("owner", *kind.properties)))
        for name, kind in schema().nodes.items()
    }
    edges = {
        name: list(graph.edges(name, ("owner", *kind.properties)))
        for name, kind in schema().edges.items()
    }
    return {name: sorted(found, key=repr) for name, found in (nodes | edges).items()}


def rows_in(store: str) -> Rows:
    """Return every row of the graph at this URL."""
    graph = opened(store)
    try:
        return rows_of(graph)
    finally:
        graph.close()


def held(rows: Rows) -> set[str]:
    """Return the rulings and guides of which a text is held."""
    return {str(row["owner"]) for row in rows["Text"]}


def by_document(rows: Rows) -> dict[str, Rows]:
    """Return the rows of each document held, without what is set when all are loaded."""
    documents: defaultdict[str, Rows] = defaultdict(dict)
    names = held(rows)
    for kind, found in rows.items():
        for row in found if kind not in _BESIDE else ():
            if (owner := str(row["owner"])) in names:
                own = {key: value for key, value in row.items() if key not in _LINKED}
                documents[owner].setdefault(kind, []).append(own)
    return {
        name: {kind: sorted(found, key=repr) for kind, found in own.items()}
        for name, own in documents.items()
    }
