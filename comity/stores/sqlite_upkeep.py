"""What the keeper of a SQLite file does: back up, restore, examine, measure."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Final

from comity.disks import written
from comity.errors import ExchangeError
from comity.schema import Kind, schema
from comity.stores.sqlite_errors import translated
from comity.stores.sqlite_opening import missing_in, tables_of, version_of
from comity.stores.versions import SCHEMA

_WORDS: Final = "INSERT INTO passage_text (passage_text, rank) VALUES ('integrity-check', 1)"
_MOST: Final = 20
"""Faults of one sort that are named; who has more of them rebuilds."""


def backup(path: str, place: Path) -> None:
    """Copy the graph as it is at one moment, whoever reads or writes it meanwhile.

    The copy is written beside its place and renamed when it is whole.

    Raises:
        ExchangeError: there is something at ``place`` already.
        DiskError: it may not be written there.
        StoreUnavailableError: the graph cannot be read, or the disk is full.
    """
    if place.exists():
        raise ExchangeError(str(place), "there is something already; name a new file")
    partial = place.with_name(f"{place.name}.partial")
    with written(place):
        partial.unlink(missing_ok=True)
    with translated(path), written(place), closing(_reading(path)) as source:
        try:
            with closing(sqlite3.connect(partial)) as target:
                source.backup(target)  # all pages at once: writers go on in their journal
                target.execute("PRAGMA journal_mode = DELETE")
            partial.rename(place)
        finally:
            partial.unlink(missing_ok=True)


def restore(place: Path, path: str) -> None:
    """Put a backup in the place of the graph, in one transaction: readers see the one or the other.

    Raises:
        ExchangeError: the backup is damaged, or no graph.
        StoreUnavailableError: the graph is being written, or the disk is full.
    """
    with closing(_reading(str(place))) as source:
        try:
            fault = next(_faults(source), None)
            tables = tables_of(source)
        except sqlite3.DatabaseError as error:
            raise ExchangeError(str(place), f"it is no backup of a graph: {error}") from error
        if fault or "ruling" not in tables:
            raise ExchangeError(str(place), f"it is no whole backup: {fault or 'no graph in it'}")
        _put_aside_if_damaged(path)
        with translated(path), closing(sqlite3.connect(path)) as target:
            source.backup(target)
            target.execute("PRAGMA journal_mode = WAL")


def _put_aside_if_damaged(path: str) -> None:
    """Rename a file that is no database any more; what is left of it may be of use to somebody."""
    with closing(sqlite3.connect(path)) as connection:
        try:
            tables_of(connection)
        except sqlite3.DatabaseError:
            Path(path).replace(f"{path}.damaged")
            for end in ("-wal", "-shm"):
                Path(path + end).unlink(missing_ok=True)


def damage(path: str) -> Iterator[str]:
    """Yield what makes a file useless, in sentences: broken pages, another schema.

    Raises:
        StoreUnavailableError: the file cannot be read as a database at all.
    """
    with translated(path), closing(_reading(path)) as connection:
        yield from _faults(connection)
        if missing := missing_in(connection):
            yield f"the schema is not that of this version: no {', '.join(sorted(missing))}"


def findings(path: str) -> Iterator[str]:
    """Yield what is wrong with a sound file: words without an index, edges without an end."""
    with translated(path), closing(_reading(path)) as connection:
        yield from _words(connection)
        for kind in schema().edges.values():
            yield from _loose(connection, kind)


def facts(path: str) -> dict[str, str | int]:
    """Return what there is to know of the file: version, engine, bytes."""
    with translated(path), closing(_reading(path)) as connection:
        version = version_of(connection)
        free = connection.execute("PRAGMA freelist_count").fetchone()[0]
        size = connection.execute("PRAGMA page_size").fetchone()[0]
        journal = Path(f"{path}-wal")
        return {
            "engine": f"SQLite {sqlite3.sqlite_version}",
            "schema": version or SCHEMA if not missing_in(connection) else version or 1,
            "bytes of the file": Path(path).stat().st_size,
            "bytes free in it": int(free) * int(size),
            "bytes of its journal": journal.stat().st_size if journal.exists() else 0,
        }


def _reading(path: str) -> sqlite3.Connection:
    if not Path(path).is_file():
        raise ExchangeError(path, "there is no such file")
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA busy_timeout = 10000")
    return connection


def _faults(connection: sqlite3.Connection) -> Iterator[str]:
    for (said,) in connection.execute(f"PRAGMA integrity_check({_MOST})"):
        if said != "ok":
            yield f"the file is damaged: {said}"


def _words(connection: sqlite3.Connection) -> Iterator[str]:
    try:
        connection.execute(_WORDS)
    except sqlite3.DatabaseError:
        yield "the index of words is not that of the passages: comity store check --mend"


def _loose(connection: sqlite3.Connection, kind: Kind) -> Iterator[str]:
    """Yield edges that leave or enter a node which is not there."""
    for side, kinds in (("source", kind.sources), ("target", kind.targets)):
        known = " AND ".join(
            f'NOT EXISTS (SELECT 1 FROM "{schema().node(name).table}" AS n WHERE n.id = e.{side})'
            for name in kinds
        )
        text = f'SELECT e.source, e.target FROM "{kind.table}" AS e WHERE {known} LIMIT {_MOST}'
        for source, target in connection.execute(text):
            yield f"{kind.name} from {source} to {target}: its {side} is not there"


def mend_words(path: str) -> None:
    """Make the index of words anew from the passages."""
    with translated(path), closing(_reading(path)) as connection:
        connection.execute("INSERT INTO passage_text (passage_text) VALUES ('rebuild')")
