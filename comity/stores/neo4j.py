"""The server store: a real Neo4j 5 over Bolt, for many people and graphs past one machine."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from typing import Final

from neo4j import (
    READ_ACCESS,
    Driver,
    GraphDatabase,
    ManagedTransaction,
    Query,
    Result,
    RoutingControl,
    Session,
)
from neo4j.exceptions import DriverError, Neo4jError, ServiceUnavailable, SessionExpired

from comity.errors import StoreTimeoutError, StoreUnavailableError
from comity.schema import schema
from comity.store import TIME_LIMIT_S, Batch, Plan, Replacement, Row, Statement, Value
from comity.stores.neo4j_errors import translated
from comity.stores.neo4j_opening import mark, prepare, version_of
from comity.stores.neo4j_patterns import CHECKPOINTS, RETARGET, listed, matched, read, steps
from comity.stores.neo4j_waiting import TimeLimit, patiently
from comity.stores.neo4j_writing import (
    ROWS_A_CALL,
    create_edges,
    delete_drawn,
    query,
    replace_all,
    set_given,
)
from comity.stores.replacing import Replacing
from comity.stores.versions import SCHEMA

_SCAN_LIMIT_S: Final = 3_600.0
"""How long reading all rows of a kind may take: loaders and exports wait, no question does."""


class Neo4jStore(Replacing):
    """A graph in a Neo4j database; the driver pools connections and retries what may pass."""

    def __init__(
        self,
        url: str,
        auth: tuple[str, str] | None = None,
        *,
        database: str = "neo4j",
        time_limit_s: float = TIME_LIMIT_S,
        upgrade: bool = False,
    ) -> None:
        """Connect, and make the constraints and indexes that are missing.

        Raises:
            StoreUnavailableError: no server answers at ``url``, or it refuses the password.
        """
        self._url, self._database, self._time_limit_s = url, database, time_limit_s
        self._limit, self._is_away = TimeLimit(time_limit_s), False
        with self._translated():
            self._driver: Driver = GraphDatabase.driver(
                url, auth=auth, notifications_min_severity="OFF", max_transaction_retry_time=15
            )
            try:
                self._prepare(upgrade=upgrade)
            except BaseException:  # whatever it was goes on, but no socket is left open
                self._driver.close()
                raise

    def _prepare(self, *, upgrade: bool) -> None:
        self._driver.verify_connectivity()
        with self._session() as session:
            prepare(session, f"the graph at {self._url}", upgrade=upgrade)

    def run(self, statement: Statement, parameters: Row) -> list[dict[str, Value]]:
        """Return the rows of one read-only statement, in its order."""
        asked, given = Query(query(statement.cypher), timeout=self._time_limit_s), dict(parameters)
        try:
            return self._limit.kept(partial(self._asked, asked, given))
        except StoreTimeoutError as error:
            if not self._is_away:
                raise
            raise StoreUnavailableError(f"the Neo4j server at {self._url} is away") from error

    def _asked(self, asked: Query, given: dict[str, Value]) -> list[dict[str, Value]]:
        """Return the rows of a query; what may pass is tried again for some seconds.

        While a server is away only the first who finds it so tries again: nobody else waits.
        """
        with self._translated():
            try:
                with self._reading() as session:  # one round trip; a managed transaction takes two
                    rows = session.run(asked, given).data()
            except (DriverError, Neo4jError) as error:
                if self._is_away or self._limit.is_over or not error.is_retryable():
                    raise
                self._is_away = isinstance(error, ServiceUnavailable | SessionExpired)
                rows = self._driver.execute_query(
                    asked,
                    given,
                    routing_=RoutingControl.READ,
                    database_=self._database,
                    result_transformer_=Result.data,
                )
            self._is_away = False
            return rows

    def explain(self, statement: Statement, parameters: Row) -> Plan:
        """Return the plan of a statement, as ``EXPLAIN`` tells it."""
        asked = Query(query(f"EXPLAIN {statement.cypher}"), timeout=self._time_limit_s)
        with self._translated():
            told = self._driver.execute_query(
                asked, dict(parameters), routing_=RoutingControl.READ, database_=self._database
            ).summary.plan
        return Plan(statement.cypher, tuple(steps(told or {}, 0)))

    def _replace_all(self, replacements: Sequence[Replacement]) -> None:
        self._written(partial(replace_all, replacements=replacements))

    def update(self, batch: Batch) -> None:
        """Set properties of nodes that stand beside the acts; make the nodes where missing."""
        schema().check(batch)

        def work(transaction: ManagedTransaction) -> None:
            for name, rows in batch.nodes.items():
                set_given(transaction, name, rows)

        self._written(work)

    def remove(self, kind: str, ids: Sequence[str]) -> None:
        """Remove nodes of one kind, with the edges at them."""
        text = f"UNWIND $rows AS id MATCH (n:{schema().node(kind).name} {{id: id}}) DETACH DELETE n"
        self._in_parts(text, list(ids))

    def retarget(self, moves: Iterable[tuple[str, str]]) -> None:
        """Point every citation of an authority at a ruling or guide."""
        rows: list[Row] = [
            {"authority": authority, "target": target, "court": target.split(":", 1)[0]}
            for authority, target in moves
        ]
        self._in_parts(RETARGET, rows)

    def purge(self) -> None:
        """Have the server write a checkpoint, so that it may drop its logs of what was removed.

        How long it keeps them is its own setting ``db.tx_log.rotation.retention_policy``; the
        places of deleted nodes are overwritten as they are used again. Editions that offer no
        checkpoint on demand write one every few minutes.
        """
        with self._translated(), self._session() as session:
            if session.run(CHECKPOINTS).single():
                session.run("CALL db.checkpoint()").consume()

    def nodes(
        self, kind: str, properties: Sequence[str], owner: str | None = None
    ) -> Iterator[dict[str, Value]]:
        """Yield ``id`` and ``properties`` of the nodes of a kind, of one owner if given, by id."""
        schema().node(kind).require(properties)
        wanted = ", ".join(f"n.{name} AS {name}" for name in ("id", *properties))
        where = "{owner: $owner}" if owner is not None else ""
        text = f"MATCH (n:{schema().node(kind).name} {where}) RETURN {wanted} ORDER BY n.id"
        yield from self._streamed(text, {"owner": owner})

    def used(self, kind: str, name: str, values: Collection[str]) -> set[str]:
        """Return those of ``values`` that a node or edge of a kind has under a name."""
        known = schema().kind(kind)
        known.require([name])
        text = f"{matched(known)} WHERE {read(known, name)} IN $values RETURN DISTINCT "
        wanted = {"values": sorted(values)}
        return {
            str(row["value"])
            for row in self._streamed(f"{text}{read(known, name)} AS value", wanted)
        }

    def edges(
        self, kind: str, properties: Sequence[str], owner: str | None = None
    ) -> Iterator[dict[str, Value]]:
        """Yield ``source``, ``target`` and ``properties`` of the edges of a kind, or of one owner.

        An act draws edges from its own nodes, so those of one owner are looked up by them.
        """
        known = schema().edge(kind)
        known.require(properties)
        if owner is None:
            text = f"MATCH (a)-[e:{kind}]->(b) RETURN {listed(known, properties)}"
        else:
            ends = f"MATCH (a:{'|'.join(known.sources)} {{owner: $owner}})-[e:{kind}]->(b)"
            text = f"{ends} WHERE e.owner = $owner RETURN {listed(known, properties)}"
        yield from self._streamed(text, {"owner": owner})

    def having(
        self, kind: str, properties: Sequence[str], name: str, values: Collection[str]
    ) -> Iterator[dict[str, Value]]:
        """Yield the nodes or edges of a kind that have one of ``values`` under a name."""
        known = schema().kind(kind)
        known.require([name, *properties])
        text = (
            f"{matched(known)} WHERE {read(known, name)} IN $values "
            f"RETURN {listed(known, properties)}"
        )
        yield from self._streamed(text, {"values": sorted(values)})

    def redraw(self, kind: str, owners: Collection[str], rows: Sequence[Row]) -> None:
        """Put edges of a kind in the place of all that some owners drew, in one transaction."""
        schema().check(Batch({}, {kind: rows}))

        def work(transaction: ManagedTransaction) -> None:
            delete_drawn(transaction, kind, list(owners))
            create_edges(transaction, kind, rows)

        self._written(work)

    def counts(self) -> dict[str, int]:
        """Return how many nodes or edges there are of each kind; the server keeps these counts."""
        known = schema()
        texts = {name: f"MATCH (n:{name}) RETURN count(n) AS n" for name in known.nodes}
        texts |= {name: f"MATCH ()-[e:{name}]->() RETURN count(e) AS n" for name in known.edges}
        with self._translated(), self._session() as session:
            return {
                name: int(session.run(query(text)).single(strict=True)["n"])
                for name, text in texts.items()
            }

    @contextmanager
    def still(self) -> Iterator[None]:
        """Compare the state before and after: the server holds nothing still for a reader."""
        before = self._state()
        yield
        if self._state() != before:
            message = f"the graph at {self._url} was changed while it was read; try again"
            raise StoreUnavailableError(message)

    def _state(self) -> object:
        return list(self.nodes("Release", ("value",))), self.counts()

    def is_older(self) -> bool:
        """Return whether an earlier version of the schema made the graph."""
        with self._translated(), self._session() as session:
            return version_of(session) < SCHEMA

    def mark(self) -> None:
        """Write that the graph is of this version of the schema."""
        with self._translated(), self._session() as session:
            mark(session)

    def close(self) -> None:
        """Let go of the server."""
        self._limit.close()
        self._driver.close()

    def _written(self, work: Callable[[ManagedTransaction], None]) -> None:
        def written() -> None:
            with self._session() as session:
                session.execute_write(work)

        with self._translated():
            patiently(written)

    def _reading(self) -> Session:
        return self._driver.session(
            database=self._database,
            default_access_mode=READ_ACCESS,
            bookmark_manager=self._driver.execute_query_bookmark_manager,
        )

    def _session(self) -> Session:
        """Return a session whose writes the next question waits for, on a cluster too."""
        return self._driver.session(
            database=self._database,
            bookmark_manager=self._driver.execute_query_bookmark_manager,
        )

    def _streamed(self, text: str, parameters: Row) -> Iterator[dict[str, Value]]:
        asked = Query(query(text), timeout=_SCAN_LIMIT_S)
        with translated(self._url, _SCAN_LIMIT_S), self._session() as session:
            for record in session.run(asked, dict(parameters)):
                yield record.data()

    def _in_parts(self, text: str, rows: Sequence[Row | str]) -> None:
        """Run ``text`` over ``rows``, some thousands a transaction."""
        for start in range(0, len(rows), ROWS_A_CALL):
            part = [
                dict(row) if isinstance(row, Mapping) else row
                for row in rows[start : start + ROWS_A_CALL]
            ]
            self._written(partial(_run_rows, text=text, rows=part))

    def _translated(self) -> AbstractContextManager[None]:
        return translated(self._url, self._time_limit_s)


def _run_rows(transaction: ManagedTransaction, text: str, rows: Sequence[object]) -> None:
    transaction.run(query(text), rows=list(rows)).consume()
