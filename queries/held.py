"""How many rulings of each court and year are held: the denominators of figures over time."""

from collections.abc import Mapping
from typing import Final

from comity.store import GraphReader
from queries.releases import Lasting
from queries.rows import text, whole, whole_or_none
from queries.statement import load

Held = Mapping[tuple[str, int | None], tuple[int, int]]
"""Court and year (``None`` where unknown) to texts and digests."""


def held_by_year(graph: GraphReader) -> Held:
    """Return what is held by court and year, counted once for each release of the graph."""
    return _COUNTED.now(graph)


def _counted(graph: GraphReader) -> Held:
    return {
        (text(row, "court"), whole_or_none(row, "year")): (
            whole(row, "texts"),
            whole(row, "digests"),
        )
        for row in graph.run(load("held_by_year"), {})
    }


_COUNTED: Final = Lasting(_counted)
