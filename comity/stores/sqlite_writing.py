"""What SQLite runs to write, replace and forget rows; every name in it is one of the schema."""

import json
import sqlite3
from collections.abc import Collection, Iterator, Sequence
from itertools import chain
from typing import Final

from comity.schema import Kind, schema
from comity.store import ACTS, VOCABULARY, Batch, Row, Value, Values
from comity.stores.columns import by_columns

_listing: Final = json.JSONEncoder(ensure_ascii=False).encode
"""One encoder for all: making one costs more than what it writes."""


def is_known(connection: sqlite3.Connection, owner: str) -> bool:
    """Return whether ``owner`` put anything in."""
    return any(
        connection.execute(
            f'SELECT 1 FROM "{kind.table}" WHERE owner = ? LIMIT 1', (owner,)
        ).fetchone()
        for kind in schema().nodes.values()
    )


def forget_owner(connection: sqlite3.Connection, owner: str, batch: Batch) -> None:
    """Delete what ``owner`` put in; terms that acts point at are only updated."""
    if owner == VOCABULARY:
        forget_terms(connection, owner, batch)
    else:
        forget(connection, owner)


def forget(connection: sqlite3.Connection, owner: str) -> None:
    """Delete what an act put in; an act that others point at stays as a bare node."""
    _forget_edges(connection, owner)
    for kind in schema().nodes.values():
        if kind.name in ACTS and _is_pointed_at(connection, kind, owner):
            _empty(connection, kind, owner)
        else:
            connection.execute(f'DELETE FROM "{kind.table}" WHERE owner = ?', (owner,))


def forget_terms(connection: sqlite3.Connection, owner: str, batch: Batch) -> None:
    """Delete the edges of a vocabulary, and those of its terms that ``batch`` has no more."""
    _forget_edges(connection, owner)
    for kind in schema().nodes.values():
        kept = {str(row["id"]) for row in batch.nodes.get(kind.name, ())}
        found = connection.execute(f'SELECT id FROM "{kind.table}" WHERE owner = ?', (owner,))
        delete(connection, kind, [str(row[0]) for row in found if str(row[0]) not in kept])


def _forget_edges(connection: sqlite3.Connection, owner: str) -> None:
    for edge in schema().edges.values():
        connection.execute(f'DELETE FROM "{edge.table}" WHERE owner = ?', (owner,))


def delete(connection: sqlite3.Connection, kind: Kind, ids: Sequence[str]) -> None:
    """Delete nodes of one kind, with the edges at them."""
    pairs = [(node,) for node in ids]
    connection.executemany(f'DELETE FROM "{kind.table}" WHERE id = ?', pairs)
    for edge in schema().edges.values():
        for side, kinds in (("source", edge.sources), ("target", edge.targets)):
            if kind.name in kinds:
                connection.executemany(f'DELETE FROM "{edge.table}" WHERE {side} = ?', pairs)


def delete_drawn(connection: sqlite3.Connection, edge: Kind, owners: Collection[str]) -> None:
    """Delete the edges of one kind that some owners drew."""
    drawn = [(owner,) for owner in owners]
    connection.executemany(f'DELETE FROM "{edge.table}" WHERE owner = ?', drawn)


def _is_pointed_at(connection: sqlite3.Connection, kind: Kind, act: str) -> bool:
    return any(
        connection.execute(
            f'SELECT 1 FROM "{edge.table}" WHERE target = ? LIMIT 1', (act,)
        ).fetchone()
        for edge in schema().kinds_into(kind.name)
    )


def _empty(connection: sqlite3.Connection, kind: Kind, act: str) -> None:
    columns = ", ".join(f'"{name}" = NULL' for name in kind.properties)
    connection.execute(f'UPDATE "{kind.table}" SET {columns} WHERE id = ?', (act,))


def insert(connection: sqlite3.Connection, kind: Kind, rows: Sequence[Row], verb: str) -> None:
    """Write rows whole: what a row does not carry is empty."""
    columns, marks = _listed(kind.columns)
    text = f'{verb} INTO "{kind.table}" ({columns}) VALUES ({marks})'
    connection.executemany(text, _values(rows, kind.columns, kind))


_AT_ONCE: Final = 64
"""Rows that one run of a statement inserts: a run costs as much as the values of a row."""


def insert_values(connection: sqlite3.Connection, kind: Kind, rows: Sequence[Values]) -> None:
    """Write many rows whole, given as values in the order of the columns of their kind."""
    lists = [place for place, name in enumerate(kind.columns) if kind.properties.get(name) == "L"]
    if lists:
        rows = [_with_lists_as_json(row, lists) for row in rows]
    columns, marks = _listed(kind.columns)
    text = f'INSERT INTO "{kind.table}" ({columns}) VALUES ({marks})'
    whole = len(rows) - len(rows) % _AT_ONCE
    together = (
        tuple(chain.from_iterable(rows[start : start + _AT_ONCE]))
        for start in range(0, whole, _AT_ONCE)
    )
    connection.executemany(text + f", ({marks})" * (_AT_ONCE - 1), together)
    connection.executemany(text, rows[whole:])


def _with_lists_as_json(row: Values, places: Sequence[int]) -> Values:
    values = list(row)
    for place in places:
        if values[place] is not None:
            values[place] = _listing(values[place])
    return tuple(values)


def put(connection: sqlite3.Connection, kind: Kind, rows: Sequence[Row]) -> None:
    """Write rows whole, over those that are there."""
    _upsert(connection, kind, kind.columns, rows)


def set_given(connection: sqlite3.Connection, kind: Kind, rows: Sequence[Row]) -> None:
    """Write the properties that each row carries, and leave the others."""
    for columns, run in by_columns(kind, rows):
        _upsert(connection, kind, columns, run)


def _upsert(
    connection: sqlite3.Connection, kind: Kind, names: Sequence[str], rows: Sequence[Row]
) -> None:
    columns, marks = _listed(names)
    sets = ", ".join(f'"{name}" = excluded."{name}"' for name in names if name != "id")
    conflict = f"UPDATE SET {sets}" if sets else "NOTHING"
    text = f'INSERT INTO "{kind.table}" ({columns}) VALUES ({marks}) ON CONFLICT (id) DO {conflict}'
    connection.executemany(text, _values(rows, names, kind))


def _listed(names: Sequence[str]) -> tuple[str, str]:
    return ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))


def _values(rows: Sequence[Row], names: Sequence[str], kind: Kind) -> Iterator[list[Value]]:
    """Yield the columns of each row, lists as JSON."""
    lists = [place for place, name in enumerate(names) if kind.properties.get(name) == "L"]
    for row in rows:
        values = list(map(row.get, names))
        for place in lists:
            if values[place] is not None:
                values[place] = _listing(values[place])
        yield values
