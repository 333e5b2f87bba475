"""The marks of a search: words, phrases, fields, brackets and operators, each with its place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from comity.errors import QueryRefusedError


class SearchError(QueryRefusedError):
    """A search that cannot be read.

    Attributes:
        place: character at which it goes wrong, from 1.
    """

    def __init__(self, reason: str, place: int) -> None:
        super().__init__(f"cannot read the search at character {place}: {reason}")
        self.reason = reason
        self.place = place

    def __reduce__(self) -> tuple[type["SearchError"], tuple[str, int]]:
        return (type(self), (self.reason, self.place))


class Sort(Enum):
    """What a mark is."""

    OPEN = auto()
    CLOSE = auto()
    AND = auto()
    OR = auto()
    NOT = auto()
    NEAR = auto()
    FIELD = auto()
    PHRASE = auto()
    WORD = auto()


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark with its words and place.

    Attributes:
        sort: what it is.
        text: of a field its name, of a phrase its words, of ``NEAR/5`` the distance.
        start: first character, from 0.
        end: one past the last.
        values: of a field, what stands after the colon.
    """

    sort: Sort
    text: str
    start: int
    end: int
    values: tuple[str, ...] = ()


_QUOTES: Final = str.maketrans("“”„«»", '"""""')
_VALUE: Final = r'(?:"[^"]*"|[^\s(),"]+)'
_MARK: Final = re.compile(
    rf"""(?P<space>\s+)
    |(?P<open>\()|(?P<close>\))
    |(?P<and>(?:AND|&&)(?=[\s("]|$))|(?P<or>(?:OR|\|\|)(?=[\s("]|$))|(?P<not>NOT(?=[\s("]|$))
    |(?P<near>NEAR(?:/(?P<distance>[0-9]{{1,3}}))?(?=[\s("]|$))
    |(?P<minus>[-!](?=[\w("]))
    |(?P<field>[A-Za-z]+):(?P<values>{_VALUE}(?:,{_VALUE})*)
    |(?P<bare>[A-Za-z]+):(?=\s|$|\()
    |"(?P<phrase>[^"]*)"(?P<star>\*?)
    |(?P<unclosed>")
    |(?P<word>[^\s()"]+)""",
    re.VERBOSE,
)
_EACH_VALUE: Final = re.compile(_VALUE)

NEARBY: Final = 10
"""Words between two that are NEAR one another, where no number is given."""

FARTHEST: Final = 100


def marks_in(search: str) -> Iterator[Mark]:
    """Yield the marks of a search.

    Raises:
        SearchError: a quotation is not closed, or a field has no value.
    """
    for found in _MARK.finditer(search.translate(_QUOTES)):
        if found["space"] is None:
            yield _mark(found)


def _mark(found: re.Match[str]) -> Mark:
    start, end = found.span()
    if found["unclosed"]:
        raise SearchError("a quotation begins here and does not end", start + 1)
    if found["bare"]:
        message = f"{found['bare']!r} and a colon want a value right behind them: court:ecthr"
        raise SearchError(message, start + 1)
    if found["field"]:
        values = tuple(each.strip('"').strip() for each in _EACH_VALUE.findall(found["values"]))
        return Mark(Sort.FIELD, found["field"].lower(), start, end, values)
    if found["phrase"] is not None:
        return Mark(Sort.PHRASE, found["phrase"] + found["star"], start, end)
    if found["near"]:
        return Mark(Sort.NEAR, found["distance"] or str(NEARBY), start, end)
    if found["word"]:
        return Mark(Sort.WORD, found["word"], start, end)
    return Mark(_operator(found), found[0], start, end)


def _operator(found: re.Match[str]) -> Sort:
    if found["minus"] or found["not"]:
        return Sort.NOT
    names = (("open", Sort.OPEN), ("close", Sort.CLOSE), ("and", Sort.AND))
    return next((sort for name, sort in names if found[name]), Sort.OR)
