"""Makes an empty SQLite file a graph, and refuses files that are none of this schema."""

import sqlite3
from collections.abc import Collection
from importlib.resources import files
from typing import Final

from comity.errors import StoreUnavailableError
from comity.schema import Kind, schema
from comity.store import COMPUTED
from comity.stores.sqlite_purging import claim
from comity.stores.versions import OLDEST, SCHEMA, refuse_other


def prepare(connection: sqlite3.Connection, path: str, *, upgrade: bool = False) -> None:
    """Make the tables and indexes that are missing in an empty file, or a graph of this version.

    Args:
        connection: to the file.
        path: of it, for messages.
        upgrade: whether an older graph is given the columns of this version; it keeps its number.

    Raises:
        StoreUnavailableError: the file is a database of another program.
        StoreVersionError: another version of Comity made the graph.
    """
    tables = tables_of(connection)
    if tables and not tables & {kind.table for kind in _kinds()}:
        raise StoreUnavailableError(f"{path} is a database of another program, no graph of ours")
    missing, version = missing_in(connection), version_of(connection)
    is_older = bool(tables) and (version or (OLDEST if missing else SCHEMA)) < SCHEMA
    if tables and not (upgrade and is_older):
        refuse_other(version, f"the graph at {path}", missing)
    if is_older:
        _add_columns(connection, version or OLDEST)
    ddl = (files("comity") / "stores" / "schema.sql").read_text(encoding="utf-8")
    if not tables:
        claim(connection)
        _make(connection, ddl)
        return
    _drop_former_indexes(connection, ddl)
    connection.executescript(ddl)
    if not is_older and version != SCHEMA:
        mark(connection)


def _make(connection: sqlite3.Connection, ddl: str) -> None:
    """Make all tables of an empty file or none: of some it would be taken for an older graph."""
    try:
        connection.executescript(f"BEGIN IMMEDIATE;{ddl};PRAGMA user_version = {SCHEMA};COMMIT;")
    except BaseException:  # a stop from outside too leaves it empty
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _drop_former_indexes(connection: sqlite3.Connection, ddl: str) -> None:
    """Drop indexes of ours that have other columns now, or are no more; the rest is made anew."""
    wanted = {_spaced(line).replace(" IF NOT EXISTS", "") for line in ddl.split(";")}
    made = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
    )
    for name, text in made.fetchall():
        if _spaced(text) not in wanted:
            connection.execute(f'DROP INDEX "{name}"')


def _spaced(text: str) -> str:
    return " ".join(text.split())


def mark(connection: sqlite3.Connection) -> None:
    """Write that the graph is of this version."""
    connection.execute(f"PRAGMA user_version = {SCHEMA}")


def _add_columns(connection: sqlite3.Connection, version: int) -> None:
    """Give tables that are there the columns they lack, all or none; they are empty."""
    tables = tables_of(connection)
    connection.execute("BEGIN IMMEDIATE")
    try:
        for kind in _kinds():
            rows = connection.execute(f'PRAGMA table_info("{kind.table}")')
            held = {row[1] for row in rows}
            for name in kind.columns if kind.table in tables else ():
                if name not in held:
                    type_ = _TYPES[kind.properties.get(name, "S")].format(name=name)
                    connection.execute(f'ALTER TABLE "{kind.table}" ADD COLUMN "{name}" {type_}')
        connection.execute(f"PRAGMA user_version = {version}")
    except BaseException:  # a stop from outside too leaves the graph as it was
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


_TYPES: Final = {
    "S": "TEXT", "I": "INTEGER", "F": "REAL", "L": "TEXT", "X": "BLOB",
    "B": 'INTEGER CHECK ("{name}" IN (0, 1))',
}  # fmt: skip


def tables_of(connection: sqlite3.Connection) -> set[str]:
    """Return the names of all tables and indexes."""
    return {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}


def version_of(connection: sqlite3.Connection) -> int:
    """Return the number of the schema's version, 0 where none is written."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def missing_in(connection: sqlite3.Connection) -> Collection[str]:
    """Return the columns of this schema that the tables lack, as ``table.column``."""
    tables = tables_of(connection)
    missing = []
    for kind in _kinds():
        if kind.name in COMPUTED and kind.table not in tables:
            continue  # made empty: what it holds is computed anew
        rows = connection.execute(f'PRAGMA table_info("{kind.table}")') if tables else ()
        held = {row[1] for row in rows}
        missing += [f"{kind.table}.{name}" for name in kind.columns if name not in held]
    return missing


def _kinds() -> tuple[Kind, ...]:
    return (*schema().nodes.values(), *schema().edges.values())
