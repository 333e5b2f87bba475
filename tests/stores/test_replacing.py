import pytest

from comity.store import Batch, Graph, Value
from tests.builders import a_guide, a_passage, a_stub, a_use, an_edge, labelled
from tests.stores.acts import (
    GUIDE,
    MARGIN,
    NEW,
    OLD,
    PRIVATE,
    a_citing_act,
    a_superseding_guide,
    a_vocabulary,
    an_act,
    bare,
    everything,
    pictured,
)


def test_what_an_act_puts_in_is_what_the_graph_holds(graph: Graph) -> None:
    graph.replace(OLD, an_act(numbers=("12", "@7", "13")))
    assert everything(graph) == pictured(an_act(numbers=("12", "13", "@7")))


def test_the_same_act_twice_is_there_once(graph: Graph) -> None:
    graph.replace(OLD, an_act())
    graph.replace(OLD, an_act())
    assert everything(graph) == pictured(an_act())


def test_other_rows_take_the_place_of_an_acts_own_and_of_no_others(graph: Graph) -> None:
    graph.replace(NEW, an_act(NEW))
    others = everything(graph)
    graph.replace(OLD, an_act(numbers=("1", "2", "3"), title="Before"))
    graph.replace(OLD, an_act(numbers=("2", "4"), title="After"))
    graph.replace(NEW, an_act(NEW))
    changed = pictured(an_act(numbers=("2", "4"), title="After"))
    assert everything(graph) == {name: changed[name] + others[name] for name in changed}


def test_an_act_nobody_cites_is_removed_without_a_trace(graph: Graph) -> None:
    graph.replace(NEW, an_act(NEW))
    others = everything(graph)
    graph.replace(OLD, an_act())
    graph.replace(OLD, Batch())
    assert everything(graph) == others


def test_removing_what_was_never_there_changes_nothing(graph: Graph) -> None:
    graph.replace(NEW, an_act(NEW))
    before = everything(graph)
    graph.replace(OLD, Batch())
    assert everything(graph) == before


def test_citations_that_others_drew_stay_when_an_act_is_replaced(graph: Graph) -> None:
    graph.replace(OLD, an_act(title="Before"))
    graph.replace(NEW, a_citing_act(NEW, OLD, OLD))
    before = everything(graph)
    graph.replace(OLD, an_act(title="After"))
    after = everything(graph)
    assert after["CITES"] == before["CITES"]
    assert [row["title"] for row in after["Ruling"]] == ["After", "A v. B"]


def test_a_cited_act_that_is_removed_stands_bare(graph: Graph) -> None:
    graph.replace(OLD, an_act())
    graph.replace(NEW, a_citing_act(NEW, OLD))
    before = everything(graph)
    graph.replace(OLD, Batch())
    after = everything(graph)
    assert after["Ruling"] == [bare(OLD, before["Ruling"][0]), before["Ruling"][1]]
    assert {row["owner"] for name in ("Passage", "Text") for row in after[name]} == {NEW}
    assert after["CITES"] == before["CITES"]


def test_an_act_that_stood_bare_is_filled_when_it_comes_back(graph: Graph) -> None:
    graph.replace(OLD, an_act())
    graph.replace(NEW, a_citing_act(NEW, OLD))
    before = everything(graph)
    graph.replace(OLD, Batch())
    graph.replace(OLD, an_act())
    assert everything(graph) == before


def test_a_cited_guide_that_is_removed_stands_bare(graph: Graph) -> None:
    graph.replace(GUIDE, Batch({"Guide": [a_guide()]}))
    graph.replace(NEW, a_citing_act(NEW, GUIDE))
    graph.replace(GUIDE, Batch())
    assert everything(graph)["Guide"] == [bare(GUIDE, a_guide())]
    assert [row["target"] for row in graph.edges("CITES", ())] == [GUIDE]


def test_an_acts_own_citations_go_with_it_and_the_cited_stay(graph: Graph) -> None:
    graph.replace(OLD, an_act())
    cited = everything(graph)
    graph.replace(NEW, a_citing_act(NEW, OLD))
    graph.replace(NEW, Batch())
    assert everything(graph) == cited


def test_an_act_that_cites_itself_is_there_once(graph: Graph) -> None:
    graph.replace(OLD, a_citing_act(OLD, OLD))
    graph.replace(OLD, a_citing_act(OLD, OLD))
    assert everything(graph) == pictured(a_citing_act(OLD, OLD))


def test_a_shared_node_is_written_where_it_is_missing(graph: Graph) -> None:
    stub = a_stub(OLD, title="Goodwin v. Ruritania")
    graph.replace(NEW, a_citing_act(NEW, OLD), Batch({"Ruling": [stub]}))
    assert everything(graph)["Ruling"][0] == stub


def test_a_shared_node_never_touches_one_that_is_there(graph: Graph) -> None:
    graph.replace(OLD, an_act(title="As held"))
    held = everything(graph)["Ruling"]
    graph.replace(NEW, a_citing_act(NEW, OLD), Batch({"Ruling": [a_stub(OLD, title="As cited")]}))
    assert everything(graph)["Ruling"][0] == held[0]


def test_a_shared_node_stays_when_the_act_that_brought_it_goes(graph: Graph) -> None:
    graph.replace(NEW, a_citing_act(NEW, OLD), Batch({"Ruling": [a_stub(OLD)]}))
    graph.replace(NEW, Batch())
    assert everything(graph) == {"Ruling": [a_stub(OLD)]}


def test_what_acts_apply_stays_when_the_ontology_is_replaced(graph: Graph) -> None:
    graph.replace("ontology", a_vocabulary(PRIVATE, label="Margin"))
    act, use = an_act(), a_use(f"{OLD}#12", MARGIN)
    graph.replace(OLD, Batch(act.nodes, {**act.edges, "APPLIES": [use]}))
    graph.replace("ontology", a_vocabulary(PRIVATE, label="Margin of appreciation"))
    after = everything(graph)
    assert after["APPLIES"] == [use]
    assert [row["label_en"] for row in after["Doctrine"]] == ["Margin of appreciation"]


def test_the_edges_of_the_ontology_are_there_once(graph: Graph) -> None:
    terms = a_vocabulary(PRIVATE, "right:sphere")
    broader = {"BROADER": [an_edge(PRIVATE, "right:sphere", "ontology")]}
    for _ in range(2):
        graph.replace("ontology", Batch(terms.nodes, broader))
    assert everything(graph) == pictured(Batch(terms.nodes, broader))


@pytest.mark.parametrize("later", [Batch(), Batch({"Guide": [a_guide(title="After")]})])
def test_a_guide_that_another_supersedes_stays_with_that_edge(graph: Graph, later: Batch) -> None:
    graph.replace(GUIDE, Batch({"Guide": [a_guide()]}))
    graph.replace("un-hrc:gc-17", a_superseding_guide("un-hrc:gc-17", GUIDE))
    graph.replace(GUIDE, later)
    assert [row["target"] for row in graph.edges("SUPERSEDES", ())] == [GUIDE]
    assert [row["id"] for row in graph.nodes("Guide", ())] == [GUIDE, "un-hrc:gc-17"]


def test_a_term_that_the_ontology_drops_is_gone(graph: Graph) -> None:
    graph.replace("ontology", a_vocabulary(PRIVATE, "right:flying"))
    graph.replace("ontology", a_vocabulary(PRIVATE))
    assert everything(graph) == pictured(a_vocabulary(PRIVATE))


def test_an_owner_that_puts_in_passages_alone_is_there_once(graph: Graph) -> None:
    for _ in range(2):
        graph.replace(OLD, Batch({"Passage": [a_passage(f"{OLD}#1")]}))
    assert everything(graph) == {"Passage": [a_passage(f"{OLD}#1")]}


def test_a_batch_larger_than_one_call_is_written_and_replaced_whole(graph: Graph) -> None:
    many: list[Value] = [f"group:g{number:05}" for number in range(5_001)]
    court = {"Court": [labelled("ecthr", "Strasbourg", kind="court", region="Europe")]}
    groups = [labelled(str(group), str(group), definition=None) for group in many]
    graph.replace("ontology", Batch({**court, "Group": groups}))
    assert [row["id"] for row in graph.nodes("Group", ())] == many
    graph.replace("ontology", Batch({**court, "Group": groups[:1]}))
    assert [row["id"] for row in graph.nodes("Group", ())] == many[:1]
