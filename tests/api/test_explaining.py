import pytest
import typer
from typer.core import TyperGroup

from api.commands.ask import app
from comity.store import Graph
from queries.statement import load
from tests.api.commands import CommandLine
from tests.queries import world as small

WANTED = {
    "act": small.OLD, "courts": None, "since": None, "until": None, "treatment": None,
    "pinpoint": None, "min_confidence": None, "year": 9999, "citing": "", "passage": "",
    "claim": "", "limit": 5,
}  # fmt: skip


def test_every_question_can_be_explained() -> None:
    group = typer.main.get_command(app)
    assert isinstance(group, TyperGroup)
    without = [
        name
        for name, command in group.commands.items()
        if "--explain" not in {option for each in command.params for option in each.opts}
    ]
    assert (len(group.commands) > 40, without) == (True, [])


def test_an_explanation_shows_each_statement_once_with_its_plan_and_no_answer(
    comity_filled: CommandLine,
) -> None:
    done = comity_filled("ask", "cited-by", small.OLD, "--explain")
    assert done.status == 0
    assert done.out.count("== cited_by\n") == 1
    assert "-- Who cites this ruling or guide, in which passage, and how?" in done.out
    assert f"act = '{small.OLD}'" in done.out
    assert "SEARCH c USING INDEX cites_" in done.out
    assert "Searched:" not in done.out


def test_a_composed_statement_is_explained_too(comity_filled: CommandLine) -> None:
    told = comity_filled("ask", "search", "margin", "--explain").out
    assert "passage_text" in told
    assert "-- plan" in told


def test_what_is_wrong_is_told_as_without_the_option(comity_filled: CommandLine) -> None:
    assert comity_filled("ask", "cited-by", "ecthr:001-404", "--explain").status == 2


@pytest.mark.parametrize("name", ["cited_by"])
def test_each_engine_tells_its_own_plan_and_runs_nothing(graph: Graph, name: str) -> None:
    plan = graph.explain(load(name), WANTED)
    assert plan.text in {load(name).sql, load(name).cypher}
    assert len(plan.steps) > 3
    assert any(each.startswith("  ") for each in plan.steps)
