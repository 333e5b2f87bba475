import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from threading import Barrier, Event

import pytest

from comity.errors import (
    StoreError,
    StoreTimeoutError,
    StoreUnavailableError,
    StoreVersionError,
)
from comity.store import Batch, Statement, Value
from comity.stores.sqlite import SqliteStore
from comity.stores.versions import SCHEMA
from tests.builders import a_passage
from tests.stores.acts import NEW, OLD, an_act, everything, pictured

ENDLESS = Statement(
    "endless",
    "",
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
    "SELECT count(*) AS counted FROM n",
)
TITLES = Statement(
    "titles",
    "",
    "SELECT r.title, p.text FROM ruling AS r JOIN passage AS p ON p.owner = r.id ORDER BY p.id",
)
ONE = Statement("one", "", "SELECT 1 AS one")


@pytest.fixture
def path(tmp_path: Path) -> str:
    return str(tmp_path / "graph.sqlite")


def _file_with(path: str, table: str) -> str:
    connection = sqlite3.connect(path)
    connection.execute(f"CREATE TABLE {table}")
    connection.commit()
    connection.close()
    return path


def _tables(path: str) -> set[str]:
    connection = sqlite3.connect(path)
    names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    connection.close()
    return names


def _edition(word: str) -> Batch:
    """An act whose every row says the same word."""
    act = an_act(numbers=("1", "2", "3"), title=word)
    passages = [a_passage(f"{OLD}#{number}", text=word) for number in (1, 2, 3)]
    return Batch({**act.nodes, "Passage": passages}, act.edges)


def test_a_question_over_its_time_limit_fails_and_never_answers_in_part() -> None:
    graph = SqliteStore(":memory:", time_limit_s=0)
    with pytest.raises(StoreTimeoutError, match="took longer than 0 s and was ended; nothing is"):
        graph.run(ENDLESS, {})
    graph.close()


def test_a_question_after_one_that_took_too_long_is_answered() -> None:
    graph = SqliteStore(":memory:", time_limit_s=0)
    with pytest.raises(StoreTimeoutError):
        graph.run(ENDLESS, {})
    assert graph.run(ONE, {}) == [{"one": 1}]
    graph.replace(OLD, an_act())
    assert everything(graph) == pictured(an_act())
    graph.close()


@pytest.mark.parametrize(
    "table", ["ruling (name TEXT)", "cites (source TEXT, target TEXT, owner TEXT)"]
)
def test_a_graph_that_an_earlier_version_made_is_refused_with_what_to_do(
    path: str, table: str
) -> None:
    _file_with(path, table)
    with pytest.raises(StoreVersionError) as refused:
        SqliteStore(path)
    assert str(refused.value).startswith(f"the graph at {path} was made by another version")
    assert str(refused.value).endswith("comity store migrate")


def test_a_graph_that_a_later_version_made_is_refused_with_what_to_do(path: str) -> None:
    SqliteStore(path).close()
    said_to(path, f"PRAGMA user_version = {SCHEMA + 1}")
    with pytest.raises(StoreVersionError, match=r"update Comity$"):
        SqliteStore(path)


def test_a_graph_of_this_version_that_lacks_a_column_is_refused(path: str) -> None:
    SqliteStore(path).close()
    said_to(path, "DROP INDEX holds_owner")
    said_to(path, "ALTER TABLE holds DROP COLUMN owner")
    with pytest.raises(StoreVersionError, match=r"it has no holds\.owner: load its texts"):
        SqliteStore(path)


def said_to(path: str, statement: str) -> None:
    """Run a statement on a file beside the store."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)


def test_a_refused_graph_keeps_the_tables_it_had(path: str) -> None:
    _file_with(path, "ruling (name TEXT)")
    with pytest.raises(StoreUnavailableError):
        SqliteStore(path)
    assert _tables(path) == {"ruling"}


def test_a_database_of_another_program_is_refused(path: str) -> None:
    _file_with(path, "letters (sender TEXT)")
    with pytest.raises(StoreUnavailableError):
        SqliteStore(path).close()


@pytest.mark.parametrize("written", ["hi", "This is a letter, not a graph. " * 1000])
def test_a_file_that_is_no_database_is_refused_and_left_alone(path: str, written: str) -> None:
    Path(path).write_text(written, encoding="utf-8")
    with pytest.raises(
        StoreError, match=rf"^the graph at {path}: file is not a database; the file is damaged"
    ):
        SqliteStore(path)
    assert Path(path).read_text(encoding="utf-8") == written


def test_a_folder_is_no_graph(tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailableError, match=rf"^the graph at {tmp_path}: unable to open"):
        SqliteStore(str(tmp_path))


def test_a_graph_cut_short_is_an_error_and_not_an_empty_answer(path: str) -> None:
    graph = SqliteStore(path)
    graph.replace(OLD, an_act(numbers=[str(number) for number in range(500)]))
    graph.close()
    whole = Path(path).read_bytes()
    Path(path).write_bytes(whole[: len(whole) // 2 // 4096 * 4096])
    with pytest.raises(
        StoreError, match=rf"^the graph at {path}: database disk image is malformed"
    ):
        everything(SqliteStore(path))


def test_a_closed_graph_says_so(path: str) -> None:
    graph = SqliteStore(path)
    graph.close()
    with pytest.raises(StoreError, match="closed"):
        graph.run(ONE, {})
    with pytest.raises(StoreError, match="closed"):
        graph.replace(OLD, an_act())


def test_two_readers_go_on_reading_what_was_there_while_one_writes(path: str) -> None:
    writer, readers = SqliteStore(path), (SqliteStore(path), SqliteStore(path))
    writer.replace(OLD, _edition("before"))
    streams = [iter(reader.nodes("Passage", ("text",))) for reader in readers]
    begun = [next(stream)["text"] for stream in streams]
    writer.replace(OLD, _edition("after"))
    writer.replace(NEW, an_act(NEW))
    assert [*begun, *(row["text"] for stream in streams for row in stream)] == ["before"] * 6
    for reader in readers:
        assert {row["text"] for row in reader.nodes("Passage", ("text",), OLD)} == {"after"}
        reader.close()
    writer.close()


def test_readers_in_other_threads_never_see_half_an_act(path: str) -> None:
    graph, over, begin = SqliteStore(path), Event(), Barrier(3)
    graph.replace(OLD, _edition("even"))

    def read() -> set[tuple[Value, ...]]:
        seen: set[tuple[Value, ...]] = set()
        begin.wait(60)
        while not over.is_set():
            rows = graph.run(TITLES, {})
            seen.add(tuple(value for row in rows for value in row.values()))
        return seen

    with ThreadPoolExecutor(2) as pool:
        reading = [pool.submit(read) for _ in range(2)]
        begin.wait(60)
        for word in ("odd", "even") * 15:
            graph.replace(OLD, _edition(word))
        over.set()
        seen = set().union(*(each.result() for each in reading))
    graph.close()
    assert seen <= {("even",) * 6, ("odd",) * 6}
    assert seen


def test_writers_in_other_threads_wait_for_each_other() -> None:
    graph = SqliteStore(":memory:")
    acts = [f"ecthr:001-{number}" for number in range(20)]
    with ThreadPoolExecutor(4) as pool:
        for done in [pool.submit(graph.replace, act, an_act(act)) for act in acts]:
            done.result()
    assert sorted(str(row["id"]) for row in graph.nodes("Ruling", ())) == sorted(acts)
    graph.close()


def test_asking_again_changes_no_setting_that_makes_the_engine_compile_anew(path: str) -> None:
    graph = SqliteStore(path)
    graph.run(ONE, {})
    said: list[str] = []
    graph._connection().set_trace_callback(said.append)
    graph.run(ONE, {})
    graph.close()
    assert said == [ONE.sql]


def test_a_reader_of_a_file_never_writes(path: str) -> None:
    graph = SqliteStore(path)
    with pytest.raises(StoreError):
        graph.run(Statement("delete", "", "DELETE FROM ruling"), {})
    graph.close()
