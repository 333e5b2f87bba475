"""Columns of a row as the types they are; a column of another type is a fault of a statement."""

from collections.abc import Mapping
from typing import Never

from comity.errors import StoreError
from comity.store import Value

Row = Mapping[str, Value]


def text(row: Row, name: str) -> str:
    """Return a column that always holds text."""
    value = row[name]
    return value if isinstance(value, str) else _wrong(name, value)


def text_or_none(row: Row, name: str) -> str | None:
    """Return a column that holds text where something is known."""
    value = row[name]
    return value if value is None or isinstance(value, str) else _wrong(name, value)


def whole(row: Row, name: str) -> int:
    """Return a column that always holds a whole number."""
    value = row[name]
    return value if isinstance(value, int) else _wrong(name, value)


def whole_or_none(row: Row, name: str) -> int | None:
    """Return a column that holds a whole number where one is known."""
    value = row[name]
    return value if value is None or isinstance(value, int) else _wrong(name, value)


def real(row: Row, name: str) -> float:
    """Return a column that holds a number; 0 where none is known."""
    value = row[name]
    return float(value) if isinstance(value, int | float) else 0.0


def real_or_none(row: Row, name: str) -> float | None:
    """Return a column that holds a number where one is known."""
    return None if row[name] is None else real(row, name)


def flag(row: Row, name: str) -> bool:
    """Return a column that holds yes or no; no where nothing is known."""
    return bool(row[name])


def texts(row: Row, name: str) -> tuple[str, ...]:
    """Return a column that holds a list; empty where nothing is known."""
    value = row[name]
    return tuple(value) if isinstance(value, list) else ()


def _wrong(name: str, value: Value) -> Never:
    message = f"column {name!r} holds {value!r}"
    raise StoreError(message)
