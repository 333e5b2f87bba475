from comity.schema import schema
from comity.stores import opened
from ontology import graph_batch, load

_KEYS = ("source", "target", "authority", "language", "text")
"""What tells two edges apart: their ends, then who says so or in which words."""


def test_the_batch_fits_the_schema() -> None:
    schema().check(graph_batch())


def test_the_batch_twice_is_the_same() -> None:
    assert graph_batch() == graph_batch()


def test_every_edge_joins_nodes_of_the_kinds_that_the_schema_allows() -> None:
    batch = graph_batch()
    ids = {kind: {row["id"] for row in rows} for kind, rows in batch.nodes.items()}
    for name, rows in batch.edges.items():
        kind = schema().edge(name)
        sources = set().union(*(ids.get(each, set()) for each in kind.sources))
        targets = set().union(*(ids.get(each, set()) for each in kind.targets))
        assert {row["source"] for row in rows} <= sources
        assert {row["target"] for row in rows} <= targets


def test_all_rows_of_a_kind_carry_the_same_properties() -> None:
    batch = graph_batch()
    for rows in (*batch.nodes.values(), *batch.edges.values()):
        assert len({tuple(row) for row in rows}) == 1


def test_no_edge_stands_twice() -> None:
    for rows in graph_batch().edges.values():
        ends = [tuple(row.get(name) for name in _KEYS) for row in rows]
        assert len(ends) == len(set(ends))


def test_a_part_without_its_own_mapping_has_inherited_edges() -> None:
    rows = [row for row in graph_batch().edges["PROTECTS"] if row["inherited"]]
    assert rows
    assert all(row["source"] not in load().protections for row in rows)


def test_the_vocabulary_loads_into_a_graph_once_however_often() -> None:
    graph = opened("sqlite:///:memory:")
    for _ in range(2):
        graph.replace("ontology", graph_batch())
    found = {str(row["id"]) for row in graph.nodes("Provision", ["title"])}
    edges = list(graph.edges("PROTECTS", ["match"]))
    graph.close()
    assert found == set(load().provisions)
    assert len(edges) == len(graph_batch().edges["PROTECTS"])
