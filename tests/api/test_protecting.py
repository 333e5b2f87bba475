"""A protected name is nowhere: not in what is printed, said or served, nor in any byte held."""

import io
import json
import sqlite3
from pathlib import Path
from urllib.parse import quote

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from comity.stores import opened
from queries.search.asking import search
from tests.api.commands import CommandLine
from tests.api.graph_rows import Rows, rows_in
from tests.ingest.protecting.cases import NAME, NUMBER, write_cases
from tests.ingest.protecting.leaking import held_bytes, leaks


@pytest.fixture
def texts(tmp_path: Path) -> list[str]:
    folder = tmp_path / "texts"
    folder.mkdir()
    return write_cases(folder)


def _protect(comity: CommandLine, *options: str, name: str = NAME) -> None:
    comity.monkeypatch.setenv("COMITY_PROTECTED_NAMES", str(comity.folder / "protected.jsonl"))
    comity.monkeypatch.setattr("sys.stdin", io.StringIO(f"{name}\n"))
    said = comity("protect", "add", *options)
    assert said.status == 0, said.err
    assert leaks(said.out + said.err) == []


def _files(comity: CommandLine) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(comity.folder.glob("graph.db*")))


@pytest.mark.parametrize(("jobs", "form"), [("1", "jsonl"), ("1", "text"), ("2", "jsonl")])
def test_what_is_extracted_and_what_is_said_of_failures_has_no_name(
    comity: CommandLine, texts: list[str], jobs: str, form: str
) -> None:
    words = ("extract", *texts, "--court", "ecthr", "--format", form)
    plain = comity(*words)
    assert leaks(plain.out)
    assert leaks(plain.err)
    _protect(comity)
    said = comity(*words, "--jobs", jobs)
    assert leaks(said.out + said.err) == []
    assert len(said.out.splitlines()) == len(plain.out.splitlines())


def test_no_byte_of_the_graph_its_index_and_its_answers_has_the_name(
    comity: CommandLine, texts: list[str]
) -> None:
    _protect(comity, "--as", "X")
    said = comity("ingest", *texts, "--court", "ecthr")
    assert "2 new" in said.out
    assert leaks(said.out + said.err) == []
    assert leaks(_files(comity)) == []
    graph = opened(comity.store)
    with TestClient(create_app(graph)) as client:
        assert [leak for content in held_bytes(graph) for leak in leaks(content)] == []
        assert [leaks(client.get(path).content) for path in _paths(client)] == [
            [] for _ in _paths(client)
        ]
        titles = client.get("/v1/lookup", params={"q": NUMBER}).text
    graph.close()
    assert "X v. NORWAY" in titles
    with sqlite3.connect(comity.folder / "graph.db") as connection:
        asked = "SELECT count(*) FROM passage_text WHERE passage_text MATCH ?"
        assert connection.execute(asked, ("lecka OR forster OR jadwiga",)).fetchone() == (0,)


def _paths(client: TestClient) -> list[str]:
    """Return the addresses of every ruling, what it cites, who cites it, and all its evidence."""
    rulings = json.loads(client.get("/v1/rulings").content)["data"]["rulings"]
    acts = [quote(row["act"]["id"], safe=":") for row in rulings]
    paths = [
        f"/v1/rulings/{act}{part}" for act in acts for part in ("", "/cites", "/cited-by", "/marks")
    ]
    return ["/v1/rulings", "/v1/coverage", "/v1/search?q=NOT+nowhere&limit=200", *paths]


def test_a_name_listed_later_is_taken_out_to_the_last_byte(
    comity: CommandLine, texts: list[str]
) -> None:
    comity("ingest", *texts, "--court", "ecthr")
    assert "answers kept: 0" not in comity("rank").out
    assert leaks(_files(comity))
    _protect(comity, "--ruling", NUMBER)
    said = comity("protect", "apply")
    assert "2 changed" in said.out
    assert leaks(said.out + said.err) == []
    assert leaks(_files(comity)) == []
    graph = opened(comity.store)
    assert [leak for content in held_bytes(graph) for leak in leaks(content)] == []
    assert search(graph, "lecka OR forster OR jadwiga").data.is_empty
    assert not search(graph, "norway OR court").data.is_empty
    graph.close()
    assert "0 changed" in comity("protect", "apply").out


def test_applying_a_list_gives_the_graph_that_reading_under_it_gives(
    comity: CommandLine, texts: list[str], tmp_path: Path
) -> None:
    comity("ingest", *texts, "--court", "ecthr")
    _protect(comity)
    comity("protect", "apply")
    applied = _rows(comity)
    for path in tmp_path.glob("graph.db*"):
        path.unlink()
    comity("ingest", *texts, "--court", "ecthr")
    assert _rows(comity) == applied


def _rows(comity: CommandLine) -> Rows:
    """Return all rows, but what was so when a text came in.

    A citation's act may come later; and a text that was read before there was a list says so, for
    the next ingest to read it again.
    """
    rows = rows_in(comity.store)
    claims = [row | {"status": None} for row in rows["Claim"] if row["property"] == "cites"]
    others = [row for row in rows["Claim"] if row["property"] != "cites"]
    texts = [row | {"reading": None} for row in rows["Text"]]
    return rows | {"Claim": claims + others, "Text": texts}


def test_a_withdrawn_text_leaves_no_byte_behind(comity: CommandLine, texts: list[str]) -> None:
    comity("ingest", *texts, "--court", "ecthr")
    graph = opened(comity.store)
    acts = [str(row["id"]) for row in graph.nodes("Ruling", ("held",)) if row["held"]]
    graph.close()
    for act in acts:
        assert comity("withdraw", act).status == 0
    assert leaks(_files(comity)) == []


def test_the_list_holds_no_name_and_is_its_owner_s_alone(comity: CommandLine) -> None:
    _protect(comity)
    place = comity.folder / "protected.jsonl"
    key = comity.folder / "protected.jsonl.key"
    assert leaks(place.read_bytes() + key.read_bytes()) == []
    assert [path.stat().st_mode & 0o777 for path in (place, key)] == [0o600, 0o600]


def test_the_same_name_twice_is_one_entry_that_can_be_removed(comity: CommandLine) -> None:
    _protect(comity)
    _protect(comity, name="jadwiga LECKA-FORSTER")
    entries = (comity.folder / "protected.jsonl").read_text(encoding="utf-8").splitlines()[1:]
    (entry,) = map(json.loads, entries)
    assert entry["id"] in comity("protect", "list").out
    assert comity("protect", "remove", entry["id"]).status == 0
    assert comity("protect", "remove", entry["id"]).status == 2


def test_nothing_is_read_while_the_list_cannot_be_used(
    comity: CommandLine, texts: list[str]
) -> None:
    comity.monkeypatch.setenv("COMITY_PROTECTED_NAMES", str(comity.folder / "protected.jsonl"))
    missing = comity("ingest", *texts, "--court", "ecthr")
    assert (missing.status, "cannot be read" in missing.err) == (2, True)
    _protect(comity)
    (comity.folder / "protected.jsonl.key").write_text("00" * 32, encoding="utf-8")
    wrong = comity("extract", *texts, "--court", "ecthr")
    assert (wrong.status, wrong.out, "is not the key of" in wrong.err) == (2, "", True)


def test_what_is_no_name_is_refused_without_being_repeated(comity: CommandLine) -> None:
    comity.monkeypatch.setenv("COMITY_PROTECTED_NAMES", str(comity.folder / "protected.jsonl"))
    comity.monkeypatch.setattr("sys.stdin", io.StringIO("12345\n"))
    said = comity("protect", "add")
    assert said.status == 2
    assert "12345" not in said.err
