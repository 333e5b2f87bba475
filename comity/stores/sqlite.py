"""The embedded store: one SQLite file, full-text search included, nothing to install."""

import json
import sqlite3
import threading
import time
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import Final

from comity.schema import Kind, schema
from comity.store import TIME_LIMIT_S, Batch, Plan, Replacement, Row, Statement, Value
from comity.stores.replacing import Replacing
from comity.stores.sqlite_connections import Connections
from comity.stores.sqlite_errors import translated
from comity.stores.sqlite_opening import mark, prepare, version_of
from comity.stores.sqlite_purging import purge
from comity.stores.sqlite_rows import bound, coded, row_of
from comity.stores.sqlite_writing import (
    delete,
    delete_drawn,
    forget_owner,
    insert,
    is_known,
    put,
    set_given,
)
from comity.stores.versions import SCHEMA

_STEPS_BETWEEN_CHECKS: Final = 100_000


class SqliteStore(Replacing):
    """A graph in one file; many readers, one writer."""

    def __init__(
        self, path: str, *, time_limit_s: float = TIME_LIMIT_S, upgrade: bool = False
    ) -> None:
        """Open or make the graph at ``path`` (``":memory:"`` for one that lives as long as this).

        Raises:
            StoreUnavailableError: the file cannot be opened, or is no graph of ours.
            StoreVersionError: another version of Comity made the graph.
        """
        self._path = path
        self._time_limit_s = time_limit_s
        self._local = threading.local()
        self._lock = threading.RLock()
        self._changes = 0
        with self._translated():
            self._connections = Connections(path, self._lock)
            try:
                prepare(self._connections.writer(), path, upgrade=upgrade)
            except BaseException:  # whatever it was goes on, but no file is left open
                self.close()
                raise

    def run(self, statement: Statement, parameters: Row) -> list[dict[str, Value]]:
        """Return the rows of one read-only statement, in its order."""
        with self._translated(), self._guarded() as connection:
            cursor = connection.execute(statement.sql, dict(bound(parameters)))
            names = [column[0] for column in cursor.description or ()]
            turned = coded(names, [schema().types.get(name, "") for name in names])
            if not turned:
                return [dict(zip(names, values, strict=True)) for values in cursor]
            return [row_of(names, turned, values) for values in cursor]

    def explain(self, statement: Statement, parameters: Row) -> Plan:
        """Return the plan of a statement, as ``EXPLAIN QUERY PLAN`` tells it."""
        depths = {0: -1}
        steps = []
        with self._translated(), self._guarded() as connection:
            asked = f"EXPLAIN QUERY PLAN {statement.sql}"
            for own, above, _, step in connection.execute(asked, dict(bound(parameters))):
                depths[own] = depths.get(above, -1) + 1
                steps.append(f"{'  ' * depths[own]}{step}")
        return Plan(statement.sql, tuple(steps))

    def _replace_all(self, replacements: Sequence[Replacement]) -> None:
        with self._transaction() as connection:
            for one in replacements:
                for former in (one.owner, *one.instead_of):
                    if is_known(connection, former):
                        forget_owner(connection, former, one.batch)
                for name, rows in (one.shared.nodes if one.shared else {}).items():
                    insert(connection, schema().node(name), rows, "INSERT OR IGNORE")
                for name, rows in one.batch.nodes.items():
                    put(connection, schema().node(name), rows)
                for name, rows in one.batch.edges.items():
                    insert(connection, schema().edge(name), rows, "INSERT")

    def update(self, batch: Batch) -> None:
        """Set properties of nodes that stand beside the acts; make the nodes where missing."""
        schema().check(batch)
        with self._transaction() as connection:
            for name, rows in batch.nodes.items():
                set_given(connection, schema().node(name), rows)

    def remove(self, kind: str, ids: Sequence[str]) -> None:
        """Remove nodes of one kind, with the edges at them."""
        with self._transaction() as connection:
            delete(connection, schema().node(kind), ids)

    def retarget(self, moves: Iterable[tuple[str, str]]) -> None:
        """Point every citation of an authority at a ruling or guide."""
        rows = [(target, target.split(":", 1)[0], authority) for authority, target in moves]
        with self._transaction() as connection:
            connection.executemany(
                "UPDATE cites SET target = ?, target_court = ? WHERE authority = ?", rows
            )

    def purge(self) -> None:
        """Leave no byte of what was deleted: rows and pages are overwritten as they are let go.

        What is left is done here: the index of words keeps words of deleted passages until its
        parts are merged, the journal has former pages until it is cut off. A file that a program
        made that did not overwrite is rewritten whole once, which needs as much room again.
        """
        with self._lock, self._translated():
            purge(self._connections.writer(), self._path)

    def nodes(
        self, kind: str, properties: Sequence[str], owner: str | None = None
    ) -> Iterator[dict[str, Value]]:
        """Yield ``id`` and ``properties`` of the nodes of a kind, of one owner if given, by id."""
        schema().node(kind).require(properties)
        names = ["id", *properties]
        turned = coded(names, [schema().types.get(name, "") for name in names])
        wanted = ", ".join(f'"{name}"' for name in names)
        where = "WHERE owner = :owner" if owner is not None else ""
        text = f'SELECT {wanted} FROM "{schema().node(kind).table}" {where} ORDER BY id'
        with self._translated():
            for values in self._connection().execute(text, {"owner": owner}):
                yield row_of(names, turned, values)

    def used(self, kind: str, name: str, values: Collection[str]) -> set[str]:
        """Return those of ``values`` that a node or edge of a kind has under a name."""
        schema().kind(kind).require([name])
        text = (
            f'SELECT DISTINCT "{name}" FROM "{schema().kind(kind).table}" '
            f'WHERE "{name}" IN (SELECT value FROM json_each(?))'
        )
        with self._translated():
            found = self._connection().execute(text, (json.dumps(sorted(values)),))
            return {str(row[0]) for row in found}

    def edges(
        self, kind: str, properties: Sequence[str], owner: str | None = None
    ) -> Iterator[dict[str, Value]]:
        """Yield ``source``, ``target`` and ``properties`` of a kind's edges, or one owner's."""
        schema().edge(kind).require(properties)
        where = "WHERE owner = :wanted" if owner is not None else ""
        yield from self._rows(schema().edge(kind), properties, where, owner)

    def having(
        self, kind: str, properties: Sequence[str], name: str, values: Collection[str]
    ) -> Iterator[dict[str, Value]]:
        """Yield the nodes or edges of a kind that have one of ``values`` under a name."""
        known = schema().kind(kind)
        known.require([name, *properties])
        where = f'WHERE "{name}" IN (SELECT value FROM json_each(:wanted))'
        yield from self._rows(known, properties, where, json.dumps(sorted(values)))

    def _rows(
        self, kind: Kind, properties: Sequence[str], where: str, wanted: str | None
    ) -> Iterator[dict[str, Value]]:
        names = [*(("source", "target") if kind.targets else ("id",)), *properties]
        turned = coded(names, [schema().types.get(name, "") for name in names])
        columns = ", ".join(f'"{name}"' for name in names)
        text = f'SELECT {columns} FROM "{kind.table}" {where}'
        with self._translated():
            for values in self._connection().execute(text, {"wanted": wanted}):
                yield row_of(names, turned, values)

    def redraw(self, kind: str, owners: Collection[str], rows: Sequence[Row]) -> None:
        """Put edges of a kind in the place of all that some owners drew, in one transaction."""
        schema().check(Batch({}, {kind: rows}))
        edge = schema().edge(kind)
        with self._transaction() as connection:
            delete_drawn(connection, edge, owners)
            insert(connection, edge, rows, "INSERT")

    def stamp(self) -> int:
        """Return a number that is another after each change to the graph, whoever made it."""
        if not self._connections.is_one:  # else nobody but this store has the graph
            with self._translated():
                (version,) = self._connection().execute("PRAGMA data_version").fetchone()
            if version != getattr(self._local, "version", None):  # another changed it, or may have
                self._local.version = version
                self._changed()
        return self._changes

    def _changed(self) -> None:
        with self._lock:
            self._changes += 1

    def counts(self) -> dict[str, int]:
        """Return how many nodes or edges there are of each kind."""
        kinds = (*schema().nodes.values(), *schema().edges.values())
        with self._translated():
            rows = {
                kind.name: self._connection().execute(f'SELECT count(*) FROM "{kind.table}"')
                for kind in kinds
            }
            return {name: int(found.fetchone()[0]) for name, found in rows.items()}

    @contextmanager
    def still(self) -> Iterator[None]:
        """Hold the graph still for this thread: what others write is not seen in the block."""
        with self._translated():
            self._connection().execute("BEGIN")
            try:
                self._connection().execute("SELECT count(*) FROM sqlite_master")
                yield
            finally:
                self._connection().execute("ROLLBACK")

    def is_older(self) -> bool:
        """Return whether an earlier version of the schema made the graph."""
        with self._translated():
            return version_of(self._connection()) < SCHEMA

    def mark(self) -> None:
        """Write that the graph is of this version of the schema."""
        with self._lock, self._translated():
            mark(self._connections.writer())

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._connections.close()

    def _connection(self) -> sqlite3.Connection:
        return self._connections.reader()

    @contextmanager
    def _guarded(self) -> Iterator[sqlite3.Connection]:
        """Yield the connection with a limit on the time one statement may take."""
        deadline = time.monotonic() + self._time_limit_s
        with self._connections.reading() as connection:
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
            connection = self._connections.writer()
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
            except BaseException:  # a stop from outside too leaves the graph as it was
                connection.execute("ROLLBACK")
                raise
            connection.execute("COMMIT")
            self._changed()

    def _translated(self) -> AbstractContextManager[None]:
        return translated(self._path, self._time_limit_s)
