"""What is joined to a node, suggested for what is typed, and similar to a passage."""

import pytest

from comity.errors import NotFoundError
from comity.ids import PassageId
from comity.store import Batch, Graph
from queries.neighbours import neighbours
from queries.similar_passages import similar_passages
from queries.suggesting import suggestions
from tests.builders import a_passage, a_ruling, an_edge
from tests.queries import world as small
from tests.queries.search.world import BOOK, HOME, MARGIN, WATCH, fill, settle


def test_neighbours_are_bounded_and_told_in_all(world: Graph) -> None:
    found = {each.relation: each for each in neighbours(world, small.OLD, 1).relations}
    assert found["cited-by"].total == 2
    assert len(found["cited-by"].neighbours) == 1
    assert [each.id for each in found["invokes"].neighbours] == ["echr.8"]
    assert found["against"].neighbours[0].name == "Norway"


def test_the_strongest_neighbour_comes_first_ties_by_id(world: Graph) -> None:
    for node in (small.OLD, small.MARGIN, "echr.8", small.PRIVATE):
        for relation in neighbours(world, node, 50).relations:
            order = [(-each.weight, each.id) for each in relation.neighbours]
            assert order == sorted(order)
            assert relation.total == len(order)


def test_a_node_joined_to_nothing_is_empty_and_one_that_is_not_there_an_error(world: Graph) -> None:
    assert neighbours(world, "sadc").is_empty
    with pytest.raises(NotFoundError):
        neighbours(world, "right:colour")


def test_a_merged_ruling_has_the_neighbours_of_the_one_it_is_now(world: Graph) -> None:
    assert neighbours(world, "ecthr:12-10-2010-05-04").node == small.OLD


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("mar", MARGIN), ("MARGEN de apre", MARGIN), ("appreciation", MARGIN),
        ("vida", "right:private-life"), ("vie priv", "right:private-life"),
        ("perú", "PER"), ("perou", "PER"), ("inter-am", "iacthr"),
    ],
)  # fmt: skip
def test_a_term_is_suggested_by_the_beginning_of_a_name_in_any_language(
    graph: Graph, typed: str, first: str
) -> None:
    fill(graph)
    assert suggestions(graph, typed).suggestions[0].id == first


def test_a_suggestion_tells_its_kind_and_one_fact(graph: Graph) -> None:
    fill(graph)
    (found,) = suggestions(graph, "vida privada").suggestions
    assert (found.kind, found.language, found.label_en) == ("right", "es", "Private life")
    assert found.fact == "2 provisions protect it"
    (court,) = suggestions(graph, "european court").suggestions
    assert court.fact == "2 rulings held"


def test_suggestions_keep_to_a_kind_and_a_limit(graph: Graph) -> None:
    fill(graph)
    assert {each.kind for each in suggestions(graph, "p", "state").suggestions} == {"state"}
    found = suggestions(graph, "p", limit=1)
    assert (len(found.suggestions), found.in_all > 1) == (1, True)
    assert suggestions(graph, "§").is_empty
    assert suggestions(graph, "xylophone").is_empty


def test_similar_passages_share_rare_words_and_are_of_other_acts(graph: Graph) -> None:
    fill(graph)
    found = similar_passages(graph, PassageId(f"{BOOK}#3"))
    assert found.similar[0].passage.id == f"{WATCH}#2"
    assert set(found.similar[0].shared) >= {"balance", "fair", "struck"}
    assert BOOK not in {each.act.id for each in found.similar}
    assert all(0 < each.similarity <= 1 for each in found.similar)


def test_the_same_words_are_alike_in_full_and_no_words_like_nothing(graph: Graph) -> None:
    for act, text in ((BOOK, "A margin, quite wide."), (WATCH, "a MARGIN quite wide"), (HOME, "§")):
        passage = a_passage(f"{act}#1", text=text)
        parts = {"PART_OF": [an_edge(f"{act}#1", act, act)]}
        graph.replace(act, Batch({"Ruling": [a_ruling(act)], "Passage": [passage]}, parts))
    settle(graph)
    (found,) = similar_passages(graph, PassageId(f"{BOOK}#1")).similar
    assert (found.act.id, found.similarity) == (WATCH, 1.0)
    assert similar_passages(graph, PassageId(f"{HOME}#1")).is_empty


def test_facts_of_a_ruling_without_names_lead_to_no_facts_of_one_with_names(graph: Graph) -> None:
    for act, withheld in ((BOOK, True), (WATCH, False), (HOME, True)):
        passages = [
            a_passage(f"{act}#1", section="facts", text="She fled the burning lighthouse."),
            a_passage(f"{act}#2", section="assessment", text="A lighthouse is a home."),
        ]
        ruling = a_ruling(act, anonymised=withheld)
        parts = {"PART_OF": [an_edge(f"{act}#{number}", act, act) for number in (1, 2)]}
        graph.replace(act, Batch({"Ruling": [ruling], "Passage": passages}, parts))
    settle(graph)
    facts = similar_passages(graph, PassageId(f"{BOOK}#1"))
    assert {each.act.id for each in facts.similar} == {HOME}
    law = similar_passages(graph, PassageId(f"{BOOK}#2"))
    assert f"{WATCH}#2" in {each.passage.id for each in law.similar}
    assert f"{WATCH}#1" not in {each.passage.id for each in law.similar}
