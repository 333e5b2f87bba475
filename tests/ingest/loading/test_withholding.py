"""A list of protected names applied to what was loaded before, on each engine."""

from functools import cache

import ontology
from comity.extraction import Extraction
from comity.store import Graph
from comity.stores import opened
from ingest.document import Document, Supplied
from ingest.extracting import extract
from ingest.loading.withholding import withhold
from tests.api.graph_rows import Rows, rows_of
from tests.ingest.loading.texts import loaded
from tests.ingest.protecting.cases import CITING, FULL, NAME, OWN
from tests.ingest.protecting.leaking import held_bytes, leaks
from tests.ingest.protecting.persons import gate


@cache
def _texts() -> tuple[Extraction, ...]:
    """The citing case first, so that what it cites stands in the graph without its text."""
    return (
        _extracted("001-999002", CITING, f"SAMPLE (see {FULL}) v. NORWAY"),
        _extracted("lecka-forster", OWN, f"{FULL} v. Norway"),
    )


def _extracted(key: str, text: str, title: str) -> Extraction:
    supplied = Supplied(court="ecthr", language="en", title=title)
    return extract(Document(key, key, text, supplied=supplied), ontology.load())


def _leaks(graph: Graph) -> set[bytes]:
    return {leak for content in held_bytes(graph) for leak in leaks(content)}


def _rows(graph: Graph) -> Rows:
    """Return all rows, but what a citation was when its text came in: its act may come later."""
    rows = rows_of(graph)
    claims = [
        row | {"status": None} if row["property"] == "cites" else row for row in rows["Claim"]
    ]
    return rows | {"Claim": sorted(claims, key=repr)}


def test_names_listed_later_leave_the_graph_as_if_they_had_been_listed_before(
    graph: Graph,
) -> None:
    loaded(graph, *_texts())
    assert _leaks(graph)
    done = withhold(graph, gate(NAME))
    assert (done.acts, len(done.changed)) == (2, 2)
    assert _leaks(graph) == set()
    other = opened("sqlite:///:memory:")
    loaded(other, *map(gate(NAME).extraction, _texts()))
    assert _rows(graph) == _rows(other)
    other.close()


def test_applying_a_list_twice_changes_nothing(graph: Graph) -> None:
    loaded(graph, *_texts())
    withhold(graph, gate(NAME))
    before = rows_of(graph)
    assert withhold(graph, gate(NAME)).changed == ()
    assert rows_of(graph) == before


def test_a_ruling_only_cited_loses_the_name_with_the_text_that_cites_it(graph: Graph) -> None:
    loaded(graph, _texts()[0])
    withhold(graph, gate(NAME, mark="X"))
    titles = {row["title"] for row in graph.nodes("Ruling", ("title",))}
    assert "X v. Norway" in titles
    assert _leaks(graph) == set()
