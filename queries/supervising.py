"""Which court or body supervises which instrument?"""

from collections.abc import Mapping
from typing import Final
from weakref import WeakKeyDictionary

from comity.store import GraphReader
from queries.coverage import release
from queries.rows import text
from queries.statement import load

_KEPT: Final[WeakKeyDictionary[GraphReader, tuple[str, Mapping[str, tuple[str, ...]]]]] = (
    WeakKeyDictionary()
)


def supervised_now(graph: GraphReader) -> Mapping[str, tuple[str, ...]]:
    """Return the instruments that each court supervises, read once for each release of the graph.

    Returns:
        by code of the court, in their order there; courts that supervise none are left out.
    """
    now = release(graph)
    kept = _KEPT.get(graph)
    if now is None or kept is None or kept[0] != now.value:
        kept = (now.value if now else "", _supervised(graph))
        if now is not None:
            _KEPT[graph] = kept
    return kept[1]


def _supervised(graph: GraphReader) -> Mapping[str, tuple[str, ...]]:
    found = {
        court: tuple(
            text(row, "id") for row in graph.run(load("instruments_of_court"), {"court": court})
        )
        for court in (text(row, "id") for row in graph.run(load("courts"), {}))
    }
    return {court: instruments for court, instruments in found.items() if instruments}
