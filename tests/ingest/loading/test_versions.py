"""One act, however many texts of it are loaded, in whatever order."""

from comity.store import Graph
from tests.ingest.loading.texts import in_every_order, loaded, the_judgment

ACT = "ecthr:001-999001"
TEXTS = (
    the_judgment(),
    the_judgment("example.docx"),
    the_judgment("001-999111", "fr"),
)


def _rulings(graph: Graph) -> list[object]:
    return [row["id"] for row in graph.nodes("Ruling", ("held",)) if row["held"]]


def test_a_file_and_a_row_of_one_judgment_are_one_ruling(graph: Graph) -> None:
    loaded(graph, the_judgment("example.docx"), the_judgment())
    assert _rulings(graph) == [ACT]
    assert len(list(graph.nodes("Text", ()))) == 2
    holdings = [row["outcome"] for row in graph.nodes("Holding", ("outcome",))]
    assert holdings.count("violation") == 1


def test_the_id_that_a_better_key_replaces_answers_with_a_redirect(graph: Graph) -> None:
    loaded(graph, the_judgment("example.docx"))
    (before,) = _rulings(graph)
    loaded(graph, the_judgment())
    redirects = {row["id"]: row["target"] for row in graph.nodes("Redirect", ("target",))}
    assert redirects[str(before)] == ACT


def test_two_languages_are_one_ruling_whose_holdings_count_once(graph: Graph) -> None:
    loaded(graph, the_judgment("001-999111", "fr"), the_judgment())
    (ruling,) = (row for row in graph.nodes("Ruling", ("languages", "held")) if row["held"])
    assert (ruling["id"], ruling["languages"]) == (ACT, ["en", "fr"])
    outcomes = [row["outcome"] for row in graph.nodes("Holding", ("outcome",))]
    assert outcomes.count("violation") == 1


def test_passages_of_the_other_language_say_so_in_their_ids(graph: Graph) -> None:
    loaded(graph, the_judgment(), the_judgment("001-999111", "fr"))
    french = [
        str(row["id"]) for row in graph.nodes("Passage", ("language",)) if row["language"] == "fr"
    ]
    assert french
    assert all(passage.startswith(f"{ACT}@fr#") for passage in french)


def test_the_order_of_loading_leaves_no_trace() -> None:
    states = in_every_order(TEXTS)
    assert all(state == states[0] for state in states)
