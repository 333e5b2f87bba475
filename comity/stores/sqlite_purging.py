"""Leaves no byte of deleted rows in a SQLite file, its index of words, or its journal."""

import sqlite3
from typing import Final

from comity.errors import StoreUnavailableError

OVERWRITES: Final = 0x434F4D49
"""``application_id`` of files whose every writer overwrites what it deletes."""


def claim(connection: sqlite3.Connection) -> None:
    """Say of a new file that every writer overwrites what it deletes."""
    connection.execute(f"PRAGMA application_id = {OVERWRITES}")


def purge(connection: sqlite3.Connection, path: str) -> None:
    """Merge the index of words, cut the journal off; rewrite a file of an older program.

    Raises:
        StoreUnavailableError: another program reads the graph, so that the journal stays.
    """
    connection.execute("INSERT INTO passage_text (passage_text) VALUES ('optimize')")
    (said,) = connection.execute("PRAGMA application_id").fetchone()
    if said != OVERWRITES:
        connection.execute("PRAGMA temp_store = FILE")  # the copy may be larger than memory
        connection.execute("VACUUM")
        connection.execute("PRAGMA temp_store = MEMORY")
        claim(connection)
    is_busy, *_ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if is_busy:
        message = f"the graph at {path} is being read; stop its readers and try again"
        raise StoreUnavailableError(message)
