"""Which state of the graph is this? And what is found once, and kept while that state lasts."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar
from weakref import WeakKeyDictionary

from comity.store import GraphReader
from queries.kept import whole
from queries.rows import text_or_none
from queries.statement import load

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Release:
    """The state of the graph that an answer rests on.

    Attributes:
        value: its id, a hash of texts, ontology and extractor.
        ontology: version of the vocabulary.
        extractor: version of the extractor.
    """

    value: str
    ontology: str | None
    extractor: str | None


def release(graph: GraphReader) -> Release | None:
    """Return which state of the graph this is; ``None`` before anything was loaded."""
    for row in graph.run(load("release"), {}):
        value = text_or_none(row, "value")
        if value is not None:
            return Release(value, text_or_none(row, "ontology"), text_or_none(row, "extractor"))
    return None


class Lasting(Generic[T]):
    """What is found in a graph once for each release of it; without a release nothing is kept."""

    def __init__(self, find: Callable[[GraphReader], T]) -> None:
        """Take what finds it."""
        self._find = find
        self._kept: WeakKeyDictionary[GraphReader, tuple[str, T]] = WeakKeyDictionary()

    def now(self, graph: GraphReader) -> T:
        """Return what is found in a graph as it is."""
        now = release(graph)
        behind = whole(graph)
        if now is None:
            return self._find(behind)
        kept = self._kept.get(behind)
        if kept is None or kept[0] != now.value:
            kept = self._kept[behind] = (now.value, self._find(behind))
        return kept[1]

    def begin_anew(self, graph: GraphReader) -> None:
        """Forget what was found in a graph, where it has grown too large."""
        self._kept.pop(whole(graph), None)
