"""A batch that fails leaves the graph as it was, on each engine."""

from collections.abc import Callable
from typing import Any, cast

import pytest

from comity.errors import StoreError, UnknownTermError
from comity.store import Batch, Graph
from tests.builders import a_passage, a_ruling, a_stub
from tests.stores.acts import NEW, OLD, a_citing_act, an_act, everything

NO_VALUE = cast("Any", {"a": 1})
SHARED = Batch({"Ruling": [a_stub("ecthr:001-3")]})

FAULTS: dict[str, tuple[Batch, type[Exception]]] = {
    "unknown kind": (Batch({"Ruling": [a_ruling()], "Judge": [{"id": "a"}]}), UnknownTermError),
    "unknown property": (Batch({"Ruling": [a_ruling(colour="red")]}), UnknownTermError),
    "unknown kind of edge": (Batch({"Ruling": [a_ruling()]}, {"LIKES": []}), UnknownTermError),
    "no value at all": (
        Batch({"Ruling": [a_ruling(title="Changed")], "Passage": [a_passage(text=NO_VALUE)]}),
        StoreError,
    ),
    "the last row of many": (
        Batch({"Ruling": [a_ruling()], "Passage": [
            *(a_passage(f"{OLD}#{number}") for number in range(5_100)),
            a_passage(f"{OLD}#last", ordinal=NO_VALUE),
        ]}),
        StoreError,
    ),
}  # fmt: skip


@pytest.fixture
def held(graph: Graph) -> Graph:
    graph.replace(OLD, an_act())
    graph.replace(NEW, a_citing_act(NEW, OLD))
    return graph


@pytest.mark.parametrize("fault", FAULTS)
def test_a_batch_that_fails_leaves_the_graph_as_it_was(held: Graph, fault: str) -> None:
    batch, error = FAULTS[fault]
    before = everything(held)
    with pytest.raises(error):
        held.replace(OLD, batch, SHARED)
    assert everything(held) == before


def test_the_graph_takes_the_next_batch_after_one_that_failed(held: Graph) -> None:
    with pytest.raises(StoreError):
        held.replace(OLD, FAULTS["no value at all"][0])
    held.replace(OLD, an_act(title="Afterwards"))
    assert everything(held)["Ruling"][0]["title"] == "Afterwards"


def test_shared_nodes_of_an_unknown_kind_fail_the_whole_batch(held: Graph) -> None:
    before = everything(held)
    with pytest.raises(UnknownTermError, match="no kind 'Judge'"):
        held.replace(OLD, an_act(title="Changed"), Batch({"Judge": [a_stub("ecthr:001-3")]}))
    assert everything(held) == before


def test_an_update_that_fails_leaves_the_graph_as_it_was(held: Graph) -> None:
    rows = [{"id": OLD, "note": "Read it."}, {"id": NEW, "note": NO_VALUE}]
    before = everything(held)
    with pytest.raises(StoreError):
        held.update(Batch({"Ruling": rows}))
    assert everything(held) == before


@pytest.mark.parametrize("row", [a_ruling(year="soon"), a_ruling(title=["a"]), a_ruling(held=3)])
def test_a_value_of_another_type_than_the_schemas_is_refused(
    held: Graph, row: dict[str, Any]
) -> None:
    before = everything(held)
    with pytest.raises(StoreError):
        held.replace(OLD, Batch({"Ruling": [row]}))
    assert everything(held) == before


@pytest.mark.parametrize("row", [a_ruling(year=2**70), a_ruling(title="\ud800")])
def test_a_value_that_no_engine_can_hold_is_told_in_our_words(
    held: Graph, row: dict[str, Any]
) -> None:
    before = everything(held)
    kind = _kind_of_error(lambda: held.replace(OLD, Batch({"Ruling": [row]})))
    assert everything(held) == before
    assert kind is StoreError


def _kind_of_error(act: Callable[[], None]) -> type[BaseException]:
    with pytest.raises(Exception) as failed:  # noqa: PT011 - which one it is, is the question
        act()
    return failed.type
