"""Connections to one SQLite file: each thread reads through its own, one writes."""

import sqlite3
import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final
from weakref import finalize

from comity.stores.addresses import MEMORY

_KEPT_STATEMENTS: Final = 512
"""Statements that a connection keeps compiled: all questions together put some two hundred."""

_PRAGMAS: Final = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = NORMAL",  # in WAL mode a crash loses no acknowledged whole document
    "PRAGMA wal_autocheckpoint = 16000",  # pages: texts are large, and each is a transaction
    "PRAGMA busy_timeout = 10000",
    "PRAGMA cache_size = -200000",  # 200 MB of pages
    "PRAGMA mmap_size = 1073741824",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA secure_delete = ON",  # what is deleted is overwritten with zeros
)


class _Held:
    """A thread's connection, as long as the thread lives."""

    __slots__ = ("__weakref__", "connection")

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection


class Connections:
    """Those of one store; a graph in memory has a single one for all.

    A server's threads come and go with its visitors. What one that has ended read through is given
    to the next that begins, statements compiled and all: there are never more than threads at once.

    To let a connection write and forbid it again makes the engine compile all its statements anew,
    some of which take longer to compile than to answer. So readers of a file never may write.
    """

    def __init__(self, path: str, lock: threading.RLock) -> None:
        """Open the one connection of a graph in memory; those of a file are opened when needed.

        Args:
            path: of the file.
            lock: held by whoever writes.
        """
        self._path, self._lock = path, lock
        self._local = threading.local()
        self._opened: list[sqlite3.Connection] = []
        self._free: deque[sqlite3.Connection] = deque()
        self._is_closed = False
        self._written: sqlite3.Connection | None = None
        self._shared = self._connect() if path == MEMORY else None

    @property
    def is_one(self) -> bool:
        """Whether nobody else can have the graph: it lives in memory."""
        return self._shared is not None

    def reader(self) -> sqlite3.Connection:
        """Return the connection of this thread."""
        if self._shared is not None:
            return self._shared
        held: _Held | None = getattr(self._local, "held", None)
        if held is None:
            held = self._local.held = _Held(self._free_or_new())
            finalize(held, self._free.append, held.connection).atexit = False
        return held.connection

    def _free_or_new(self) -> sqlite3.Connection:
        try:
            return self._free.pop()
        except IndexError:
            connection = self._connect()
            connection.execute("PRAGMA query_only = ON")
            return connection

    def writer(self) -> sqlite3.Connection:
        """Return the connection that writes."""
        if self._shared is not None:
            return self._shared
        with self._lock:
            if self._written is None:
                self._written = self._connect()
            return self._written

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Yield a connection through which nothing can be written in the block."""
        connection = self.reader()
        if self._shared is None:
            yield connection
            return
        with self._lock:
            connection.execute("PRAGMA query_only = ON")
            try:
                yield connection
            finally:
                connection.execute("PRAGMA query_only = OFF")

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            for connection in self._opened:
                connection.close()
            self._opened.clear()
            self._is_closed = True

    def _connect(self) -> sqlite3.Connection:
        if self._is_closed:
            raise sqlite3.ProgrammingError("Cannot operate on a closed database.")
        connection = sqlite3.connect(
            self._path, check_same_thread=False, isolation_level=None,
            cached_statements=_KEPT_STATEMENTS,
        )  # fmt: skip
        for pragma in _PRAGMAS:
            connection.execute(pragma)
        with self._lock:
            self._opened.append(connection)
        return connection
