"""``comity/stores/schema.sql``: tables, indexes and full text of the embedded store."""

from collections.abc import Iterator, Sequence
from typing import Final

from ontology.generating.kinds import DeclaredKind

_HEADER: Final = "-- Generated from ontology/schema.ttl by `python -m ontology.generating`.\n"
_TYPES: Final = {"S": "TEXT", "I": "INTEGER", "F": "REAL", "B": "INTEGER", "L": "TEXT", "X": "BLOB"}
_EDGE_KEYS: Final = ("source", "target", "owner")


def ddl(nodes: Sequence[DeclaredKind], edges: Sequence[DeclaredKind]) -> str:
    """Return statements that make what is missing and leave the rest."""
    parts = [_HEADER]
    for node in nodes:
        parts += [_node_table(node), *_indexes(node, ("owner", *node.indexed))]
        parts += _full_text(node)
    for edge in edges:
        parts += [_edge_table(edge), *_indexes(edge, (*_EDGE_KEYS, *edge.indexed))]
    return "\n".join(parts)


def _node_table(kind: DeclaredKind) -> str:
    keys = ['"id" TEXT NOT NULL PRIMARY KEY', '"owner" TEXT']
    if kind.searched:  # the index points at rows by number, and VACUUM may renumber unnamed ones
        keys = ['"rowid" INTEGER PRIMARY KEY', '"id" TEXT NOT NULL UNIQUE', '"owner" TEXT']
    return _table(kind, keys)


def _edge_table(kind: DeclaredKind) -> str:
    return _table(kind, ['"source" TEXT NOT NULL', '"target" TEXT NOT NULL', '"owner" TEXT'])


def _table(kind: DeclaredKind, keys: list[str]) -> str:
    columns = [*keys, *(_column(column.name, column.code) for column in kind.columns)]
    return (
        f'CREATE TABLE IF NOT EXISTS "{kind.table}" (\n  ' + ",\n  ".join(columns) + "\n) STRICT;"
    )


def _column(name: str, code: str) -> str:
    guard = f' CHECK ("{name}" IN (0, 1))' if code == "B" else ""
    return f'"{name}" {_TYPES[code]}{guard}'


def _indexes(kind: DeclaredKind, names: Sequence[str]) -> Iterator[str]:
    """Yield an index a column, unless a longer one begins with it, and those of several."""
    covered = {columns[0] for columns in kind.read}
    for name in names:
        if name not in covered:
            yield _index(kind, (name,), f"{kind.table}_{name}")
    if kind.together and not any(_begins(columns, kind.together) for columns in kind.read):
        yield _index(kind, kind.together, f"{kind.table}_{'_'.join(kind.together)}")
    for columns in kind.read:
        yield _index(kind, columns, f"{kind.table}_by_{columns[0]}")


def _begins(columns: Sequence[str], together: Sequence[str]) -> bool:
    return tuple(columns[: len(together)]) == tuple(together)


def _index(kind: DeclaredKind, columns: Sequence[str], index: str) -> str:
    listed = ", ".join(f'"{name}"' for name in columns)
    return f'CREATE INDEX IF NOT EXISTS "{index}" ON "{kind.table}" ({listed});'


def _full_text(kind: DeclaredKind) -> Iterator[str]:
    """Yield an index of words over each searched column, kept up by triggers."""
    for name in kind.searched:
        table, index = kind.table, f"{kind.table}_{name}"
        words = f"(rowid, {name}) VALUES (new.rowid, new.{name});"
        gone = f"({index}, rowid, {name}) VALUES ('delete', old.rowid, old.{name});"
        add, drop = f"INSERT INTO {index} {words}", f"INSERT INTO {index} {gone}"
        yield (
            f"CREATE VIRTUAL TABLE IF NOT EXISTS {index} USING fts5 (\n"
            f"  {name}, content='{table}', content_rowid='rowid',\n"
            "  tokenize='unicode61 remove_diacritics 2'\n);"
        )
        yield _trigger(f"{index}_added", f'AFTER INSERT ON "{table}"', add)
        yield _trigger(f"{index}_removed", f'AFTER DELETE ON "{table}"', drop)
        yield _trigger(f"{index}_changed", f'AFTER UPDATE OF "{name}" ON "{table}"', drop, add)


def _trigger(name: str, event: str, *actions: str) -> str:
    body = "\n  ".join(actions)
    return f"CREATE TRIGGER IF NOT EXISTS {name} {event} BEGIN\n  {body}\nEND;"
