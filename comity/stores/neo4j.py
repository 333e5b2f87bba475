"""The server store: a real Neo4j 5 over Bolt, for many people and graphs past one machine."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.resources import files
from typing import Final, LiteralString

from neo4j import Driver, GraphDatabase, ManagedTransaction, Session, unit_of_work
from neo4j.exceptions import DriverError, Neo4jError, ServiceUnavailable, TransientError

from comity.errors import StoreError, StoreUnavailableError
from comity.schema import Kind, schema
from comity.store import Batch, Row, Statement, Value

TIME_LIMIT_S: Final = 120.0
"""A statement that takes longer fails with an error that says so; it never answers in part."""

_ROWS_A_CALL: Final = 5_000
_ACTS: Final = ("Ruling", "Guide")
_KEYS: Final = frozenset({"source", "target"})
_TIMED_OUT: Final = "TransactionTimedOut"


class Neo4jStore:
    """A graph in a Neo4j database; the driver pools connections and retries what may pass."""

    def __init__(
        self, url: str, auth: tuple[str, str] | None = None, *, database: str = "neo4j"
    ) -> None:
        """Connect, and make the constraints and indexes that are missing.

        Raises:
            StoreUnavailableError: no server answers at ``url``, or it refuses the password.
        """
        self._url, self._database = url, database
        with self._translated():
            self._driver: Driver = GraphDatabase.driver(
                url, auth=auth, notifications_min_severity="OFF", max_transaction_retry_time=15
            )
            self._driver.verify_connectivity()
            with self._session() as session:
                for text in _constraints():
                    session.run(_query(text)).consume()
                session.run("CALL db.awaitIndexes(60)").consume()

    def run(self, statement: Statement, parameters: Row) -> list[dict[str, Value]]:
        """Return the rows of one read-only statement, in its order."""

        @unit_of_work(timeout=TIME_LIMIT_S)
        def rows(transaction: ManagedTransaction) -> list[dict[str, Value]]:
            return transaction.run(_query(statement.cypher), dict(parameters)).data()

        with self._translated(), self._session() as session:
            return session.execute_read(rows)

    def replace(self, owner: str, batch: Batch, shared: Batch | None = None) -> None:
        """Replace everything that ``owner`` put in the graph, in one transaction."""
        schema().check(batch)

        def work(transaction: ManagedTransaction) -> None:
            is_new = not _has(transaction, owner)
            if not is_new:
                _forget(transaction, owner, batch)
            for name, rows in (shared.nodes if shared else {}).items():
                _write_nodes(transaction, name, rows, _MERGE_NEW)
            for name, rows in batch.nodes.items():
                is_bare_or_kept = name in _ACTS or "Right" in batch.nodes
                _write_nodes(transaction, name, rows, _MERGE if is_bare_or_kept else _CREATE)
            for name, rows in batch.edges.items():
                _write_edges(transaction, schema().edge(name), rows)

        with self._translated(), self._session() as session:
            session.execute_write(work)

    def update(self, batch: Batch) -> None:
        """Set properties of nodes that stand beside the acts; make the nodes where missing."""
        schema().check(batch)

        def work(transaction: ManagedTransaction) -> None:
            for name, rows in batch.nodes.items():
                _write_nodes(transaction, name, rows, _MERGE)

        with self._translated(), self._session() as session:
            session.execute_write(work)

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
        self._in_parts(_RETARGET, rows)

    def nodes(
        self, kind: str, properties: Sequence[str], owner: str | None = None
    ) -> Iterator[dict[str, Value]]:
        """Yield ``id`` and ``properties`` of the nodes of a kind, of one owner if given, by id."""
        wanted = ", ".join(f"n.{name} AS {name}" for name in ("id", *properties))
        where = "{owner: $owner}" if owner is not None else ""
        text = f"MATCH (n:{schema().node(kind).name} {where}) RETURN {wanted} ORDER BY n.id"
        yield from self._streamed(text, {"owner": owner})

    def edges(self, kind: str, properties: Sequence[str]) -> Iterator[dict[str, Value]]:
        """Yield ``source``, ``target`` and ``properties`` of the edges of a kind."""
        wanted = "".join(f", e.{name} AS {name}" for name in properties)
        text = (
            f"MATCH (a)-[e:{schema().edge(kind).name}]->(b) "
            f"RETURN a.id AS source, b.id AS target{wanted}"
        )
        yield from self._streamed(text, {})

    def close(self) -> None:
        """Let go of the server."""
        self._driver.close()

    def _session(self) -> Session:
        return self._driver.session(database=self._database)

    def _streamed(self, text: str, parameters: Row) -> Iterator[dict[str, Value]]:
        with self._translated(), self._session() as session:
            for record in session.run(_query(text), dict(parameters)):
                yield record.data()

    def _in_parts(self, text: str, rows: Sequence[Row | str]) -> None:
        """Run ``text`` over ``rows``, some thousands a transaction."""
        with self._translated(), self._session() as session:
            for start in range(0, len(rows), _ROWS_A_CALL):
                part = [
                    dict(row) if isinstance(row, Mapping) else row
                    for row in rows[start : start + _ROWS_A_CALL]
                ]
                session.execute_write(_run_rows, text, part)

    @contextmanager
    def _translated(self) -> Iterator[None]:
        """Turn the driver's errors into ours, once."""
        try:
            yield
        except (ServiceUnavailable, TransientError) as error:
            raise StoreUnavailableError(f"the Neo4j server at {self._url}: {error}") from error
        except Neo4jError as error:
            if _TIMED_OUT in (error.code or ""):
                message = f"the question took longer than {TIME_LIMIT_S:.0f} s; narrow it"
                raise StoreUnavailableError(message) from error
            raise StoreError(f"the Neo4j server at {self._url}: {error.message}") from error
        except (DriverError, OSError, ValueError) as error:
            raise StoreUnavailableError(f"the Neo4j server at {self._url}: {error}") from error


_MERGE: Final = "UNWIND $rows AS row MERGE (n:{label} {{id: row[0]}}) SET {sets}"
_MERGE_NEW: Final = "UNWIND $rows AS row MERGE (n:{label} {{id: row[0]}}) ON CREATE SET {sets}"
_CREATE: Final = "UNWIND $rows AS row CREATE (n:{label} {{{pairs}}})"
"""Rows go as lists: the names of their properties stand once, in the statement."""

_RETARGET: Final = (
    "UNWIND $rows AS row MATCH (p:Passage)-[old:CITES {authority: row.authority}]->() "
    "MATCH (target:Ruling|Guide {id: row.target}) "
    "CREATE (p)-[new:CITES]->(target) "
    "SET new = properties(old), new.target_court = row.court DELETE old"
)


def _query(text: str) -> LiteralString:
    """Vouch for a text put together from names of the schema alone."""
    return text  # type: ignore[return-value,unused-ignore]  # checkers differ on it


def _run_rows(transaction: ManagedTransaction, text: str, rows: Sequence[object]) -> None:
    transaction.run(_query(text), rows=list(rows)).consume()


def _constraints() -> Iterator[str]:
    text = (files("comity") / "stores" / "schema.cypher").read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if not line.startswith("//"))
    yield from (part.strip() for part in "\n".join(lines).split(";") if part.strip())


def _has(transaction: ManagedTransaction, owner: str) -> bool:
    text = (
        "OPTIONAL MATCH (a:Ruling {owner: $owner}) OPTIONAL MATCH (b:Guide {owner: $owner}) "
        "OPTIONAL MATCH (c:Court {owner: $owner}) "
        "RETURN count(a) + count(b) + count(c) > 0 AS found"
    )
    record = transaction.run(text, owner=owner).single(strict=True)
    return bool(record["found"])


def _forget(transaction: ManagedTransaction, owner: str, batch: Batch) -> None:
    """Delete what ``owner`` put in; an act that others cite stays as a bare node."""
    for kind in schema().nodes.values():
        match = f"MATCH (n:{kind.name} {{owner: $owner}})"
        transaction.run(_query(f"{match}-[e]->() DELETE e"), owner=owner).consume()
        if kind.name in _ACTS:
            bare = "SET n = {id: n.id, owner: n.owner}"
            transaction.run(_query(f"{match} WHERE ()-[:CITES]->(n) {bare}"), owner=owner).consume()
            transaction.run(
                _query(f"{match} WHERE NOT ()-[:CITES]->(n) DETACH DELETE n"), owner=owner
            ).consume()
        elif not ("Right" in batch.nodes and kind.name in batch.nodes):
            transaction.run(_query(f"{match} DETACH DELETE n"), owner=owner).consume()


def _write_nodes(
    transaction: ManagedTransaction, name: str, rows: Sequence[Row], text: str
) -> None:
    """Write rows that all carry the same properties; set those and leave the others."""
    if not rows:
        return
    kind = schema().node(name)
    names = ["id", *(name for name in kind.columns if name != "id" and name in rows[0])]
    sets = ", ".join(f"n.{name} = row[{place}]" for place, name in enumerate(names) if place)
    query = _query(text.format(label=kind.name, pairs=_pairs(names), sets=sets or "n.id = row[0]"))
    for part in _parts(rows, names):
        transaction.run(query, rows=part).consume()


def _pairs(names: Sequence[str], after: int = 0) -> str:
    return ", ".join(f"{name}: row[{place + after}]" for place, name in enumerate(names))


def _parts(rows: Sequence[Row], names: Sequence[str]) -> Iterator[list[list[Value]]]:
    """Yield some thousands of rows at a time, each as its values in the order of ``names``."""
    for start in range(0, len(rows), _ROWS_A_CALL):
        yield [[row.get(name) for name in names] for row in rows[start : start + _ROWS_A_CALL]]


def _write_edges(transaction: ManagedTransaction, kind: Kind, rows: Sequence[Row]) -> None:
    names = ["source", "target", *(name for name in kind.columns if name not in _KEYS)]
    text = _query(
        f"UNWIND $rows AS row MATCH (a:{'|'.join(kind.sources)} {{id: row[0]}}) "
        f"MATCH (b:{'|'.join(kind.targets)} {{id: row[1]}}) "
        f"CREATE (a)-[e:{kind.name} {{{_pairs(names[2:], 2)}}}]->(b) RETURN count(e) AS written"
    )
    for part in _parts(rows, names):
        record = transaction.run(text, rows=part).single(strict=True)
        if record["written"] != len(part):
            missing = len(part) - int(record["written"])
            owner = rows[0].get("owner")
            message = f"{missing} {kind.name} edges of {owner!r} name unknown nodes"
            raise StoreError(message)
