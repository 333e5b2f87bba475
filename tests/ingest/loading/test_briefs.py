"""A digest of ours beside a text of its ruling: the text speaks, the digest tells what it lacks."""

from dataclasses import replace

from comity.extraction import Extraction, Findings
from comity.store import Graph
from ingest.reading.library import EXTRACTOR
from tests.ingest.loading.texts import (
    a_citing_judgment,
    in_every_order,
    loaded,
    the_judgment,
)

ACT = "ecthr:001-999001"


def a_digest() -> Extraction:
    """A digest of the judgment, with its title as lawyers cite it."""
    text = the_judgment()
    metadata = replace(text.metadata, title="Example v. Norway (no. 1)")
    return replace(text, id=ACT, metadata=metadata, extractor=EXTRACTOR)


def a_bare_text() -> Extraction:
    """A text of the judgment that tells no day and in which no holding was found."""
    text = the_judgment()
    metadata = replace(text.metadata, date=None, title="JUDGMENT", respondents=())
    return replace(text, metadata=metadata, findings=Findings())


def _ruling(graph: Graph) -> dict[str, object]:
    names = ("title", "date", "year", "respondents", "held", "digest")
    (row,) = graph.nodes("Ruling", names, ACT)
    return dict(row)


def test_what_an_editor_verified_outranks_what_a_rule_read(graph: Graph) -> None:
    loaded(graph, a_digest(), a_bare_text())
    assert _ruling(graph) == {
        "id": ACT, "title": "Example v. Norway (no. 1)", "date": "2018-06-12", "year": 2018,
        "respondents": ["NOR"], "held": True, "digest": False,
    }  # fmt: skip
    rows = graph.nodes("Claim", ("property", "value", "source"), ACT)
    titles = {(row["value"], row["source"]) for row in rows if row["property"] == "title"}
    assert titles == {("Example v. Norway (no. 1)", "editor"), ("JUDGMENT", "rule")}


def test_findings_of_a_digest_stay_where_the_text_shows_none(graph: Graph) -> None:
    loaded(graph, a_digest(), a_bare_text())
    rows = graph.nodes("Holding", ("provision", "digest", "passage"), ACT)
    found = {(row["provision"], row["digest"], row["passage"]) for row in rows}
    assert ("echr.8", True, None) in found


def test_findings_of_a_text_take_the_place_of_those_of_a_digest(graph: Graph) -> None:
    loaded(graph, a_digest(), the_judgment())
    rows = list(graph.nodes("Holding", ("digest", "passage"), ACT))
    assert rows
    assert all(row["passage"] and row["digest"] is False for row in rows)


def test_digest_text_and_citing_ruling_give_one_graph_in_any_order() -> None:
    states = in_every_order((a_digest(), the_judgment(), a_citing_judgment()))
    assert all(state == states[0] for state in states)
