"""Rows as CSV for Neo4j's offline importer, which writes an empty database without a server."""

import csv
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Final

from comity.errors import StoreError
from comity.schema import Kind, schema
from comity.store import Value, Values
from comity.words import folded_text

BETWEEN: Final = "\x1f"
"""Stands between the elements of a list; no text has it."""

NOTHING: Final = "\x1e"
"""Only element of a list that is empty: the importer knows no empty list. Whoever opens the
database first puts the empty list in its place."""

BLANK: Final = "\x1d"
"""Likewise of a list whose only element is an empty string."""

_TYPES: Final = MappingProxyType(
    {"S": "string", "I": "long", "F": "double", "B": "boolean", "L": "string[]", "X": "byte[]"}
)
_SIGNED: Final = 128


class _Empty(float):
    """Written as nothing at all, where a text without letters is written as two quotes."""

    __slots__ = ()

    def __str__(self) -> str:
        """Return nothing."""
        return ""


_EMPTY: Final = _Empty()


@dataclass(frozen=True, slots=True)
class _Taking:
    """What a writer of CSV writes to.

    Attributes:
        write: takes a line.
    """

    write: Callable[[str], None]


def header(kind: Kind) -> str:
    """Return the first line of a kind's file: names and types of its columns."""
    ids = groups()
    named = [f"{name}:{_TYPES[kind.properties.get(name, 'S')]}" for name in kind.columns]
    if kind.targets:
        named[:2] = [f":START_ID({ids[kind.sources[0]]})", f":END_ID({ids[kind.targets[0]]})"]
    else:
        named[0] = f"id:ID({ids[kind.name]})"
    return ",".join([*named, *(f"{name}_words:string" for name in kind.searched)]) + "\n"


@cache
def groups() -> Mapping[str, str]:
    """Return by kind of node the group in which its ids are unique.

    Kinds that one kind of edge may enter, or leave, are of one group: an edge names an id alone.
    """
    group = {name: name for name in schema().nodes}
    for edge in schema().edges.values():
        for kinds in (edge.sources, edge.targets):
            joined = {group[name] for name in kinds}
            group |= {name: min(joined) for name, own in group.items() if own in joined}
    return MappingProxyType(group)


class Lines:
    """Writes rows of one kind; notes which lists wait for whoever opens the database first.

    Attributes:
        lists: properties of which a list is empty or blank.
        longest: characters of the longest line.
    """

    def __init__(self, kind: Kind) -> None:
        """Take the kind of the rows."""
        self.lists: set[str] = set()
        self.longest = 0
        self._kind = kind
        self._places = [
            (place, name, code)
            for place, name in enumerate(kind.columns)
            if (code := kind.properties.get(name, "S")) in {"B", "L", "X"}
        ]
        self._searched = [kind.columns.index(name) for name in kind.searched]

    def of(self, rows: Iterable[Values]) -> str:
        """Return the lines of some rows.

        Raises:
            StoreError: an element of a list has a sign that stands between elements.
        """
        lines: list[str] = []
        taking = _Taking(lines.append)
        plain, quoting = (
            csv.writer(taking, lineterminator="\n", quoting=how).writerow
            for how in (csv.QUOTE_MINIMAL, csv.QUOTE_NONNUMERIC)
        )
        for row in rows:
            values = self._written(row) if self._places or self._searched else row
            if "" in values:
                quoting([_EMPTY if value is None else value for value in values])
            else:
                plain(values)
        self.longest = max(self.longest, *map(len, lines), 0)
        return "".join(lines)

    def _written(self, row: Values) -> Sequence[Value]:
        values = list(row)
        for place, name, code in self._places:
            if (value := values[place]) is not None:
                values[place] = self._text(name, code, value)
        for place in self._searched:
            text = values[place]
            values.append(folded_text(text) if isinstance(text, str) else None)
        return values

    def _text(self, name: str, code: str, value: Value) -> str:
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, bytes | bytearray):
            return BETWEEN.join(str(one - 2 * (one & _SIGNED)) for one in value)
        assert isinstance(value, list | tuple), code  # noqa: S101 - the schema types it
        return self._list(name, value)

    def _list(self, name: str, elements: Sequence[str]) -> str:
        text = BETWEEN.join(elements)
        if not text:
            self.lists.add(name)
            return BLANK if elements else NOTHING
        if text.count(BETWEEN) >= len(elements) or text in {NOTHING, BLANK}:
            message = f"{self._kind.name}.{name} has a control character: {text!r}; load it live"
            raise StoreError(message)
        return text
