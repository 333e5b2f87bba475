"""Fills a SQLite file beside the graph: indexes last, then it takes the graph's place at once."""

import glob
import hashlib
import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path
from typing import Final

from comity.errors import InvalidValueError, StoreError
from comity.schema import schema
from comity.store import Values, untold
from comity.stores.addresses import MEMORY
from comity.stores.sqlite_errors import translated
from comity.stores.sqlite_opening import mark, tables_of
from comity.stores.sqlite_purging import claim
from comity.stores.sqlite_writing import insert_values

_PRAGMAS: Final = (
    "PRAGMA journal_mode = TRUNCATE",  # rows are appended: hardly a page is written twice
    "PRAGMA synchronous = OFF",  # a killed process loses nothing; after a power cut, begin anew
    "PRAGMA cache_size = -400000",  # 400 MB of pages
    "PRAGMA temp_store = FILE",  # indexes are sorted there
    "PRAGMA threads = 2",
)
_TAKEN_IN: Final = 1 << 40
"""Parts that are said to be done of a table that was taken in whole: more than there are."""

_MARKS: Final = (
    "CREATE TABLE IF NOT EXISTS filling (kind TEXT PRIMARY KEY, done INTEGER, source TEXT)"
)


class SqliteFilling:
    """A file beside the graph with the rows so far; it is renamed when it is whole.

    Attributes:
        source: what tells one source from another.
    """

    def __init__(
        self, path: str, source: str | None, *, over: bool = False, passing: bool = False
    ) -> None:
        """Begin, or go on with what was begun from the same source.

        Args:
            path: of the graph.
            source: what tells one source from another.
            over: whether a graph that is there gives way in the end.
            passing: whether the file is soon taken in by another, and need not reach the disk.

        Raises:
            InvalidValueError: the graph lives in memory.
            StoreError: there is a graph in the file already.
        """
        if path == MEMORY:
            raise InvalidValueError("store", path, "a graph in memory cannot be filled this way")
        self.source, self._path, self._beside = source, path, f"{path}.filling"
        self._over, self._passing = over, passing
        with translated(path):
            if not over:
                _refuse_a_graph(path)
            self._connection = self._begun(source)

    def _begun(self, source: str | None) -> sqlite3.Connection:
        connection = _connected(self._beside)
        connection.execute(_MARKS)
        known = connection.execute("SELECT source FROM filling WHERE kind = ''").fetchone()
        is_whole = known is None and "ruling" in tables_of(connection)  # killed at the very end
        if is_whole or (known is not None and (source is None or known[0] != source)):
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

    def write(self, kind: str, rows: Sequence[Values]) -> None:
        """Write the next part of a kind."""
        known = schema()
        declared = known.nodes.get(kind) or known.edge(kind)
        with translated(self._path), self._transaction():
            insert_values(self._connection, declared, rows)
            text = (
                "INSERT INTO filling VALUES (?, 1, NULL) "
                "ON CONFLICT (kind) DO UPDATE SET done = done + 1"
            )
            self._connection.execute(text, (kind,))

    def finish(self, told: Callable[[str], None] = untold) -> None:
        """Make the indexes, and give the file the place of the graph once it is on the disk."""
        with translated(self._path):
            connection, indexes = self._connection, list(_indexes())
            for number, text in enumerate(indexes, start=1):
                told(f"index {number} of {len(indexes)}")
                connection.execute(text)
            told("index of words")
            connection.execute("INSERT INTO passage_text (passage_text) VALUES ('rebuild')")
            mark(connection)
            claim(connection)
            connection.execute("DROP TABLE filling")
            connection.execute("PRAGMA journal_mode = WAL")
            connection.close()
            told("writing to the disk")
            self._give_place()

    def _give_place(self) -> None:
        if not self._passing:
            _flush(self._beside)
        if not self._over:
            _refuse_a_graph(self._path)
        _remove(self._path)
        Path(self._beside).rename(self._path)
        if not self._passing and hasattr(os, "O_DIRECTORY"):
            _flush(str(Path(self._path).absolute().parent))

    def share(self) -> Path:
        """Return the file for a second process that writes of the same source; remove others."""
        graph = Path(self._path)
        digest = hashlib.sha256((self.source or "").encode()).hexdigest()[:12]
        own = f"{graph.name}.share-{digest}"
        for path in graph.parent.glob(f"{glob.escape(graph.name)}.share-*"):
            if self.source is None or not path.name.startswith(own):
                path.unlink()
        return graph.with_name(own)

    def take_in(self, share: Path, kinds: Iterable[str]) -> None:
        """Take in whole tables of another file, and remove it; what was taken in is left out."""
        connection = self._connection
        with translated(self._path):
            connection.execute("ATTACH ? AS share", (str(share),))
            for kind in kinds:
                if self.done(kind) < _TAKEN_IN:
                    self._take_in(schema().kind(kind).table, kind)
            connection.execute("DETACH share")
        for path in share.parent.glob(f"{glob.escape(share.name)}*"):
            path.unlink()

    def _take_in(self, table: str, kind: str) -> None:
        """Copy a table; with the same indexes on both sides the engine copies it page by page."""
        for text in _indexes():
            if f' ON "{table}" (' in text:
                self._connection.execute(text)
        with self._transaction():
            self._connection.execute(f'DELETE FROM main."{table}"')
            text = f'INSERT INTO main."{table}" SELECT * FROM share."{table}"'
            self._connection.execute(text)
            marked = "INSERT OR REPLACE INTO filling VALUES (?, ?, NULL)"
            self._connection.execute(marked, (kind, _TAKEN_IN))

    def has_taken_in(self, kinds: Iterable[str]) -> bool:
        """Return whether all these kinds were taken in whole."""
        with translated(self._path):
            return all(self.done(kind) >= _TAKEN_IN for kind in kinds)

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


def _flush(path: str) -> None:
    """Have the system write a file or folder to its disk: it stays whole after a power cut."""
    opened = os.open(path, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def _remove(path: str) -> None:
    for end in ("", "-wal", "-shm", "-journal"):
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
