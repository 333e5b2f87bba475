"""Values as SQLite takes and gives them: lists are JSON there, booleans numbers."""

import json
from collections.abc import Iterator, Sequence
from typing import Final

from comity.store import Row, Value


def bound(parameters: Row) -> Iterator[tuple[str, Value]]:
    """Yield parameters as the engine takes them: lists as JSON, for ``json_each``."""
    for name, value in parameters.items():
        yield name, json.dumps(value) if isinstance(value, list) else value


CODED: Final = frozenset({"B", "L"})
"""Types that the engine keeps as others: yes and no as numbers, lists as JSON."""


def coded(names: Sequence[str], types: Sequence[str]) -> list[tuple[str, str]]:
    """Return the columns that are to be turned back, with their types: few of most rows."""
    return [(name, code) for name, code in zip(names, types, strict=True) if code in CODED]


def row_of(
    names: Sequence[str], turned: Sequence[tuple[str, str]], values: Sequence[Value]
) -> dict[str, Value]:
    """Return a row by the names of its columns, each value of the type that the schema gives it."""
    row = dict(zip(names, values, strict=True))
    for name, code in turned:
        if (value := row[name]) is not None:
            row[name] = bool(value) if code == "B" else _listed(str(value))
    return row


def _listed(text: str) -> list[str]:
    return [] if text == "[]" else list(json.loads(text))
