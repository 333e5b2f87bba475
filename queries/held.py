"""How many rulings of each court and year are held: the denominators of figures over time."""

from collections.abc import Mapping
from typing import Final
from weakref import WeakKeyDictionary

from comity.store import GraphReader
from queries.coverage import release
from queries.rows import text, whole, whole_or_none
from queries.statement import load

Held = Mapping[tuple[str, int | None], tuple[int, int]]
"""Court and year (``None`` where unknown) to texts and digests."""

_COUNTED: Final[WeakKeyDictionary[GraphReader, tuple[str, Held]]] = WeakKeyDictionary()


def held_by_year(graph: GraphReader) -> Held:
    """Return what is held by court and year, counted once for each release of the graph."""
    now = release(graph)
    kept = _COUNTED.get(graph)
    if now is None or kept is None or kept[0] != now.value:
        counted = _counted(graph)
        if now is not None:
            _COUNTED[graph] = (now.value, counted)
        return counted
    return kept[1]


def _counted(graph: GraphReader) -> Held:
    return {
        (text(row, "court"), whole_or_none(row, "year")): (
            whole(row, "texts"),
            whole(row, "digests"),
        )
        for row in graph.run(load("held_by_year"), {})
    }
