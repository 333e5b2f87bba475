"""Fills a SQLite file beside the graph: indexes last, then it takes the graph's place at once."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path
from typing import Final

from comity.errors import InvalidValueError, StoreError
from comity.schema import schema
from comity.store import Row
from comity.stores.addresses import MEMORY
from comity.stores.sqlite_errors import translated
from comity.stores.sqlite_opening import mark
from comity.stores.sqlite_purging import claim
from comity.stores.sqlite_writing import insert

_PRAGMAS: Final = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = OFF",  # a killed process loses nothing; after a power cut, begin anew
    "PRAGMA cache_size = -400000",  # 400 MB of pages
    "PRAGMA temp_store = FILE",  # indexes are sorted there
    "PRAGMA threads = 2",
)
_MARKS: Final = (
    "CREATE TABLE IF NOT EXISTS filling (kind TEXT PRIMARY KEY, done INTEGER, source TEXT)"
)


class SqliteFilling:
    """A file beside the graph with the rows so far; it is renamed when it is whole."""

    def __init__(self, path: str, source: str | None, *, over: bool = False) -> None:
        """Begin, or go on with what was begun from the same source.

        Args:
            path: of the graph.
            source: what tells one source from another.
            over: whether a graph that is there gives way in the end.

        Raises:
            InvalidValueError: the graph lives in memory.
            StoreError: there is a graph in the file already.
        """
        if path == MEMORY:
            raise InvalidValueError("store", path, "a graph in memory cannot be filled this way")
        self._path, self._beside, self._over = path, f"{path}.filling", over
        with translated(path):
            if not over:
                _refuse_a_graph(path)
            self._connection = self._begun(source)

    def _begun(self, source: str | None) -> sqlite3.Connection:
        connection = _connected(self._beside)
        connection.execute(_MARKS)
        known = connection.execute("SELECT source FROM filling WHERE kind = ''").fetchone()
        if known is not None and (source is None or known[0] != source):
            connection.close()
            _remove(self._beside)
            return self._begun(source)
        if known is None:
            for text in _tables():
                connection.execute(text)
            connection.execute("INSERT INTO filling VALUES ('', 0, ?)", (source or "",))
        return connection

    def done(self, kind: str) -> int:
        """Return how many parts of a kind are written, so that they may be left out."""
        text = "SELECT done FROM filling WHERE kind = ?"
        found = self._connection.execute(text, (kind,)).fetchone()
        return int(found[0]) if found else 0

    def write(self, kind: str, rows: Sequence[Row]) -> None:
        """Write the next part of a kind."""
        known = schema()
        declared = known.nodes.get(kind) or known.edge(kind)
        with translated(self._path), self._transaction():
            insert(self._connection, declared, rows, "INSERT")
            text = (
                "INSERT INTO filling VALUES (?, 1, NULL) "
                "ON CONFLICT (kind) DO UPDATE SET done = done + 1"
            )
            self._connection.execute(text, (kind,))

    def finish(self) -> None:
        """Make the indexes, and give the file the place of the graph."""
        with translated(self._path):
            connection = self._connection
            for text in _indexes():
                connection.execute(text)
            connection.execute("INSERT INTO passage_text (passage_text) VALUES ('rebuild')")
            connection.execute("DROP TABLE filling")
            mark(connection)
            claim(connection)
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            connection.close()
            if not self._over:
                _refuse_a_graph(self._path)
            _remove(self._path)
            Path(self._beside).rename(self._path)

    def close(self) -> None:
        """Let go of the file; unfinished, it can be taken up again."""
        self._connection.close()

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:  # a stop from outside too leaves whole parts alone
            self._connection.execute("ROLLBACK")
            raise
        self._connection.execute("COMMIT")


def _connected(path: str) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in _PRAGMAS:
        connection.execute(pragma)
    return connection


def _refuse_a_graph(path: str) -> None:
    """Refuse to fill where rows are already."""
    if not Path(path).exists():
        return
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
        held = [
            kind.table
            for kind in schema().nodes.values()
            if kind.table in tables
            and connection.execute(f'SELECT 1 FROM "{kind.table}" LIMIT 1').fetchone()
        ]
    finally:
        connection.close()
    if held or (tables and "ruling" not in tables):
        raise StoreError(f"there is a graph at {path} already; name a store that is empty")


def _remove(path: str) -> None:
    for end in ("", "-wal", "-shm"):
        Path(path + end).unlink(missing_ok=True)


def _statements() -> Iterator[str]:
    """Yield the statements that make an empty graph, triggers whole."""
    text = (files("comity") / "stores" / "schema.sql").read_text(encoding="utf-8")
    begun = ""
    for line in text.splitlines(keepends=True):
        begun += line
        if sqlite3.complete_statement(begun):
            yield begun
            begun = ""


def _tables() -> Iterator[str]:
    return (text for text in _statements() if not _is_put_off(text))


def _indexes() -> Iterator[str]:
    return (text for text in _statements() if _is_put_off(text))


def _is_put_off(text: str) -> bool:
    return text.lstrip().startswith(("CREATE INDEX", "CREATE TRIGGER", "CREATE UNIQUE INDEX"))
