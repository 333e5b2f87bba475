import pytest

from comity.errors import UnknownTermError
from comity.store import Batch, Graph
from tests.builders import a_ruling
from tests.stores.acts import NEW, OLD, a_citing_act, an_act, everything

TOMBSTONE = Batch({"Tombstone": [{"id": OLD, "owner": "graph"}]})


def test_an_update_sets_the_properties_given_and_no_other(graph: Graph) -> None:
    graph.replace(OLD, an_act())
    graph.update(Batch({"Ruling": [{"id": OLD, "rank": 0.5, "note": "Read it."}]}))
    assert everything(graph)["Ruling"] == [a_ruling(OLD, title="A v. B", rank=0.5, note="Read it.")]


def test_an_update_to_nothing_takes_the_property_away(graph: Graph) -> None:
    graph.replace(OLD, an_act())
    graph.update(Batch({"Ruling": [{"id": OLD, "title": None}]}))
    assert everything(graph)["Ruling"] == [a_ruling(OLD, title=None)]


def test_an_update_makes_a_node_where_it_is_missing(graph: Graph) -> None:
    graph.update(Batch({"Redirect": [{"id": "ecthr:1-10", "owner": "graph", "target": OLD}]}))
    assert everything(graph) == {
        "Redirect": [{"id": "ecthr:1-10", "owner": "graph", "target": OLD}]
    }


def test_the_same_update_twice_is_there_once(graph: Graph) -> None:
    graph.update(TOMBSTONE)
    graph.update(TOMBSTONE)
    assert everything(graph) == {"Tombstone": [{"id": OLD, "owner": "graph"}]}


def test_an_update_leaves_edges_and_other_nodes_alone(graph: Graph) -> None:
    graph.replace(OLD, an_act())
    graph.replace(NEW, a_citing_act(NEW, OLD))
    before = everything(graph)
    graph.update(Batch({"Ruling": [{"id": OLD, "rank": 0.5}]}))
    after = everything(graph)
    assert {name for name in after if after[name] != before[name]} == {"Ruling"}
    assert after["Ruling"][1] == before["Ruling"][1]


def test_an_update_of_nothing_changes_nothing(graph: Graph) -> None:
    graph.replace(OLD, an_act())
    before = everything(graph)
    graph.update(Batch())
    graph.update(Batch({"Ruling": []}))
    assert everything(graph) == before


def test_an_update_of_an_unknown_property_is_refused(graph: Graph) -> None:
    graph.replace(OLD, an_act())
    before = everything(graph)
    with pytest.raises(UnknownTermError, match="Ruling has no property colour"):
        graph.update(Batch({"Ruling": [{"id": OLD, "rank": 0.5}, {"id": OLD, "colour": "red"}]}))
    assert everything(graph) == before


def test_rows_with_different_properties_each_set_their_own(graph: Graph) -> None:
    graph.replace(OLD, an_act())
    graph.replace(NEW, an_act(NEW))
    graph.update(Batch({"Ruling": [{"id": OLD, "rank": 0.5}, {"id": NEW, "note": "Read it."}]}))
    assert list(graph.nodes("Ruling", ("rank", "note"))) == [
        {"id": OLD, "rank": 0.5, "note": None},
        {"id": NEW, "rank": 0.01, "note": "Read it."},
    ]


def test_a_row_of_an_id_alone_makes_its_node(graph: Graph) -> None:
    graph.update(Batch({"Tombstone": [{"id": OLD}]}))
    assert [row["id"] for row in graph.nodes("Tombstone", ())] == [OLD]
