"""Answers as CSV (RFC 4180): a line for every row, a column for every value."""

import csv as writing
import io
from collections.abc import Iterator, Mapping
from typing import Final

from api.forms.kinds import Json

_PART: Final = "part"
_OF: Final = "of"
_ITSELF: Final = "answer"
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
"""How a formula begins; a text that begins so is shown to spreadsheets as a text."""

Line = dict[str, Json]


def csv(envelope: Mapping[str, Json]) -> str:
    """Return the rows of an answer.

    Names of columns are paths into the answer (``citing.title``); lists of words are joined by
    ``; ``. An answer with several lists, or with lists in its rows, says in the column ``part`` of
    which list each line is and in ``of`` in which row that list stands, by the row's first words;
    its own values stand in a line of the part ``answer``.
    """
    data = envelope["data"]
    lines = list(_lines(data)) if isinstance(data, dict) else []
    names = list(dict.fromkeys(name for line in lines for name in line))
    sheet = io.StringIO(newline="")
    writer = writing.writer(sheet)
    writer.writerow(names)
    writer.writerows([_cell(line.get(name)) for name in names] for line in lines)
    return sheet.getvalue()


def _lines(data: dict[str, Json]) -> Iterator[Line]:
    own, lists = _parted(data)
    if not lists:
        yield own
        return
    parts = [line for name, rows in lists.items() for line in _opened(name, rows, "")]
    is_one = len({str(line[_PART]) for line in parts}) <= 1 and len(lists) == 1
    if not is_one and any(value not in (None, []) for value in own.values()):
        yield {_PART: _ITSELF, _OF: None, **own}
    for line in parts:
        yield {name: each for name, each in line.items() if not (is_one and name in (_PART, _OF))}


def _opened(name: str, rows: list[Json], above: str) -> Iterator[Line]:
    """Yield the records of a list, each followed by those of the lists in it."""
    for row in rows:
        own, lists = _parted(row)
        yield {_PART: name, _OF: above, **own}
        called = next((str(value) for value in own.values() if isinstance(value, str)), "")
        for below, inner in lists.items():
            yield from _opened(f"{name}.{below}", inner, called)


def _parted(record: Json) -> tuple[Line, dict[str, list[Json]]]:
    """Return the plain values of a record, and the lists of records in it, by their paths."""
    line = _flat(record)
    opened = {path: _records(value) for path, value in line.items()}
    lists = {path: rows for path, rows in opened.items() if rows is not None}
    return {path: value for path, value in line.items() if path not in lists}, lists


def _records(value: Json) -> list[Json] | None:
    """Return a list that holds records; ``None`` where the value is none."""
    return value if isinstance(value, list) and value and isinstance(value[0], dict) else None


def _flat(value: Json, path: str = "") -> Line:
    """Return a record with the records in it opened; ``value`` of what is no record."""
    if not isinstance(value, dict):
        return {path or "value": value}
    line: Line = {}
    for name, each in value.items():
        line |= _flat(each, f"{path}.{name}" if path else name)
    return line


def _cell(value: Json) -> str | int | float:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return value
    text = "; ".join(map(str, value)) if isinstance(value, list) else str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text
