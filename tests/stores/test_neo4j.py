import gc

import pytest

from comity.errors import StoreError, StoreTimeoutError, StoreUnavailableError
from comity.store import Batch, Graph, Statement
from comity.stores import opened
from tests.builders import a_ruling
from tests.stores.acts import NEW, OLD, a_citing_act, an_act, everything

pytestmark = [
    pytest.mark.neo4j,
    pytest.mark.parametrize("graph", ["neo4j"], indirect=True),
]

ENDLESS = Statement(
    "endless",
    "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b "
    "WITH a, b WHERE (a + b) % 7 = 0 RETURN count(*) AS counted",
    "",
)
ONE = Statement("one", "RETURN 1 AS one", "")


def test_an_edge_to_an_unknown_act_leaves_the_graph_as_it_was(graph: Graph) -> None:
    graph.replace(NEW, an_act(NEW))
    before = everything(graph)
    with pytest.raises(StoreError) as failed:
        graph.replace(NEW, a_citing_act(NEW, NEW, OLD, OLD))
    assert str(failed.value) == f"2 CITES edges of '{NEW}' name unknown nodes"
    assert not isinstance(failed.value, StoreUnavailableError)
    assert everything(graph) == before


def test_an_edge_of_the_wrong_kind_of_node_leaves_the_graph_as_it_was(graph: Graph) -> None:
    act = an_act()
    edges = {"PART_OF": [{"source": OLD, "target": f"{OLD}#12", "owner": OLD}]}
    with pytest.raises(StoreError, match=f"1 PART_OF edges of '{OLD}' name unknown nodes"):
        graph.replace(OLD, Batch(act.nodes, edges))
    assert everything(graph) == {}


def test_a_question_over_its_time_limit_fails_and_never_answers_in_part(
    graph: Graph, neo4j_url: str
) -> None:
    hurried = opened(neo4j_url, time_limit_s=0.1)
    with pytest.raises(StoreTimeoutError, match=r"took longer than 0\.1 s and was ended"):
        hurried.run(ENDLESS, {})
    hurried.close()
    assert graph.run(ONE, {}) == [{"one": 1}]


def test_the_same_row_twice_in_a_batch_is_refused_and_leaves_nothing(graph: Graph) -> None:
    act = an_act()
    twice = {**act.nodes, "Passage": [*act.nodes["Passage"]] * 2}
    with pytest.raises(StoreError, match="already exists"):
        graph.replace(OLD, Batch(twice, act.edges))
    assert everything(graph) == {}


def test_a_second_opening_finds_the_graph_as_it_was_left(graph: Graph, neo4j_url: str) -> None:
    graph.replace(OLD, an_act())
    other = opened(neo4j_url)
    assert everything(other) == everything(graph)
    other.close()


@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
def test_a_database_that_the_server_lacks_is_told_in_our_words(
    graph: Graph, neo4j_url: str
) -> None:
    graph.update(Batch({"Ruling": [a_ruling()]}))
    with pytest.raises(StoreError, match=f"^the Neo4j server at {neo4j_url}: .*elsewhere"):
        opened(f"{neo4j_url}/elsewhere")
    gc.collect()
