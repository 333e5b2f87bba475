"""What Neo4j runs to write, replace and forget rows; every name in it is one of the schema."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, LiteralString

from neo4j import ManagedTransaction

from comity.errors import StoreError
from comity.schema import Kind, schema
from comity.store import ACTS, VOCABULARY, Batch, Replacement, Row, Value, Values
from comity.stores.columns import by_columns
from comity.words import folded_text

ROWS_A_CALL: Final = 5_000
_TYPES: Final[Mapping[str, tuple[type, ...]]] = {
    "S": (str,), "I": (int,), "F": (float, int), "B": (bool,), "L": (list, tuple),
    "X": (bytes, bytearray),
}  # fmt: skip

_GUARDED: Final = "Court"
"""Kind of term that every vocabulary has, few of each: who writes one waits for these."""

_MERGE: Final = "UNWIND $rows AS row MERGE (n:{label} {{id: row[0]}}) SET {sets}"
_MERGE_NEW: Final = "UNWIND $rows AS row MERGE (n:{label} {{id: row[0]}}) ON CREATE SET {sets}"
_CREATE: Final = "UNWIND $rows AS row CREATE (n:{label} {{{pairs}}})"
"""Rows go as lists: the names of their properties stand once, in the statement."""


def query(text: str) -> LiteralString:
    """Vouch for a text put together from names of the schema alone."""
    return text  # type: ignore[return-value,unused-ignore]  # checkers differ on it


def replace_all(transaction: ManagedTransaction, replacements: Sequence[Replacement]) -> None:
    """Forget what the owners put in before, then write all rows, a kind at a time."""
    batches = {former: one.batch for one in replacements for former in (one.owner, *one.instead_of)}
    _wait_for_others(transaction, list(batches))
    for former in _known(transaction, list(batches)):
        if former == VOCABULARY:
            _forget_terms(transaction, former, batches[former])
        else:
            _forget(transaction, former)
    _write_together(transaction, [one.shared for one in replacements if one.shared], _MERGE_NEW)
    terms = [one.batch for one in replacements if one.owner == VOCABULARY]
    acts = [one.batch for one in replacements if one.owner != VOCABULARY]
    _write_together(transaction, terms, _MERGE)
    _write_together(transaction, acts, _CREATE)
    for name, rows in _gathered(one.batch.edges for one in replacements).items():
        create_edges(transaction, name, rows)


def _write_together(transaction: ManagedTransaction, batches: Sequence[Batch], text: str) -> None:
    for name, rows in _gathered(batch.nodes for batch in batches).items():
        is_perhaps_there = text == _CREATE and name in ACTS
        _write(transaction, schema().node(name), rows, _MERGE if is_perhaps_there else text)


def _gathered(parts: Iterable[Mapping[str, Sequence[Row]]]) -> dict[str, list[Row]]:
    gathered: dict[str, list[Row]] = {}
    for part in parts:
        for name, rows in part.items():
            gathered.setdefault(name, []).extend(rows)
    return gathered


def _wait_for_others(transaction: ManagedTransaction, owners: Sequence[str]) -> None:
    """Wait until nobody else writes the same owners, before anything is looked at.

    Edges have no identity that the server guards: what another transaction writes after ours has
    deleted, one of a killed program perhaps, would stand there beside ours. Setting a property
    takes the lock of its node; each owner's is taken in one order, so that none waits in a ring.
    """
    for name in ACTS:
        text = f"MATCH (n:{name}) WHERE n.id IN $owners WITH n ORDER BY n.id SET n.owner = n.owner"
        _run(transaction, text, owners=list(owners))
    if VOCABULARY in owners:
        terms = f"{_owned(_GUARDED)} WITH n ORDER BY n.id SET n.owner = n.owner"
        _run(transaction, terms, owner=VOCABULARY)


def _known(transaction: ManagedTransaction, owners: Sequence[str]) -> list[str]:
    """Return those owners that put anything in."""
    found = " OR ".join(
        f"EXISTS {{ (:{kind.name} {{owner: owner}}) }}" for kind in schema().nodes.values()
    )
    text = f"UNWIND $owners AS owner WITH owner WHERE {found} RETURN owner"
    return [record["owner"] for record in transaction.run(query(text), owners=list(owners))]


def _forget(transaction: ManagedTransaction, owner: str) -> None:
    """Delete what an act put in; an act that others point at stays as a bare node."""
    kinds = [kind.name for kind in schema().nodes.values()]
    for name in kinds:
        _run(transaction, f"{_owned(name)}-[e]->() DELETE e", owner=owner)
    for name in kinds:
        if name not in ACTS:
            _run(transaction, f"{_owned(name)} DETACH DELETE n", owner=owner)
    for name in ACTS:
        bare = "SET n = {id: n.id, owner: n.owner}"
        _run(transaction, f"{_owned(name)} WHERE EXISTS {{ (n)<--() }} {bare}", owner=owner)
        _run(transaction, f"{_owned(name)} WHERE NOT EXISTS {{ (n)<--() }} DELETE n", owner=owner)


def _forget_terms(transaction: ManagedTransaction, owner: str, batch: Batch) -> None:
    """Delete the edges of a vocabulary, and those of its terms that ``batch`` has no more."""
    for kind in schema().nodes.values():
        owned = _owned(kind.name)
        _run(transaction, f"{owned}-[e {{owner: $owner}}]->() DELETE e", owner=owner)
        kept = [row["id"] for row in batch.nodes.get(kind.name, ())]
        text = f"{owned} WHERE NOT n.id IN $kept DETACH DELETE n"
        _run(transaction, text, owner=owner, kept=kept)


def delete_drawn(transaction: ManagedTransaction, name: str, owners: Sequence[str]) -> None:
    """Delete the edges of one kind that some owners drew."""
    for kind in schema().edge(name).sources:
        text = (
            f"UNWIND $owners AS owner MATCH (n:{kind} {{owner: owner}})-[e:{name}]->() "
            "WHERE e.owner = owner DELETE e"
        )
        _run(transaction, text, owners=list(owners))


def _owned(kind: str) -> str:
    return f"MATCH (n:{kind} {{owner: $owner}})"


def _run(transaction: ManagedTransaction, text: str, **parameters: object) -> None:
    transaction.run(query(text), parameters).consume()


def set_given(transaction: ManagedTransaction, name: str, rows: Sequence[Row]) -> None:
    """Write the properties that each row carries, and leave the others."""
    kind = schema().node(name)
    for columns, run in by_columns(kind, rows):
        _write_columns(transaction, kind, _id_first(columns), run, _MERGE)


def _write(transaction: ManagedTransaction, kind: Kind, rows: Sequence[Row], text: str) -> None:
    """Write rows of nodes whole: what a row does not carry is empty."""
    _write_columns(transaction, kind, _id_first(kind.columns), rows, text)


def _id_first(columns: Sequence[str]) -> tuple[str, ...]:
    return ("id", *(name for name in columns if name != "id"))


def _write_columns(
    transaction: ManagedTransaction,
    kind: Kind,
    names: Sequence[str],
    rows: Sequence[Row],
    text: str,
) -> None:
    searched = [name for name in kind.searched if name in names]
    written = (*names, *(f"{name}_words" for name in searched))
    sets = ", ".join(f"n.{name} = row[{place}]" for place, name in enumerate(written) if place)
    filled = text.format(label=kind.name, pairs=_pairs(written), sets=sets or "n.id = row[0]")
    for part in _parts(kind, rows, names):
        _add_words(part, [names.index(name) for name in searched])
        transaction.run(query(filled), rows=part).consume()


def _add_words(part: list[list[Value]], places: Sequence[int]) -> None:
    """Put the words of searched texts at the end of each row, folded as every engine has them."""
    if places:
        for values in part:
            values += [_words(values[place]) for place in places]


def _words(text: Value) -> Value:
    return folded_text(text) if isinstance(text, str) else None


def create_nodes_of(transaction: ManagedTransaction, name: str, rows: Sequence[Values]) -> None:
    """Write nodes that are not there yet, given as values in the order of their columns."""
    kind = schema().node(name)
    searched = [kind.columns.index(one) for one in kind.searched]
    written = (*kind.columns, *(f"{one}_words" for one in kind.searched))
    text = query(_CREATE.format(label=kind.name, pairs=_pairs(written)))
    for start in range(0, len(rows), ROWS_A_CALL):
        part = list(map(list, rows[start : start + ROWS_A_CALL]))
        _add_words(part, searched)
        transaction.run(text, rows=part).consume()


def create_edges(transaction: ManagedTransaction, name: str, rows: Sequence[Row]) -> None:
    """Write edges.

    Raises:
        StoreError: one of them leaves or enters a node that is not there.
    """
    kind = schema().edge(name)
    text = _drawing(kind)
    for part in _parts(kind, rows, kind.columns):
        _draw(transaction, kind, text, part)


def create_edges_of(transaction: ManagedTransaction, name: str, rows: Sequence[Values]) -> None:
    """Write edges, given as values in the order of their columns.

    Raises:
        StoreError: one of them leaves or enters a node that is not there.
    """
    kind = schema().edge(name)
    text = _drawing(kind)
    for start in range(0, len(rows), ROWS_A_CALL):
        _draw(transaction, kind, text, list(map(list, rows[start : start + ROWS_A_CALL])))


def _drawing(kind: Kind) -> LiteralString:
    """Return the statement that writes edges of a kind; their ends come first in each row."""
    return query(
        f"UNWIND $rows AS row MATCH (a:{'|'.join(kind.sources)} {{id: row[0]}}) "
        f"MATCH (b:{'|'.join(kind.targets)} {{id: row[1]}}) "
        f"CREATE (a)-[e:{kind.name} {{{_pairs(kind.columns[2:], 2)}}}]->(b) "
        "RETURN count(e) AS written"
    )


def _draw(
    transaction: ManagedTransaction, kind: Kind, text: LiteralString, part: list[list[Value]]
) -> None:
    record = transaction.run(text, rows=part).single(strict=True)
    if missing := len(part) - int(record["written"]):
        owner = part[0][kind.columns.index("owner")]
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
