"""The whole way in, on each engine: digests to a graph, once, twice, withdrawn."""

import pytest

from comity.errors import NotFoundError
from comity.store import Graph
from ingest.loading.loading import Change, Loader
from ingest.reading.library import library_extractions

KINDS = ("Ruling", "Guide", "Holding", "Passage", "Claim", "Authority", "Text")


def _loaded(graph: Graph) -> list[Change]:
    loader = Loader(graph)
    changes = [one.change for one in loader.load(library_extractions())]
    loader.finish()
    return changes


def _ids(graph: Graph) -> dict[str, list[object]]:
    return {kind: [row["id"] for row in graph.nodes(kind, ())] for kind in KINDS}


def test_loading_the_same_texts_twice_changes_nothing(graph: Graph) -> None:
    first = _loaded(graph)
    before = _ids(graph)
    second = _loaded(graph)
    assert set(first) == {Change.NEW}
    assert set(second) == {Change.UNCHANGED}
    assert _ids(graph) == before


def test_a_withdrawn_ruling_leaves_only_its_tombstone(graph: Graph) -> None:
    _loaded(graph)
    act = next(str(row["id"]) for row in graph.nodes("Ruling", ("digest",)) if row["digest"])
    loader = Loader(graph)
    loader.withdraw(act)
    loader.finish()
    assert not [
        row
        for kind in ("Passage", "Holding", "Claim", "Text")
        for row in graph.nodes(kind, (), act)
    ]
    assert [row["id"] for row in graph.nodes("Tombstone", ())] == [act]
    assert Change.WITHDRAWN in set(_loaded(graph))


def test_withdrawing_what_is_not_held_is_refused(graph: Graph) -> None:
    with pytest.raises(NotFoundError):
        Loader(graph).withdraw("ecthr:001-1")
