"""Which court or body supervises which instrument?"""

from collections.abc import Mapping
from typing import Final

from comity.store import GraphReader
from queries.releases import Lasting
from queries.rows import text
from queries.statement import load


def supervised_now(graph: GraphReader) -> Mapping[str, tuple[str, ...]]:
    """Return the instruments that each court supervises, read once for each release of the graph.

    Returns:
        by code of the court, in their order there; courts that supervise none are left out.
    """
    return _SUPERVISED.now(graph)


def _supervised(graph: GraphReader) -> Mapping[str, tuple[str, ...]]:
    found = {
        court: tuple(
            text(row, "id") for row in graph.run(load("instruments_of_court"), {"court": court})
        )
        for court in (text(row, "id") for row in graph.run(load("courts"), {}))
    }
    return {court: instruments for court, instruments in found.items() if instruments}


_SUPERVISED: Final = Lasting(_supervised)
