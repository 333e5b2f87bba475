import pytest

from comity.errors import UnknownTermError
from comity.store import Batch, Graph
from tests.stores.acts import NEW, OLD, a_citing_act, an_act, everything


@pytest.fixture
def citing(graph: Graph) -> Graph:
    graph.replace(OLD, an_act())
    graph.replace(NEW, a_citing_act(NEW, OLD))
    return graph


def test_a_removed_target_takes_the_edges_that_point_at_it(citing: Graph) -> None:
    before = everything(citing)
    citing.remove("Ruling", [OLD])
    after = everything(citing)
    assert [row["id"] for row in after["Ruling"]] == [NEW]
    assert "CITES" not in after
    assert [row["target"] for row in after["PART_OF"]] == [NEW]
    assert after["Passage"] == before["Passage"]


def test_a_removed_source_takes_the_edges_that_leave_it(citing: Graph) -> None:
    before = everything(citing)
    citing.remove("Passage", [f"{NEW}#1"])
    after = everything(citing)
    assert [row["id"] for row in after["Passage"]] == [f"{OLD}#12"]
    assert "CITES" not in after
    assert [row["source"] for row in after["PART_OF"]] == [f"{OLD}#12"]
    assert after["Ruling"] == before["Ruling"]


def test_a_node_of_another_kind_with_the_same_id_stays(citing: Graph) -> None:
    before = everything(citing)
    citing.update(Batch({"Tombstone": [{"id": OLD, "owner": "graph"}]}))
    citing.remove("Tombstone", [OLD])
    assert everything(citing) == before


@pytest.mark.parametrize("ids", [[], ["ecthr:001-999"]])
def test_removing_what_is_not_there_changes_nothing(citing: Graph, ids: list[str]) -> None:
    before = everything(citing)
    citing.remove("Ruling", ids)
    assert everything(citing) == before


def test_removing_an_unknown_kind_is_refused(citing: Graph) -> None:
    before = everything(citing)
    with pytest.raises(UnknownTermError, match="the schema has no kind 'Judge'"):
        citing.remove("Judge", [OLD])
    assert everything(citing) == before
