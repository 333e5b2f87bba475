"""The embedded store: one SQLite file, full-text search included, nothing to install."""

import json
import sqlite3
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from importlib.resources import files
from typing import Final

from comity.errors import StoreError, StoreUnavailableError
from comity.schema import Kind, schema
from comity.store import Batch, Row, Statement, Value

TIME_LIMIT_S: Final = 120.0
"""A statement that takes longer fails with an error that says so; it never answers in part."""

_STEPS_BETWEEN_CHECKS: Final = 100_000
_PRAGMAS: Final = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = NORMAL",  # in WAL mode a crash loses no acknowledged whole document
    "PRAGMA wal_autocheckpoint = 16000",  # pages: texts are large, and each is a transaction
    "PRAGMA busy_timeout = 10000",
    "PRAGMA cache_size = -200000",  # 200 MB of pages
    "PRAGMA mmap_size = 1073741824",
    "PRAGMA temp_store = MEMORY",
)
_ACTS: Final = ("Ruling", "Guide")


class SqliteStore:
    """A graph in one file; many readers, one writer."""

    def __init__(self, path: str, *, time_limit_s: float = TIME_LIMIT_S) -> None:
        """Open or make the graph at ``path`` (``":memory:"`` for one that lives as long as this).

        Raises:
            StoreUnavailableError: the file cannot be opened, or is no graph of ours.
        """
        self._path = path
        self._time_limit_s = time_limit_s
        self._local = threading.local()
        self._lock = threading.RLock()
        self._opened: list[sqlite3.Connection] = []
        self._shared = self._connect() if path == ":memory:" else None
        with self._translated():
            ddl = (files("comity") / "stores" / "schema.sql").read_text(encoding="utf-8")
            self._connection().executescript(ddl)
            _refuse_other_tables(self._connection(), path)

    def run(self, statement: Statement, parameters: Row) -> list[dict[str, Value]]:
        """Return the rows of one read-only statement, in its order."""
        with self._translated(), self._guarded() as connection:
            cursor = connection.execute(statement.sql, dict(parameters))
            names = [column[0] for column in cursor.description or ()]
            types = [schema().types.get(name, "") for name in names]
            return [_row(names, types, values) for values in cursor]

    def replace(self, owner: str, batch: Batch, shared: Batch | None = None) -> None:
        """Replace everything that ``owner`` put in the graph, in one transaction."""
        schema().check(batch)
        with self._transaction() as connection:
            if _has(connection, owner):
                _forget(connection, owner, batch)
            for name, rows in (shared.nodes if shared else {}).items():
                _insert(connection, schema().node(name), rows, "INSERT OR IGNORE")
            for name, rows in batch.nodes.items():
                _upsert(connection, schema().node(name), rows)
            for name, rows in batch.edges.items():
                _insert(connection, schema().edge(name), rows, "INSERT")

    def update(self, batch: Batch) -> None:
        """Set properties of nodes that stand beside the acts; make the nodes where missing."""
        schema().check(batch)
        with self._transaction() as connection:
            for name, rows in batch.nodes.items():
                _upsert(connection, schema().node(name), rows)

    def remove(self, kind: str, ids: Sequence[str]) -> None:
        """Remove nodes of one kind, with the edges at them."""
        with self._transaction() as connection:
            pairs = [(node,) for node in ids]
            connection.executemany(f'DELETE FROM "{schema().node(kind).table}" WHERE id = ?', pairs)  # noqa: S608 - names of the schema alone
            for edge in schema().edges.values():
                for side, kinds in (("source", edge.sources), ("target", edge.targets)):
                    if kind in kinds:
                        connection.executemany(
                            f'DELETE FROM "{edge.table}" WHERE {side} = ?',  # noqa: S608 - names of the schema alone
                            pairs,
                        )

    def retarget(self, moves: Iterable[tuple[str, str]]) -> None:
        """Point every citation of an authority at a ruling or guide."""
        rows = [(target, target.split(":", 1)[0], authority) for authority, target in moves]
        with self._transaction() as connection:
            connection.executemany(
                "UPDATE cites SET target = ?, target_court = ? WHERE authority = ?", rows
            )

    def nodes(
        self, kind: str, properties: Sequence[str], owner: str | None = None
    ) -> Iterator[dict[str, Value]]:
        """Yield ``id`` and ``properties`` of the nodes of a kind, of one owner if given, by id."""
        names = ["id", *properties]
        types = [schema().types.get(name, "") for name in names]
        wanted = ", ".join(f'"{name}"' for name in names)
        where = "WHERE owner = :owner" if owner is not None else ""
        text = f'SELECT {wanted} FROM "{schema().node(kind).table}" {where} ORDER BY id'  # noqa: S608 - names of the schema
        with self._translated():
            for values in self._connection().execute(text, {"owner": owner}):
                yield _row(names, types, values)

    def edges(self, kind: str, properties: Sequence[str]) -> Iterator[dict[str, Value]]:
        """Yield ``source``, ``target`` and ``properties`` of the edges of a kind."""
        names = ["source", "target", *properties]
        types = [schema().types.get(name, "") for name in names]
        wanted = ", ".join(f'"{name}"' for name in names)
        text = f'SELECT {wanted} FROM "{schema().edge(kind).table}"'  # noqa: S608 - names of the schema
        with self._translated():
            for values in self._connection().execute(text):
                yield _row(names, types, values)

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            for connection in self._opened:
                connection.close()
            self._opened.clear()

    def _connect(self) -> sqlite3.Connection:
        with self._translated():
            connection = sqlite3.connect(self._path, check_same_thread=False, isolation_level=None)
            for pragma in _PRAGMAS:
                connection.execute(pragma)
        with self._lock:
            self._opened.append(connection)
        return connection

    def _connection(self) -> sqlite3.Connection:
        if self._shared is not None:
            return self._shared
        if not hasattr(self._local, "connection"):
            self._local.connection = self._connect()
        connection: sqlite3.Connection = self._local.connection
        return connection

    @contextmanager
    def _guarded(self) -> Iterator[sqlite3.Connection]:
        """Yield the connection with a limit on the time one statement may take."""
        connection, deadline = self._connection(), time.monotonic() + self._time_limit_s
        lock = self._lock if self._shared is not None else threading.Lock()
        with lock:
            connection.set_progress_handler(
                lambda: int(time.monotonic() > deadline), _STEPS_BETWEEN_CHECKS
            )
            try:
                yield connection
            finally:
                connection.set_progress_handler(None, 0)

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with self._lock, self._translated():
            connection = self._connection()
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
            except BaseException:
                connection.execute("ROLLBACK")
                raise
            connection.execute("COMMIT")

    @contextmanager
    def _translated(self) -> Iterator[None]:
        """Turn the engine's errors into ours, once."""
        try:
            yield
        except sqlite3.OperationalError as error:
            if str(error) == "interrupted":
                message = f"the question took longer than {self._time_limit_s:.0f} s; narrow it"
                raise StoreUnavailableError(message) from error
            raise StoreUnavailableError(f"the graph at {self._path}: {error}") from error
        except sqlite3.DatabaseError as error:
            raise StoreError(f"the graph at {self._path}: {error}") from error


def _refuse_other_tables(connection: sqlite3.Connection, path: str) -> None:
    """Refuse a file whose tables another version of the schema made."""
    for kind in (*schema().nodes.values(), *schema().edges.values()):
        held = {row[1] for row in connection.execute(f'PRAGMA table_info("{kind.table}")')}
        if missing := set(kind.columns) - held:
            message = (
                f"the graph at {path} was made by another version of Comity (its {kind.table} "
                f"has no {', '.join(sorted(missing))}); load its texts into a new one"
            )
            raise StoreUnavailableError(message)


def _row(names: Sequence[str], types: Sequence[str], values: Sequence[Value]) -> dict[str, Value]:
    return {
        name: _value(code, value) for name, code, value in zip(names, types, values, strict=True)
    }


def _value(code: str, value: Value) -> Value:
    """Turn a column back into what the schema says it is."""
    if value is None or code not in {"B", "L"}:
        return value
    return bool(value) if code == "B" else list(json.loads(str(value)))


def _has(connection: sqlite3.Connection, owner: str) -> bool:
    """Return whether ``owner`` put anything in: its own act, a text, or the ontology's rights."""
    for table in ("ruling", "guide", "text", "court"):
        found = connection.execute(f'SELECT 1 FROM "{table}" WHERE owner = ? LIMIT 1', (owner,))  # noqa: S608 - our names
        if found.fetchone():
            return True
    return False


def _forget(connection: sqlite3.Connection, owner: str, batch: Batch) -> None:
    """Delete what ``owner`` put in; an act that others cite stays as a bare node."""
    for edge in schema().edges.values():
        connection.execute(f'DELETE FROM "{edge.table}" WHERE owner = ?', (owner,))  # noqa: S608 - our names
    for kind in schema().nodes.values():
        if kind.name in _ACTS and _is_cited(connection, owner):
            _empty(connection, kind, owner)
        elif not _is_ontology(kind, batch):
            connection.execute(f'DELETE FROM "{kind.table}" WHERE owner = ?', (owner,))  # noqa: S608 - our names


def _is_ontology(kind: Kind, batch: Batch) -> bool:
    """Return whether nodes of ``kind`` are named by edges of many acts and so are only updated."""
    return "Right" in batch.nodes and kind.name in batch.nodes


def _is_cited(connection: sqlite3.Connection, act: str) -> bool:
    return (
        connection.execute("SELECT 1 FROM cites WHERE target = ? LIMIT 1", (act,)).fetchone()
        is not None
    )


def _empty(connection: sqlite3.Connection, kind: Kind, act: str) -> None:
    columns = ", ".join(f'"{name}" = NULL' for name in kind.properties)
    connection.execute(f'UPDATE "{kind.table}" SET {columns} WHERE id = ?', (act,))  # noqa: S608 - our names


def _insert(connection: sqlite3.Connection, kind: Kind, rows: Sequence[Row], verb: str) -> None:
    names = kind.columns
    columns, marks = ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))
    text = f'{verb} INTO "{kind.table}" ({columns}) VALUES ({marks})'
    connection.executemany(text, _values(rows, names, kind))


def _upsert(connection: sqlite3.Connection, kind: Kind, rows: Sequence[Row]) -> None:
    """Write rows that all carry the same properties; set those and leave the others."""
    if not rows:
        return
    names = tuple(name for name in kind.columns if name in rows[0])
    columns, marks = ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))
    sets = ", ".join(f'"{name}" = excluded."{name}"' for name in names if name != "id")
    text = (  # names of the schema alone
        f'INSERT INTO "{kind.table}" ({columns}) VALUES ({marks}) '  # noqa: S608
        f"ON CONFLICT (id) DO UPDATE SET {sets}"
    )
    connection.executemany(text, _values(rows, names, kind))


def _values(rows: Sequence[Row], names: Sequence[str], kind: Kind) -> Iterator[list[Value]]:
    """Yield the columns of each row, lists as JSON."""
    lists = [place for place, name in enumerate(names) if kind.properties.get(name) == "L"]
    for row in rows:
        values = [row.get(name) for name in names]
        for place in lists:
            if values[place] is not None:
                values[place] = json.dumps(values[place], ensure_ascii=False)
        yield values
