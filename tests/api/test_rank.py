"""``comity rank`` on the command line: what it says, and how long answers rest on it."""

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.api.commands import CommandLine
from tests.ingest.reading.rulings import judgment

WORDS = ("--by", "an editor", "--why", "misread")
CITING = "5. The Court refers to Example v. Norway (no. 99001/12, § 5, 12 June 2018)."


@pytest.fixture
def rulings(comity: CommandLine, tmp_path: Path) -> Path:
    """Two judgments, the later citing the earlier, loaded and ranked."""
    text = judgment("88002/14", "Sample", "3 March 2020")
    paragraph = next(line for line in text.split("\n\n") if line.startswith("5. "))
    (tmp_path / "001-999001.txt").write_text(judgment(), encoding="utf-8")
    (tmp_path / "001-999002.txt").write_text(text.replace(paragraph, CITING), encoding="utf-8")
    assert comity("ingest", str(tmp_path), "--court", "ecthr").status == 0
    return tmp_path


def ranking(comity: CommandLine) -> dict[str, object]:
    said = comity("ask", "ranking", "right:private-and-family-life", "--format", "json")
    found: dict[str, object] = json.loads(said.out)
    return found


def test_an_empty_graph_says_that_it_must_be_loaded_first(comity: CommandLine) -> None:
    said = comity("rank")
    assert said.status == 2
    assert "Load it" in said.err


def test_ranking_says_what_it_computed_and_answers_show_it(
    comity: CommandLine, rulings: Path
) -> None:
    assert rulings.is_dir()
    assert "comity rank" in str(ranking(comity)["warnings"])
    said = comity("rank", "--keep", "5")
    assert said.status == 0, said.err
    assert "network: 2 rulings and guides, 1 pairs citing and cited" in said.out
    data = ranking(comity)["data"]
    assert isinstance(data, dict)
    assert data["ranked_by"]["rule"] == "pagerank.personalised@1"
    assert [each["act"]["id"] for each in data["acts"]] == ["ecthr:001-999001", "ecthr:001-999002"]
    claim = data["acts"][0]["claim"]
    assert json.loads(comity("ask", "evidence", claim, "--format", "json").out)["data"][
        "source"
    ] == ("computation")


def test_loading_the_same_texts_keeps_what_was_computed_and_another_takes_it_out(
    comity: CommandLine, rulings: Path
) -> None:
    comity("rank")
    before = ranking(comity)
    comity("ingest", str(rulings), "--court", "ecthr")
    assert ranking(comity) == before
    path = rulings / "001-999001.txt"
    path.write_text(f"{judgment()}\n\nDelivered anew.", encoding="utf-8")
    comity("ingest", str(path), "--court", "ecthr")
    assert "comity rank" in str(ranking(comity)["warnings"])
    with sqlite3.connect(comity.store.removeprefix("sqlite:///")) as connection:
        left = connection.execute(
            "SELECT (SELECT count(*) FROM analysis), (SELECT count(*) FROM placing), "
            "(SELECT count(*) FROM claim WHERE source = 'computation')"
        ).fetchone()
    connection.close()
    assert left == (0, 0, 0)


def kept(comity: CommandLine) -> int:
    """Return how many answers the graph keeps."""
    with sqlite3.connect(comity.store.removeprefix("sqlite:///")) as connection:
        (count,) = connection.execute("SELECT count(*) FROM answer").fetchone()
    connection.close()
    return int(count)


def a_judged_claim(comity: CommandLine) -> str:
    found = comity(
        "ask", "holdings", "--right", "right:private-and-family-life", "--format", "json"
    )
    claim = json.loads(found.out)["data"]["holdings"][0]["holding"]["claim"]
    return str(claim)


def another_text(comity: CommandLine, rulings: Path) -> None:
    path = rulings / "001-999003.txt"
    path.write_text(judgment("88003/14", "Third", "4 March 2020"), encoding="utf-8")
    assert comity("ingest", str(path), "--court", "ecthr").status == 0


def a_decision(comity: CommandLine, _: Path) -> None:
    claim = a_judged_claim(comity)
    said = comity("claim", "reject", claim, *WORDS)
    assert said.status == 0, said.err


def a_withdrawal(comity: CommandLine, _: Path) -> None:
    assert comity("withdraw", "ecthr:001-999001").status == 0


@pytest.mark.parametrize("change", [another_text, a_decision, a_withdrawal])
def test_answers_are_kept_until_the_graph_changes(
    comity: CommandLine, rulings: Path, change: Callable[[CommandLine, Path], None]
) -> None:
    question = ("ask", "rights-across-courts", "right:private-and-family-life")
    said = comity("rank")
    assert said.status == 0, said.err
    before = comity(*question).out
    assert f"answers kept: {kept(comity)}," in said.out
    assert kept(comity) > 0
    change(comity, rulings)
    assert kept(comity) == 0
    assert comity(*question).out != before


def test_loading_the_same_texts_keeps_the_answers(comity: CommandLine, rulings: Path) -> None:
    comity("rank")
    before = kept(comity)
    assert comity("ingest", str(rulings), "--court", "ecthr").status == 0
    assert kept(comity) == before > 0


def test_an_export_leaves_the_answers_behind_and_what_takes_it_in_counts_anew(
    comity: CommandLine, rulings: Path, tmp_path: Path
) -> None:
    assert rulings.is_dir()
    question = ("ask", "rights-across-courts", "right:private-and-family-life")
    comity("rank")
    before = comity(*question).out
    assert comity("export", "--out", str(tmp_path / "out")).status == 0
    assert list((tmp_path / "out").rglob("placing.*"))
    assert not list((tmp_path / "out").rglob("answer.*"))
    (tmp_path / "other").mkdir()
    other = CommandLine(comity.monkeypatch, comity.capsys, tmp_path / "other")
    assert other("import", str(tmp_path / "out")).status == 0
    assert kept(other) == 0
    assert other(*question).out == before


def test_a_graph_that_was_made_before_anything_could_be_computed_is_opened(
    comity: CommandLine, rulings: Path
) -> None:
    assert rulings.is_dir()
    with sqlite3.connect(comity.store.removeprefix("sqlite:///")) as connection:
        for table in ("analysis", "answer", "placing", "labelling"):
            connection.execute(f"DROP TABLE {table}")
    connection.close()
    assert comity("rank").status == 0
