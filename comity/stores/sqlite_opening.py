"""Makes an empty SQLite file a graph, and refuses files that are none of this schema."""

import sqlite3
from collections.abc import Collection
from importlib.resources import files

from comity.errors import StoreUnavailableError
from comity.schema import Kind, schema
from comity.stores.versions import SCHEMA, refuse_other


def prepare(connection: sqlite3.Connection, path: str) -> None:
    """Make the tables and indexes that are missing in an empty file, or a graph of this version.

    Raises:
        StoreUnavailableError: the file is a database of another program.
        StoreVersionError: another version of Comity made the graph.
    """
    tables = tables_of(connection)
    if tables and not tables & {kind.table for kind in _kinds()}:
        raise StoreUnavailableError(f"{path} is a database of another program, no graph of ours")
    if tables:
        refuse_other(version_of(connection), f"the graph at {path}", missing_in(connection))
    ddl = (files("comity") / "stores" / "schema.sql").read_text(encoding="utf-8")
    connection.executescript(ddl)
    if version_of(connection) != SCHEMA:
        connection.execute(f"PRAGMA user_version = {SCHEMA}")


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
        rows = connection.execute(f'PRAGMA table_info("{kind.table}")') if tables else ()
        held = {row[1] for row in rows}
        missing += [f"{kind.table}.{name}" for name in kind.columns if name not in held]
    return missing


def _kinds() -> tuple[Kind, ...]:
    return (*schema().nodes.values(), *schema().edges.values())
