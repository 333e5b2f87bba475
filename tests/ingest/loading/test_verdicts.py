"""What people decide of claims, on each engine: it outranks rules and outlives loading anew."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from comity.claims import Decision
from comity.errors import InvalidValueError, NotFoundError
from comity.extraction import Extraction
from comity.store import Graph
from ingest.loading.finding_claims import decide
from ingest.loading.loading import Change
from tests.ingest.loading.texts import loaded, the_judgment, whole

NO = (Decision.REJECTED, "an editor", "read in full: not so")
YES = (Decision.CONFIRMED, "an editor", "read in full")


def _claims(graph: Graph, name: str) -> list[dict[str, object]]:
    columns = ("owner", "property", "value", "status", "holds", "confidence", "rule", "verdict")
    rows = (row for row in graph.nodes("Claim", columns) if row["property"] == name)
    return sorted((dict(row) for row in rows), key=lambda row: str(row["id"]))


def _one(graph: Graph, name: str) -> tuple[str, str]:
    """The act and the id of the first claim on something."""
    row = _claims(graph, name)[0]
    return str(row["owner"]), str(row["id"])


def _holdings(graph: Graph) -> Sequence[object]:
    return [row["claim"] for row in graph.nodes("Holding", ("claim",))]


def _without_holdings(extraction: Extraction) -> Extraction:
    """The same text as rules read it that find no holding."""
    return replace(extraction, findings=replace(extraction.findings, holdings=()))


def test_a_rejected_claim_is_kept_with_its_reason_and_nothing_rests_on_it(graph: Graph) -> None:
    loaded(graph, the_judgment())
    act, claim = _one(graph, "holding")
    assert claim in _holdings(graph)
    made = decide(graph, act, claim, NO)
    row = next(row for row in _claims(graph, "holding") if row["id"] == claim)
    assert (row["status"], row["holds"], row["verdict"]) == ("rejected", False, made.id)
    assert claim not in _holdings(graph)
    kept = next(iter(graph.nodes("Verdict", ("who", "why"))))
    assert (kept["who"], kept["why"]) == NO[1:]


def test_a_confirmed_claim_is_certain(graph: Graph) -> None:
    loaded(graph, the_judgment())
    act, claim = _one(graph, "holding")
    decide(graph, act, claim, YES)
    row = next(row for row in _claims(graph, "holding") if row["id"] == claim)
    assert (row["status"], row["holds"], row["confidence"]) == ("resolved", True, 1.0)


@pytest.mark.parametrize("verdict", [NO, YES])
def test_a_decision_outlives_a_text_that_changes_and_comes_back(
    graph: Graph, verdict: tuple[Decision, str, str]
) -> None:
    loaded(graph, the_judgment())
    decide(graph, *_one(graph, "holding"), verdict)
    before = whole(graph)
    changed = replace(the_judgment(), warnings=("read anew",))
    assert loaded(graph, changed) == [Change.CHANGED]
    assert loaded(graph, the_judgment()) == [Change.CHANGED]
    assert whole(graph) == before


def test_what_a_person_confirmed_stays_where_no_rule_finds_it_any_more(graph: Graph) -> None:
    loaded(graph, the_judgment())
    act, claim = _one(graph, "holding")
    said = next(row["value"] for row in _claims(graph, "holding") if row["id"] == claim)
    decide(graph, act, claim, YES)
    loaded(graph, _without_holdings(the_judgment()))
    left = [(row["value"], row["rule"]) for row in _claims(graph, "holding")]
    assert left == [(said, "verdict.confirmed@1")]


def test_the_last_of_two_decisions_counts(graph: Graph) -> None:
    loaded(graph, the_judgment())
    act, claim = _one(graph, "holding")
    decide(graph, act, claim, NO)
    decide(graph, act, claim, YES)
    assert claim in _holdings(graph)
    assert len(list(graph.nodes("Verdict", ()))) == 2


def test_a_rejected_date_of_the_text_gives_way_to_what_its_source_says(graph: Graph) -> None:
    text = the_judgment()
    said = replace(text.metadata, date="2011-01-01")
    loaded(graph, replace(text, metadata=said, said=said, supplied=text.metadata))
    wrong = next(row for row in _claims(graph, "date") if row["value"] == "2011-01-01")
    decide(graph, str(wrong["owner"]), str(wrong["id"]), NO)
    dates = [row["date"] for row in graph.nodes("Ruling", ("date", "held")) if row["held"]]
    assert dates == [text.metadata.date]


def test_which_court_an_act_is_of_is_no_matter_of_decision(graph: Graph) -> None:
    loaded(graph, the_judgment())
    with pytest.raises(InvalidValueError, match="part of the id"):
        decide(graph, *_one(graph, "court"), NO)


def test_a_claim_that_is_not_there_is_named(graph: Graph) -> None:
    loaded(graph, the_judgment())
    act, _ = _one(graph, "holding")
    with pytest.raises(NotFoundError, match="claim:0000000000000000"):
        decide(graph, act, "claim:0000000000000000", NO)
