"""Errors of SQLite as ours, translated once."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from comity.disks import FULL
from comity.errors import StoreError, StoreTimeoutError, StoreUnavailableError

_PRIMARY: Final = 0xFF
_PASSING: Final = frozenset(
    {
        sqlite3.SQLITE_BUSY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_PERM, sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_CORRUPT,
    }
)  # fmt: skip
"""Codes of errors that lie in the file and not in what is asked of it."""

_REBUILD: Final = (
    "restore a backup (comity store restore), or move the file away and load the texts again"
)
_ADVICE: Final = {
    sqlite3.SQLITE_BUSY: "another program is writing to it; try again",
    sqlite3.SQLITE_CANTOPEN: (
        "its folder must be there, and this user must be able to make files in it beside the graph"
    ),
    sqlite3.SQLITE_CORRUPT: f"the file is damaged: {_REBUILD}",
    sqlite3.SQLITE_FULL: FULL,
    sqlite3.SQLITE_IOERR: (
        "the disk is full, failed, or takes no file so large; see to it and do the same again"
    ),
    sqlite3.SQLITE_NOTADB: f"the file is damaged, or no graph of ours: {_REBUILD}",
    sqlite3.SQLITE_READONLY: "the file may only be read; give this user the right to write it",
}


@contextmanager
def translated(path: str, time_limit_s: float = 0.0) -> Iterator[None]:
    """Turn the engine's errors into ours, with what can be done.

    Args:
        path: of the file, for messages.
        time_limit_s: that a statement was given.
    """
    try:
        yield
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY
        if code == sqlite3.SQLITE_INTERRUPT:
            raise StoreTimeoutError(time_limit_s) from error
        kind = StoreUnavailableError if code in _PASSING else StoreError
        advice = f"; {_ADVICE[code]}" if code in _ADVICE else ""
        raise kind(f"the graph at {path}: {error}{advice}") from error
    except (OverflowError, UnicodeError) as error:
        raise StoreError(f"the graph at {path} cannot hold a value: {error}") from error
