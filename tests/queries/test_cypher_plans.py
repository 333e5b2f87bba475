"""On a real Neo4j too, no statement reads all nodes of a kind that grows with the rulings.

The plans are those that the server makes for some hundreds of made-up rulings: it weighs by what
is in the graph, and in an empty one it finds nothing wrong with a scan.
"""

import re
from collections.abc import Iterator

import pytest

from benchmarks.synthetic.filling import fill
from comity.schema import schema
from comity.store import Graph, Statement
from comity.stores import opened
from queries.statement import load
from tests.queries.test_plans import TERMS, WHOLE
from tests.queries.test_statements import NAMES
from tests.servers.emptying import emptied

BESIDE = frozenset({"analysis", "release"})
"""Tables of a row for each release, or for each ranking: they do not grow with the rulings."""

RULINGS = 400

_SCAN = re.compile(
    r"^ *(?P<how>AllNodesScan|\w*ByLabelsScan|NodeByLabelScan|NodeIndexScan|NodeIndexContainsScan"
    r"|\w*RelationshipsScan|\w*RelationshipTypesScan|\w*RelationshipTypeScan|CartesianProduct)\b"
    r"(?:.*?\w+:(?P<labels>[\w|]+))?"
)


@pytest.fixture(scope="module")
def server(neo4j_url: str) -> Iterator[Graph]:
    graph = opened(emptied(neo4j_url))
    fill(graph, RULINGS)
    tuple(graph.run(_only("CALL db.prepareForReplanning(120)"), {}))  # counts of what is there now
    yield graph
    graph.close()


@pytest.mark.neo4j
def test_no_statement_of_neo4j_reads_a_whole_kind(server: Graph) -> None:
    found = {name: set(_scanned(server, load(name))) for name in NAMES if name not in WHOLE}
    assert {name: scans for name, scans in found.items() if scans} == {}


@pytest.mark.neo4j
def test_a_scan_and_a_product_are_seen(server: Graph) -> None:
    product = "MATCH (r:Ruling), (h:Holding) RETURN r.id AS ruling, h.id AS holding"
    assert set(_scanned(server, _only(product))) >= {"Ruling", "Holding", "CartesianProduct"}
    assert set(_scanned(server, _only("MATCH (n) WHERE n.id = 'x' RETURN n.id"))) == {
        "AllNodesScan"
    }
    assert not set(_scanned(server, _only("MATCH (r:Ruling {id: 'x'}) RETURN r.id")))


def _only(cypher: str) -> Statement:
    return Statement("of this test", cypher, "")


def _scanned(graph: Graph, statement: Statement) -> Iterator[str]:
    """Yield the kinds that a plan reads from end to end, or the operator where it names none."""
    small = TERMS | BESIDE
    for step in graph.explain(statement, {}).steps:
        if found := _SCAN.match(step):
            labels = (found["labels"] or "").split("|")
            if not labels[0]:
                yield found["how"]
            yield from (label for label in labels if label and _table(label) not in small)


def _table(kind: str) -> str:
    nodes = schema().nodes
    return (nodes[kind] if kind in nodes else schema().edge(kind)).table
