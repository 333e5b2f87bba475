"""Rows of a graph as lines of JSON: one row, one line, the same on every engine."""

import base64
import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Final

from comity.schema import EDGE_KEYS, Kind
from comity.store import Row, Value

_WRITTEN: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def lines_of(kind: Kind, rows: Iterable[Row]) -> Iterator[str]:
    """Yield each row as a JSON object: properties in the order of the schema, none that is empty.

    Bytes stand as base64. Sorted as strings, lines of nodes are in the order of their ids.
    """
    columns = [(name, kind.properties.get(name, "S")) for name in kind.columns]
    for row in rows:
        yield _WRITTEN(
            {
                name: value if code in _PLAIN else _plain(code, value)
                for name, code in columns
                if (value := row.get(name)) is not None
            }
        )


_PLAIN: Final = frozenset("SIBL")


def _plain(code: str, value: Value) -> str | float:
    if code == "X":
        assert isinstance(value, bytes | bytearray)  # noqa: S101 - the schema types it
        return base64.b64encode(value).decode("ascii")
    assert isinstance(value, int | float)  # noqa: S101 - likewise
    return float(value)


_TOGETHER: Final = 500
"""Lines that are read at once: a call of the reader costs like half a row."""


def rows_of(kind: Kind, lines: Iterable[str]) -> Iterator[dict[str, Value]]:
    """Yield the rows that ``lines_of`` wrote, without what was empty."""
    packed = [name for name, code in kind.properties.items() if code == "X"]
    coming = iter(lines)
    while some := list(islice(coming, _TOGETHER)):
        rows: list[dict[str, Value]] = json.loads(f"[{','.join(some)}]")
        for row in rows if packed else ():
            for name in packed:
                if name in row:
                    row[name] = base64.b64decode(str(row[name]))
        yield from rows


def whole(kind: Kind, row: Mapping[str, Value]) -> dict[str, Value]:
    """Return a row with every property of its kind, empty ones too."""
    return {name: row.get(name) for name in kind.columns}


def is_edge(kind: Kind) -> bool:
    """Return whether rows of the kind are edges."""
    return kind.columns[: len(EDGE_KEYS)] == EDGE_KEYS
