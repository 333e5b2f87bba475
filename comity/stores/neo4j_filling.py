"""Fills an empty Neo4j database live: several sessions side by side, indexes last."""

import zlib
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from typing import Final

from neo4j import GraphDatabase, ManagedTransaction
from neo4j.exceptions import ClientError

from comity.errors import StoreError
from comity.schema import schema
from comity.store import Value, Values, untold
from comity.stores.addresses import Server
from comity.stores.neo4j_errors import translated
from comity.stores.neo4j_offline import OFFLINE
from comity.stores.neo4j_opening import constrain, mark
from comity.stores.neo4j_writing import create_edges_of, create_nodes_of, query

_SIDE_BY_SIDE: Final = (2, 8)
"""Sessions, at least and at most: one for each core of the server.

More of them only wait for one another: on two cores, four took 1.2 times as long as two.
"""

_FORMERLY: Final = 4
"""Sessions of a filling that was begun before their number was kept."""

_CORES: Final = (
    "CALL dbms.queryJmx('java.lang:type=OperatingSystem') YIELD attributes "
    "RETURN attributes.AvailableProcessors.value AS cores"
)

_PATIENCE_S: Final = 3_600.0
_RETRY_S: Final = 60.0
"""How long a part is tried again while the server is away or restarts."""

_DELAY_S: Final = 0.05
"""Before a part is tried again: two sessions that met in a chain of edges are apart at once."""

_SOURCE: Final = "MATCH (f:ComityFilling {id: 'source'}) RETURN f.source AS source"
_SESSIONS: Final = "MATCH (f:ComityFilling {id: 'source'}) RETURN f.sessions AS sessions"
_BEGIN: Final = "CREATE (:ComityFilling {id: 'source', source: $source, sessions: $sessions})"
_IS_EMPTY: Final = "MATCH (n) WHERE NOT n:ComitySchema AND NOT n:ComityWriter RETURN n LIMIT 1"
_EMPTY: Final = "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS"
_DONE: Final = "MATCH (f:ComityFilling {id: $id}) RETURN f.done AS done"
_TAKEN: Final = "MERGE (f:ComityFilling {id: $id}) SET f.taken = $number"
"""Waits for whoever writes the same part: a killed process may still have one under way."""

_MARKED: Final = "MERGE (f:ComityFilling {id: $id}) SET f.done = $done"
_UNIQUE: Final = (
    "CREATE CONSTRAINT comity_filling IF NOT EXISTS FOR (f:ComityFilling) REQUIRE f.id IS UNIQUE"
)
_FINISH: Final = "MATCH (f:ComityFilling) DELETE f"
_FORGET: Final = "DROP CONSTRAINT comity_filling IF EXISTS"


class Neo4jFilling:
    """A database with the rows so far, marked as unfinished; every part is marked with its rows."""

    def __init__(self, server: Server, source: str | None) -> None:
        """Begin, or go on with what was begun from the same source.

        Raises:
            StoreError: there is a graph in the database already.
            StoreUnavailableError: no server answers.
        """
        self._server = server
        self._full = f"there is a graph at {server.url}"
        self._driver = GraphDatabase.driver(
            server.url, auth=server.auth, notifications_min_severity="OFF",
            max_transaction_retry_time=_RETRY_S, initial_retry_delay=_DELAY_S,
        )  # fmt: skip
        self._pool = ThreadPoolExecutor(_SIDE_BY_SIDE[1])
        self._sessions = _SIDE_BY_SIDE[0]
        self._done: dict[str, int] = {}
        try:
            with self._translated():
                self._begin(source)
        except BaseException:  # whatever it was goes on, but no socket is left open
            self.close()
            raise

    def _begin(self, source: str | None) -> None:
        self._driver.verify_connectivity()
        known = self._asked(_SOURCE)
        if known is not None and known == source:
            self._sessions = int(str(self._asked(_SESSIONS) or _FORMERLY))
            return
        if known == OFFLINE:
            raise StoreError(f"{self._full} already, imported offline; open it with any question")
        if known is not None:
            self._said(_EMPTY)
        elif self._asked(_IS_EMPTY) is not None:
            raise StoreError(f"{self._full} already; name a store that is empty")
        self._said(_UNIQUE)
        self._sessions = self._fitting()
        self._said(_BEGIN, source=source or "", sessions=self._sessions)
        with self._driver.session(database=self._server.database) as session:
            constrain(session, indexes=False)

    def _fitting(self) -> int:
        """Return how many sessions the server has cores for; the least where it does not say."""
        least, most = _SIDE_BY_SIDE
        try:
            cores = self._asked(_CORES)
        except ClientError:  # who may not ask, or a server that has no such procedure
            return least
        return min(most, max(least, int(str(cores))))

    def done(self, kind: str) -> int:
        """Return how many parts of a kind are written, so that they may be left out."""
        if kind not in self._done:
            with self._translated():
                self._done[kind] = int(str(self._asked(_DONE, id=kind) or 0))
        return self._done[kind]

    def write(self, kind: str, rows: Sequence[Values]) -> None:
        """Write the next part of a kind: some sessions at a time, each away from the others' nodes.

        A session writes edges that leave one share of the nodes and enter one share; in a round no
        two sessions have a share in common, so that none waits for another or meets a deadlock.
        """
        number = self.done(kind) + 1
        with self._translated():
            for together in _rounds(rows, self._sessions, is_edge=kind in schema().edges):
                tasks = [
                    self._pool.submit(self._write, kind, f"{kind}:{cell}", number, part)
                    for cell, part in together
                ]
                for task in tasks:
                    task.result()
            self._said(_MARKED, id=kind, done=number)
        self._done[kind] = number

    def _write(self, kind: str, cell: str, number: int, rows: Sequence[Values]) -> None:
        with self._driver.session(database=self._server.database) as session:
            session.execute_write(write_once, kind, cell, number, rows)

    def finish(self, told: Callable[[str], None] = untold) -> None:
        """Make the indexes, and open the graph to all."""
        told("indexes")
        with self._translated(), self._driver.session(database=self._server.database) as session:
            constrain(session)
            mark(session)
            session.run(query(_FINISH)).consume()
            session.run(query(_FORGET)).consume()

    def close(self) -> None:
        """Let go of the server; unfinished, it can be taken up again."""
        self._pool.shutdown(cancel_futures=True)
        self._driver.close()

    def _asked(self, text: str, **parameters: object) -> object:
        found = self._driver.execute_query(
            query(text), parameters, database_=self._server.database
        ).records
        return found[0][0] if found else None

    def _said(self, text: str, **parameters: object) -> None:
        with self._driver.session(database=self._server.database) as session:
            session.run(query(text), parameters).consume()

    def _translated(self) -> AbstractContextManager[None]:
        return translated(self._server.url, _PATIENCE_S)


def write_once(
    transaction: ManagedTransaction, kind: str, cell: str, number: int, rows: Sequence[Values]
) -> None:
    """Write rows with the mark that they are; nothing where an earlier run wrote them.

    Args:
        transaction: that writes.
        kind: of the rows.
        cell: id of the mark.
        number: of the part.
        rows: values in the order of their columns.
    """
    transaction.run(query(_TAKEN), id=cell, number=number).consume()
    found = transaction.run(query(_DONE), id=cell).single(strict=True)
    if (found["done"] or 0) >= number:
        return
    if kind in schema().edges:
        create_edges_of(transaction, kind, rows)
    else:
        create_nodes_of(transaction, kind, rows)
    transaction.run(query(_MARKED), id=cell, done=number).consume()


def _rounds(
    rows: Sequence[Values], count: int, *, is_edge: bool
) -> list[list[tuple[str, list[Values]]]]:
    """Return the rows in rounds of at most ``count`` cells that have no node in common."""
    if not is_edge:
        return [[(str(n), list(rows[n::count])) for n in range(count) if rows[n::count]]]
    cells: dict[tuple[int, int], list[Values]] = {}
    for row in rows:
        cell = _share(row[0], count), _share(row[1], count)
        cells.setdefault(cell, []).append(row)
    return [
        [
            (f"{n}-{(n + turn) % count}", cells[n, (n + turn) % count])
            for n in range(count)
            if (n, (n + turn) % count) in cells
        ]
        for turn in range(count)
    ]


def _share(node: Value, count: int) -> int:
    return zlib.crc32(str(node).encode()) % count
