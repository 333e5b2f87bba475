from benchmarks.choosing import Chosen, chosen, commonest
from benchmarks.clocks import Runs
from benchmarks.latencies import Question, answered, questions, report
from comity.stores import opened
from ingest.loading.loading import Loader
from ingest.reading.library import library_extractions
from tests.queries import world


def test_among_equals_the_first_in_order_is_chosen() -> None:
    assert commonest(["b", "a", "c", "b", "a"]) == "a"


def test_nothing_is_chosen_of_nothing() -> None:
    assert commonest(list[str]()) is None


def test_the_heaviest_of_each_kind_is_chosen_from_the_graph() -> None:
    graph = opened("sqlite:///:memory:")
    world.fill(graph)
    found = chosen(graph)
    graph.close()
    assert (found.right, found.provision, found.state) == (world.PRIVATE, "echr.8", "NOR")
    assert (found.doctrine, found.cited) == (world.MARGIN, world.OLD)
    assert found.courts == ("iacthr", "ecthr")


def test_a_graph_without_rulings_is_asked_only_what_needs_none() -> None:
    asked = {one.name for one in questions(Chosen()) if one.ask}
    assert asked == {"rights", "coverage", "rulings", "dialogue_matrix"}


def test_every_question_is_answered_on_what_was_chosen() -> None:
    graph = opened("sqlite:///:memory:")
    loader = Loader(graph)
    assert sum(1 for _ in loader.load(library_extractions())) > 0
    loader.finish()
    asked = questions(chosen(graph))
    answers = answered(graph, asked, times=1)
    graph.close()
    assert [one.name for one in asked if one.ask is None] == []
    assert set(answers) == {one.name for one in asked}


def test_the_table_sets_both_engines_side_by_side() -> None:
    asked = [Question("rights", "", lambda _: None), Question("state", "nothing", None)]
    found = {"SQLite": {"rights": Runs([2.0])}, "Neo4j": {"rights": Runs([100.0])}}
    rights, state = report(asked, found, 1).splitlines()[-2:]
    assert rights.split() == [
        *("rights", "2", "2", "2", "25", "×", "better"),
        *("100", "100", "100", "MISSED", "by", "2.00", "×", "50.0", "×"),
    ]
    assert state.split() == ["state", "nothing"]
