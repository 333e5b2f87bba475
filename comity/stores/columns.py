"""Rows that carry the same properties, together, for stores that write columns."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from comity.schema import Kind
from comity.store import Row


def by_columns(kind: Kind, rows: Sequence[Row]) -> Iterator[tuple[tuple[str, ...], list[Row]]]:
    """Yield runs of rows with the columns they carry, in the order of ``kind``, ``id`` first."""
    for columns, run in groupby(rows, key=tuple):
        carried = frozenset(columns)
        yield tuple(name for name in kind.columns if name in carried), list(run)
