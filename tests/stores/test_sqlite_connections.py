"""How many lines to a SQLite file a store holds open."""

import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from comity.stores.sqlite_connections import Connections

_VISITORS = 20


@pytest.fixture
def connections(tmp_path: Path) -> Connections:
    """Those of a file that holds nothing."""
    return Connections(str(tmp_path / "graph.db"), threading.RLock())


def _reader_of_a_thread(connections: Connections) -> sqlite3.Connection:
    with ThreadPoolExecutor(1) as one:
        return one.submit(connections.reader).result()


def test_a_thread_that_begins_reads_through_what_one_that_has_ended_read_through(
    connections: Connections,
) -> None:
    used = [_reader_of_a_thread(connections) for _ in range(_VISITORS)]
    assert len(set(map(id, used))) == 1
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        used[0].execute("CREATE TABLE left (over)")
    connections.close()


def test_threads_at_once_read_through_lines_of_their_own(connections: Connections) -> None:
    together = threading.Barrier(_VISITORS)

    def read() -> int:
        together.wait()
        connection = connections.reader()
        together.wait()
        return id(connection)

    with ThreadPoolExecutor(_VISITORS) as many:
        used = [each.result() for each in [many.submit(read) for _ in range(_VISITORS)]]
    assert len(set(used)) == _VISITORS
    connections.close()
