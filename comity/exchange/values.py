"""Rows as plain tuples, read by a compiled reader: what is written in bulk."""

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from operator import itemgetter
from typing import Final

import msgspec

from comity.errors import ExchangeError
from comity.schema import Kind, schema
from comity.store import Row, Values

_TYPES: Final = {
    "S": str, "I": int, "F": float, "B": bool, "L": list[str], "X": bytes,
}  # fmt: skip


def values_of(kind: Kind, lines: Sequence[str]) -> list[Values]:
    """Return the values of rows that ``comity.exchange.lines.lines_of`` wrote.

    Args:
        kind: of the rows.
        lines: a row each.

    Returns:
        the values of each row in the order of ``kind.columns``; what a row does not carry is
        ``None``.

    Raises:
        ExchangeError: a line is no row of the kind.
    """
    try:
        return list(
            map(msgspec.structs.astuple, _decoder(kind.name).decode_lines("\n".join(lines)))
        )
    except msgspec.DecodeError as error:
        raise ExchangeError(kind.table, f"a line is no row of {kind.name}: {error}") from error


def values_in(kind: Kind, rows: Iterable[Row]) -> list[Values]:
    """Return the values of rows that carry every property of their kind."""
    taken: Callable[[Row], Values] = itemgetter(*kind.columns)
    return list(map(taken, rows))


@cache
def _decoder(name: str) -> msgspec.json.Decoder[msgspec.Struct]:
    """Return what reads the lines of a kind; nodes need an id, edges both their ends."""
    kind = schema().kind(name)
    needed = ("source", "target") if kind.targets else ("id",)
    fields = [
        (column, str) if column in needed
        else (column, _TYPES[kind.properties.get(column, "S")] | None, None)
        for column in kind.columns
    ]  # fmt: skip
    return msgspec.json.Decoder(msgspec.defstruct(name, fields, gc=False))
