import json
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from benchmarks.clocks import Clock
from benchmarks.synthetic import kept
from benchmarks.synthetic import results as kept_results
from benchmarks.synthetic.acts import made_up
from benchmarks.synthetic.asking import Asked, Sort, everything
from benchmarks.synthetic.asking_anew import anew
from benchmarks.synthetic.filling import Filled, fill, world
from benchmarks.synthetic.kept import World, sqlite
from benchmarks.synthetic.measuring import Result, Spread, results
from benchmarks.synthetic.over_http import asked_both_ways
from benchmarks.synthetic.reporting import report
from benchmarks.synthetic.results import Run, keep
from benchmarks.synthetic.subjects import subjects
from benchmarks.synthetic.vocabulary import Terms, terms
from comity.schema import schema
from comity.store import Graph
from comity.stores import opened
from queries.keeping import ASKED

SEED = 7
RULINGS = 150


@pytest.fixture(scope="module")
def known() -> Terms:
    return terms(SEED)


@pytest.fixture(scope="module")
def graph() -> Iterator[Graph]:
    graph = opened("sqlite:///:memory:")
    fill(graph, RULINGS, SEED)
    yield graph
    graph.close()


def test_one_seed_makes_one_world() -> None:
    assert list(world(40, SEED)) == list(world(40, SEED))
    assert list(world(40, SEED)) != list(world(40, SEED + 1))


def test_made_up_rows_are_such_as_the_schema_allows() -> None:
    for replacement in islice(world(60, SEED), 2, None):
        schema().check(replacement.batch)
        assert all(row["owner"] == replacement.owner for row in replacement.batch.nodes["Claim"])


def test_every_edge_joins_nodes_that_are_there(graph: Graph) -> None:
    ids = {str(row["id"]) for kind in schema().nodes for row in graph.nodes(kind, ())}
    for kind in schema().edges:
        for row in graph.edges(kind, ()):
            assert {str(row["source"]), str(row["target"])} <= ids, kind


def test_a_ruling_cites_only_what_is_older(known: Terms) -> None:
    seen: set[str] = set()
    for act in made_up(500, SEED, known):
        assert seen.issuperset(act.cited)
        seen.add(act.id)


def test_few_rulings_are_cited_very_often(known: Terms) -> None:
    cited = Counter(target for act in made_up(3_000, SEED, known) for target in act.cited)
    ordered = sorted(cited.values(), reverse=True)
    assert sum(ordered[: len(ordered) // 20]) > sum(ordered) / 3
    assert ordered[len(ordered) // 2] <= 3


def test_a_ruling_has_seventeen_edges_as_the_promise_says() -> None:
    edges = sum(
        len(rows)
        for replacement in islice(world(1_500, SEED), 1, None)
        for rows in replacement.batch.edges.values()
    )
    assert 16.5 < edges / 1_500 < 18.5


def test_every_question_answers_on_the_made_up_world(graph: Graph) -> None:
    about = subjects(RULINGS, 2, SEED)
    asked = [*everything(about), *anew(about)]
    found = list(results("SQLite", graph, asked, 1))
    assert [one.asked.name for one in found] == [one.name for one in asked]
    assert all(len(one.spread.counted) == len(one.asked.asks) for one in found)
    assert {one.asked.sort for one in found} == set(Sort)
    kept = {each.question for each in ASKED} - {"court"}  # which cannot be narrowed
    told = {one.name.removesuffix(", counted anew") for one in anew(about)}
    assert {one.replace("holdings on a right", "holdings") for one in told} == kept


def test_what_is_asked_over_http_is_asked_from_python_too(graph: Graph) -> None:
    both = asked_both_ways(subjects(RULINGS, 4, SEED))
    assert {one.address.split("/")[1].split("?")[0] for one in both} == {
        "rulings", "doctrines", "rights", "dialogue",
    }  # fmt: skip
    assert all(one.ask(graph) is not None for one in both)


def test_a_late_answer_misses_its_bar_though_the_median_keeps_it() -> None:
    question = Asked("made up", Sort.QUESTION, ())
    quick = Result("SQLite", question, Spread(9.0, [2.0] * 60, 2.0))
    late = Result("SQLite", question, Spread(9.0, [2.0] * 50 + [300.0] * 10, 2.0))
    assert quick.margin == pytest.approx(5)
    assert late.margin == pytest.approx(1 / 3)
    assert Result("Neo4j", question, late.spread).margin == pytest.approx(400 / 300)


def test_engines_stand_side_by_side_in_one_table() -> None:
    look_up = Asked("act", Sort.LOOK_UP, ())
    found = {
        engine: [Result(engine, look_up, Spread(3.0, [time], time))]
        for engine, time in (("SQLite", 0.5), ("Neo4j", 10.0))
    }
    text = report(100, found, {"SQLite": 2.0})
    (row,) = [line for line in text.splitlines() if line.startswith("act")]
    assert "2 × better" in row
    assert "MISSED by 2.00 ×" in row
    assert "HTTP adds 2 ms on SQLite" in text


def test_what_was_written_is_counted() -> None:
    graph = opened("sqlite:///:memory:")
    found = fill(graph, 30, SEED)
    graph.close()
    assert isinstance(found, Filled)
    assert found.nodes["Ruling"] == 30


def test_a_graph_is_filled_once_and_found_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept, "KEPT", tmp_path)
    with sqlite(World(20, SEED)) as (_, first):
        assert first.nodes["Ruling"] == 20
    (note,) = tmp_path.rglob("filled.json")
    written = note.stat().st_mtime_ns
    with sqlite(World(20, SEED)) as (engine, again):
        assert again == first
        graph = opened(engine.url)
        assert sum(1 for _ in graph.nodes("Ruling", ())) == 20
        graph.close()
    assert note.stat().st_mtime_ns == written


def test_a_run_is_kept_with_its_machine_and_what_it_missed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept_results, "FOLDER", tmp_path)
    question = Asked("made up", Sort.QUESTION, ())
    found = {
        engine: [Result(engine, question, Spread(9.0, [time], time))]
        for engine, time in (("SQLite", 2.0), ("Neo4j", 900.0))
    }
    what = Filled(100, Counter({"Ruling": 100}), Counter({"CITES": 5}), Clock(1.5))
    keep(Run({"SQLite": what, "Neo4j": what}, found, {"SQLite": 2.0}, ("load 1", "load 2"), 20, 3))
    page = (tmp_path / "graph.md").read_text(encoding="utf-8")
    assert "- SQLite: 0 of 1 missed" in page
    assert "- Neo4j: 1 of 1 missed: made up" in page
    kept_figures = json.loads((tmp_path / "graph.json").read_text(encoding="utf-8"))
    assert kept_figures["questions"][0]["Neo4j"]["met"] is False
    assert kept_figures["versions"].keys() >= {"SQLite", "Neo4j"}
