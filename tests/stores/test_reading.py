import re

import pytest

from comity.errors import StoreError, StoreUnavailableError, UnknownTermError
from comity.store import Batch, Graph, Statement
from tests.builders import a_citation, a_ruling
from tests.stores.acts import NEW, OLD, a_citing_act, an_act, everything

RULINGS = Statement(
    "rulings",
    "MATCH (r:Ruling) WHERE r.court = $court "
    "RETURN r.id AS id, r.held AS held, r.languages AS languages, r.note AS note "
    "ORDER BY r.id DESC",
    "SELECT id, held, languages, note FROM ruling WHERE court = :court ORDER BY id DESC",
)
DELETING = Statement(
    "deleting", "MATCH (r:Ruling) DETACH DELETE r RETURN 1 AS one", "DELETE FROM ruling"
)
BROKEN = Statement("broken", "NOT A QUESTION", "NOT A QUESTION")
PLACE = re.compile(r"^the (?:graph|Neo4j server) at \S+: ")


def test_nodes_come_in_the_order_of_their_ids(graph: Graph) -> None:
    ids = ["ecthr:001-9", "ecthr:001-10", "un-hrc:a", "cjeu:b", "ecthr:001-10.2", "ecthr:0010"]
    graph.update(Batch({"Ruling": [a_ruling(act) for act in ids]}))
    assert [row["id"] for row in graph.nodes("Ruling", ())] == sorted(ids)


def test_nodes_bear_the_properties_asked_for_and_no_other(graph: Graph) -> None:
    graph.replace(OLD, an_act())
    rows = list(graph.nodes("Ruling", ("year", "owner", "note")))
    assert rows == [{"id": OLD, "year": 2010, "owner": OLD, "note": None}]
    assert list(graph.nodes("Ruling", ())) == [{"id": OLD}]


def test_nodes_of_one_owner_leave_out_the_others(graph: Graph) -> None:
    graph.replace(OLD, an_act(numbers=("1", "2")))
    graph.replace(NEW, an_act(NEW))
    assert [row["id"] for row in graph.nodes("Passage", (), owner=OLD)] == [f"{OLD}#1", f"{OLD}#2"]
    assert list(graph.nodes("Passage", (), owner="nobody")) == []
    assert list(graph.nodes("Passage", (), owner="")) == []


def test_a_kind_that_nobody_wrote_has_no_rows(graph: Graph) -> None:
    assert list(graph.nodes("Tombstone", ())) == []
    assert list(graph.edges("CITES", ("text",))) == []


def test_edges_bear_their_ends_and_the_properties_asked_for(graph: Graph) -> None:
    graph.replace(OLD, an_act())
    graph.replace(NEW, a_citing_act(NEW, OLD))
    ends = {"source": f"{NEW}#1", "target": OLD}
    assert list(graph.edges("CITES", ())) == [ends]
    assert list(graph.edges("CITES", ("form", "pinpoints"))) == [
        {**ends, "form": "full", "pinpoints": []}
    ]


def test_a_passage_that_cites_an_act_twice_has_two_edges(graph: Graph) -> None:
    act = a_citing_act(OLD, OLD)
    again = [a_citation(f"{OLD}#1", OLD, text=text) for text in ("first", "second")]
    graph.replace(OLD, Batch(act.nodes, {**act.edges, "CITES": again}))
    assert sorted(str(row["text"]) for row in graph.edges("CITES", ("text",))) == [
        "first",
        "second",
    ]


def test_an_unknown_kind_is_refused_when_reading(graph: Graph) -> None:
    with pytest.raises(UnknownTermError, match="no kind 'Judge'"):
        list(graph.nodes("Judge", ()))
    with pytest.raises(UnknownTermError, match="no kind 'LIKES'"):
        list(graph.edges("LIKES", ()))


def test_an_unknown_property_is_refused_when_reading(graph: Graph) -> None:
    graph.replace(OLD, an_act())
    with pytest.raises(UnknownTermError, match="colour"):
        list(graph.nodes("Ruling", ("colour",)))


def test_a_statement_answers_in_its_order_and_in_the_types_of_the_schema(graph: Graph) -> None:
    graph.update(Batch({"Ruling": [a_ruling(OLD), a_ruling(NEW, held=False, languages=[])]}))
    answer = graph.run(RULINGS, {"court": "ecthr"})
    assert answer == [
        {"id": NEW, "held": False, "languages": [], "note": None},
        {"id": OLD, "held": True, "languages": ["en"], "note": None},
    ]
    assert [type(row["held"]) for row in answer] == [bool, bool]
    assert [list(row) for row in answer] == [["id", "held", "languages", "note"]] * 2


def test_a_parameter_is_a_value_and_never_part_of_the_statement(graph: Graph) -> None:
    graph.replace(OLD, an_act())
    before = everything(graph)
    assert graph.run(RULINGS, {"court": "' OR 1=1; DROP TABLE ruling; --"}) == []
    assert everything(graph) == before


def test_a_question_cannot_change_the_graph(graph: Graph) -> None:
    graph.replace(OLD, an_act())
    before = everything(graph)
    with pytest.raises(StoreError):
        graph.run(DELETING, {})
    assert everything(graph) == before


def test_a_question_without_its_parameter_fails_in_our_words(graph: Graph) -> None:
    with pytest.raises(StoreError, match=PLACE) as failed:
        graph.run(RULINGS, {})
    assert not isinstance(failed.value, StoreUnavailableError)


def test_a_broken_question_fails_in_our_words(graph: Graph) -> None:
    with pytest.raises(StoreError, match=PLACE):
        graph.run(BROKEN, {})
    assert graph.run(RULINGS, {"court": "ecthr"}) == []


def test_a_broken_question_is_not_one_to_try_again(graph: Graph) -> None:
    with pytest.raises(StoreError) as failed:
        graph.run(BROKEN, {})
    assert not isinstance(failed.value, StoreUnavailableError)
