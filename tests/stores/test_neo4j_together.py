"""What two programs write into Neo4j at once is there once."""

import time
from collections.abc import Iterator
from threading import Thread

import pytest
from neo4j import Driver, GraphDatabase, ManagedTransaction

import ontology
from comity.store import VOCABULARY, Batch, Graph, Replacement
from comity.stores.neo4j_writing import replace_all
from tests.stores.acts import NEW, OLD, a_citing_act, an_act, everything

pytestmark = [
    pytest.mark.neo4j,
    pytest.mark.parametrize("graph", ["neo4j"], indirect=True),
]
_UNTIL_IT_WAITS_S = 1.0


@pytest.fixture
def driver(neo4j_url: str) -> Iterator[Driver]:
    """Another program's line to the server."""
    with GraphDatabase.driver(neo4j_url) as made:
        yield made


def _written_beside(graph: Graph, driver: Driver, owner: str, batch: Batch) -> None:
    """Write an act anew while another program, which is killed meanwhile, commits the same."""
    ours = Thread(target=graph.replace, args=(owner, batch))

    def other(transaction: ManagedTransaction) -> None:
        replace_all(transaction, [Replacement(owner, batch)])
        ours.start()
        time.sleep(_UNTIL_IT_WAITS_S)

    with driver.session() as session:
        session.execute_write(other)
    ours.join()


def test_an_act_written_anew_by_two_at_once_has_its_edges_once(
    graph: Graph, driver: Driver
) -> None:
    citing = a_citing_act(NEW, OLD, OLD, OLD)
    graph.replace(OLD, an_act())
    graph.replace(NEW, citing)
    before = everything(graph)
    _written_beside(graph, driver, NEW, citing)
    assert everything(graph) == before


def test_a_vocabulary_written_anew_by_two_at_once_has_its_edges_once(
    graph: Graph, driver: Driver
) -> None:
    batch = ontology.graph_batch()
    graph.replace(VOCABULARY, batch)
    before = everything(graph)
    _written_beside(graph, driver, VOCABULARY, batch)
    assert everything(graph) == before
