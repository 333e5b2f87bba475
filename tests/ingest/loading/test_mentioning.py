"""Groups in the graph, on each engine: whom a ruling concerns, and where it says so."""

from comity.store import Graph
from tests.ingest.loading.texts import LIBRARY, loaded


def test_a_ruling_concerns_a_group_once_with_its_passage_and_claim(graph: Graph) -> None:
    told = next(each for each in LIBRARY if len(each.findings.groups) > 1)
    loaded(graph, told)
    columns = ("passage", "claim", "confidence")
    rows = list(graph.edges("CONCERNS", columns))
    groups = [found.group for found in told.findings.groups]
    assert sorted(str(row["target"]) for row in rows) == sorted(set(groups))
    claims = {row["id"]: row["value"] for row in graph.nodes("Claim", ("property", "value"))}
    assert {row["target"]: claims[row["claim"]] for row in rows} == {
        group: group for group in groups
    }
    assert {row["passage"] for row in rows} <= {
        row["id"] for row in graph.nodes("Passage", ("number",))
    }
