"""What Neo4j runs to write, replace and forget rows; every name in it is one of the schema."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, LiteralString

from neo4j import ManagedTransaction

from comity.errors import StoreError
from comity.schema import Kind, schema
from comity.store import Batch, Row, Value
from comity.stores.columns import by_columns

ROWS_A_CALL: Final = 5_000
ACTS: Final = ("Ruling", "Guide")
_KEYS: Final = frozenset({"source", "target"})
_TYPES: Final[Mapping[str, tuple[type, ...]]] = {
    "S": (str,), "I": (int,), "F": (float, int), "B": (bool,), "L": (list, tuple),
    "X": (bytes, bytearray),
}  # fmt: skip

MERGE: Final = "UNWIND $rows AS row MERGE (n:{label} {{id: row[0]}}) SET {sets}"
MERGE_NEW: Final = "UNWIND $rows AS row MERGE (n:{label} {{id: row[0]}}) ON CREATE SET {sets}"
CREATE: Final = "UNWIND $rows AS row CREATE (n:{label} {{{pairs}}})"
"""Rows go as lists: the names of their properties stand once, in the statement."""


def query(text: str) -> LiteralString:
    """Vouch for a text put together from names of the schema alone."""
    return text  # type: ignore[return-value,unused-ignore]  # checkers differ on it


def is_known(transaction: ManagedTransaction, owner: str) -> bool:
    """Return whether ``owner`` put anything in."""
    found = " OR ".join(
        f"EXISTS {{ (:{kind.name} {{owner: $owner}}) }}" for kind in schema().nodes.values()
    )
    record = transaction.run(query(f"RETURN {found} AS found"), owner=owner).single(strict=True)
    return bool(record["found"])


def forget(transaction: ManagedTransaction, owner: str) -> None:
    """Delete what an act put in; an act that others point at stays as a bare node."""
    kinds = [kind.name for kind in schema().nodes.values()]
    for name in kinds:
        _run(transaction, f"MATCH (n:{name} {{owner: $owner}})-[e]->() DELETE e", owner)
    for name in kinds:
        if name not in ACTS:
            _run(transaction, f"MATCH (n:{name} {{owner: $owner}}) DETACH DELETE n", owner)
    for name in ACTS:
        match = f"MATCH (n:{name} {{owner: $owner}})"
        bare = "SET n = {id: n.id, owner: n.owner}"
        _run(transaction, f"{match} WHERE EXISTS {{ (n)<--() }} {bare}", owner)
        _run(transaction, f"{match} WHERE NOT EXISTS {{ (n)<--() }} DELETE n", owner)


def forget_terms(transaction: ManagedTransaction, owner: str, batch: Batch) -> None:
    """Delete the edges of a vocabulary, and those of its terms that ``batch`` has no more."""
    for kind in schema().nodes.values():
        match = f"MATCH (n:{kind.name} {{owner: $owner}})"
        _run(transaction, f"{match}-[e {{owner: $owner}}]->() DELETE e", owner)
        kept = [row["id"] for row in batch.nodes.get(kind.name, ())]
        text = f"{match} WHERE NOT n.id IN $kept DETACH DELETE n"
        transaction.run(query(text), owner=owner, kept=kept).consume()


def _run(transaction: ManagedTransaction, text: str, owner: str) -> None:
    transaction.run(query(text), owner=owner).consume()


def write(transaction: ManagedTransaction, name: str, rows: Sequence[Row], text: str) -> None:
    """Write rows of nodes whole: what a row does not carry is empty."""
    kind = schema().node(name)
    _write(transaction, kind, _id_first(kind.columns), rows, text)


def set_given(transaction: ManagedTransaction, name: str, rows: Sequence[Row]) -> None:
    """Write the properties that each row carries, and leave the others."""
    kind = schema().node(name)
    for columns, run in by_columns(kind, rows):
        _write(transaction, kind, _id_first(columns), run, MERGE)


def _id_first(columns: Sequence[str]) -> tuple[str, ...]:
    return ("id", *(name for name in columns if name != "id"))


def _write(
    transaction: ManagedTransaction,
    kind: Kind,
    names: Sequence[str],
    rows: Sequence[Row],
    text: str,
) -> None:
    sets = ", ".join(f"n.{name} = row[{place}]" for place, name in enumerate(names) if place)
    filled = text.format(label=kind.name, pairs=_pairs(names), sets=sets or "n.id = row[0]")
    for part in _parts(kind, rows, names):
        transaction.run(query(filled), rows=part).consume()


def write_edges(transaction: ManagedTransaction, name: str, rows: Sequence[Row]) -> None:
    """Write edges.

    Raises:
        StoreError: one of them leaves or enters a node that is not there.
    """
    kind = schema().edge(name)
    names = ("source", "target", *(name for name in kind.columns if name not in _KEYS))
    text = query(
        f"UNWIND $rows AS row MATCH (a:{'|'.join(kind.sources)} {{id: row[0]}}) "
        f"MATCH (b:{'|'.join(kind.targets)} {{id: row[1]}}) "
        f"CREATE (a)-[e:{kind.name} {{{_pairs(names[2:], 2)}}}]->(b) RETURN count(e) AS written"
    )
    for part in _parts(kind, rows, names):
        record = transaction.run(text, rows=part).single(strict=True)
        if missing := len(part) - int(record["written"]):
            owner = rows[0].get("owner")
            message = f"{missing} {kind.name} edges of {owner!r} name unknown nodes"
            raise StoreError(message)


def _pairs(names: Sequence[str], after: int = 0) -> str:
    return ", ".join(f"{name}: row[{place + after}]" for place, name in enumerate(names))


def _parts(kind: Kind, rows: Sequence[Row], names: Sequence[str]) -> Iterator[list[list[Value]]]:
    """Yield some thousands of rows at a time, each as its values in the order of ``names``."""
    allowed = [_TYPES[kind.properties.get(name, "S")] for name in names]
    for start in range(0, len(rows), ROWS_A_CALL):
        part = [[row.get(name) for name in names] for row in rows[start : start + ROWS_A_CALL]]
        for values in part:
            for name, value, types in zip(names, values, allowed, strict=True):
                if value is not None and type(value) not in types:
                    message = f"{kind.name}.{name} cannot be {value!r}"
                    raise StoreError(message)
        yield part
