import json
import sqlite3
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

from comity.schema import schema
from ontology.generating import artefacts
from ontology.generating.ordering import natural


@cache
def _built() -> Mapping[Path, str]:
    return artefacts()


def test_generated_files_are_those_that_the_stores_and_pages_read() -> None:
    names = {path.name for path in _built()}
    assert names == {
        "schema.sql",
        "schema.cypher",
        "schema.json",
        "context.jsonld",
        "parties.json",
        "vocabulary.json",
    }


# the files that are there were written by another process, with another order of its sets
def test_a_build_twice_is_the_same_bytes() -> None:
    changed = [each.name for each, text in _built().items() if each.read_text("utf-8") != text]
    assert changed == []


def _text(name: str) -> str:
    return next(text for path, text in _built().items() if path.name == name)


def test_the_tables_are_made_and_making_them_again_changes_nothing() -> None:
    connection = sqlite3.connect(":memory:")
    connection.executescript(_text("schema.sql"))
    connection.executescript(_text("schema.sql"))
    tables = {
        row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    }
    connection.close()
    kinds = (*schema().nodes.values(), *schema().edges.values())
    assert {kind.table for kind in kinds} <= tables


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    opened = sqlite3.connect(":memory:")
    opened.executescript(_text("schema.sql"))
    yield opened
    opened.close()


def _words(connection: sqlite3.Connection, words: str) -> list[str]:
    question = (
        "SELECT id FROM passage JOIN passage_text ON passage_text.rowid = passage.rowid "
        "WHERE passage_text MATCH ?"
    )
    return [row[0] for row in connection.execute(question, (words,))]


def test_words_of_a_passage_are_found_without_accents(connection: sqlite3.Connection) -> None:
    connection.execute("INSERT INTO passage (id, text) VALUES ('a:1#1', 'Le droit à la liberté')")
    assert _words(connection, "liberte") == ["a:1#1"]


def test_words_of_a_changed_or_removed_passage_are_found_no_more(
    connection: sqlite3.Connection,
) -> None:
    connection.execute("INSERT INTO passage (id, text) VALUES ('a:1#1', 'margin')")
    connection.execute("UPDATE passage SET text = 'subsidiarity'")
    assert (_words(connection, "margin"), _words(connection, "subsidiarity")) == ([], ["a:1#1"])
    connection.execute("DELETE FROM passage")
    assert _words(connection, "subsidiarity") == []


def test_the_index_of_words_outlives_a_vacuum(connection: sqlite3.Connection) -> None:
    connection.executemany(
        "INSERT INTO passage (id, text) VALUES (?, ?)", [("a:1#1", "one"), ("a:1#2", "two")]
    )
    connection.execute("DELETE FROM passage WHERE id = 'a:1#1'")
    connection.commit()
    connection.execute("VACUUM")
    assert _words(connection, "two") == ["a:1#2"]


def test_a_value_of_another_type_is_refused_by_the_table(connection: sqlite3.Connection) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        connection.execute("INSERT INTO ruling (id, year) VALUES ('a:1', 'long ago')")
    with pytest.raises(sqlite3.IntegrityError):
        connection.execute("INSERT INTO ruling (id, held) VALUES ('a:1', 2)")


def test_each_label_has_a_unique_id_in_the_server_store() -> None:
    lines = _text("schema.cypher").splitlines()
    assert sum("REQUIRE n.id IS UNIQUE" in line for line in lines) == len(schema().nodes)
    assert all(line.endswith(";") for line in lines if not line.startswith("//"))
    assert any("CREATE FULLTEXT INDEX passage_words" in line for line in lines)
    assert any("FOR ()-[r:CITES]-() ON (r.authority)" in line for line in lines)


def test_a_property_has_one_type_wherever_it_stands() -> None:
    listed = json.loads(_text("schema.json"))
    codes: dict[str, set[str]] = {}
    for kind in (*listed["nodes"].values(), *listed["edges"].values()):
        for name, code in kind["properties"].items():
            codes.setdefault(name, set()).add(code)
    assert {name for name, found in codes.items() if len(found) > 1} == set()


def test_the_context_names_every_property_of_the_schema() -> None:
    context = json.loads(_text("context.jsonld"))["@context"]
    assert set(schema().types) <= set(context)
    assert context["languages"]["@container"] == "@list"


def test_articles_are_listed_by_number() -> None:
    assert sorted(["echr.10", "echr.8", "echr.8.1"], key=natural) == [
        "echr.8",
        "echr.8.1",
        "echr.10",
    ]
