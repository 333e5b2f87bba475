"""Footnotes printed at the end of a page or of a text, and the place in the text that calls each.

A page's notes follow the last paragraph that begins on it, so that what they cite would be taken
for that paragraph's, though another one calls the note.
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import regex

from comity.extraction import Passage
from ingest.families.numbering import longest_series

_NOTE: Final = regex.compile(
    r"^[ \t]*\[?(?P<number>\d{1,4})\]?(?:[ \t]*\n[ \t\n]*|[ \t]+)(?=[\p{Lu}“\"«¿(‘])",
    regex.MULTILINE,
)
_LINE: Final = re.compile(r"\n[ \t]*\[?\d")
"""The beginning of a line that may open a note; a fixed sign in front makes it quick."""

_CALL: Final = regex.compile(r"(?<=[\p{L})\]”»\"’.,;:!?%])\[?(?P<number>\d{1,4})\]?(?![\p{L}\d/])")
_APART: Final = regex.compile(
    r"(?<!\b(?i:art[ií]culos?|articles?|p[áa]rr(?:afo)?s?|para(?:graph)?s?|supra|infra|notas?|notes?"
    r"|no|n[úu]m(?:ero)?s?|numbers?|and|de|del|of|al|to|on|los|las|the|entre|between|from|pages?"
    r"|p[áa]g(?:ina)?s?|anexos?|annex(?:es)?|folios?|casos?|cases?|leyes|ley|law|rule|principl?[eio]+s?)"
    r"\.?)(?<=\p{Ll}{2}[\])”»\"’.,;:]?)[ \n](?P<number>\d{1,4})(?=[,.;:)]|\n)"
    r"(?!\s+(?:de|of|d[ií]as|a[ñn]os|days|years|personas|people|votos|votes|and|y|to|a)\b)"
)
"""A call that the reading of a page set apart from its word; looked for where none is joined."""

_MAY_BE_APART: Final = re.compile(r"[ \n]\d{1,4}(?=[,.;:)\n])")
"""Where such a call may stand; looking back at the words before costs ten times as much."""

_MARKED: Final = regex.compile(r"\[\[fn:(?P<number>\d{1,4})\]\]")
_END_NOTE: Final = regex.compile(r"^\[(?P<number>\d{1,4})\](?=\s)", regex.MULTILINE)
_REACH: Final = 9_000
"""Code points before a note in which it is called: a dense page and a half."""

_FEWEST: Final = 3
"""Notes in a row that make a series; fewer are page numbers or years."""

_PAGE: Final = "\f"


@dataclass(frozen=True, slots=True)
class Footnotes:
    """The notes of a text, in text order.

    Attributes:
        starts: where each begins.
        ends: one past each.
        calls: where each is called.
    """

    starts: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()
    calls: tuple[int, ...] = ()

    def call_of(self, offset: int) -> int | None:
        """Return the place that calls the note in which something stands; ``None`` in no note."""
        at = bisect_right(self.starts, offset) - 1
        return self.calls[at] if at >= 0 and offset < self.ends[at] else None


def footnotes_in(text: str, passages: Sequence[Passage]) -> Footnotes:
    """Return the notes whose call is found; nothing where a text numbers none in a row.

    Args:
        text: the normalised text.
        passages: in text order: a note of a page ends where the next paragraph begins.
    """
    marked = {one["number"]: one.start() for one in _MARKED.finditer(text)}
    notes = list(_at_the_end(text, marked) if marked else _on_pages(text, passages))
    return Footnotes(*zip(*notes, strict=True)) if notes else Footnotes()


def _at_the_end(text: str, marked: dict[str, int]) -> Iterator[tuple[int, int, int]]:
    """Yield start, end and call of notes that a collection gathered and whose calls it marked."""
    starts = list(_END_NOTE.finditer(text, max(marked.values())))
    ends = [*(one.start() for one in starts[1:]), len(text)]
    for one, end in zip(starts, ends, strict=False):
        if (call := marked.get(one["number"])) is not None:
            yield one.start(), end, call


def _on_pages(text: str, passages: Sequence[Passage]) -> Iterator[tuple[int, int, int]]:
    """Yield start, end and call of each note that is called after the one before."""
    series = longest_series([(one.start(), int(one["number"])) for one in _notes(text)])
    if len(series) < _FEWEST:
        return
    starts = {one.start for one in series}
    borders = sorted({*starts, *(one.start for one in passages), len(text)})
    last, calls = 0, _Calls(text, series[-1].start)
    for one in series:
        call = calls.first(one.number or "", max(last, one.start - _REACH), one.start)
        if call is None:
            continue
        end = borders[bisect_right(borders, one.start)]
        page = text.find(_PAGE, one.start, end)
        yield one.start, end if page < 0 else page, call
        last = call + 1


def _notes(text: str) -> Iterator["regex.Match[str]"]:
    """Yield what may be the head of a note, at the beginning of a line."""
    end = 0
    for start in (0, *(line.start() + 1 for line in _LINE.finditer(text))):
        if start >= end and (found := _NOTE.match(text, start)):
            yield found
            end = found.end()


class _Calls:
    """The places of a text that may call a note, by number; each form is sought once a text."""

    def __init__(self, text: str, end: int) -> None:
        self._text = text
        self._end = end

    def first(self, number: str, low: int, high: int) -> int | None:
        """Return the first place between two that calls a note of this number."""
        call = _between(self._joined.get(number, ()), low, high)
        return _between(self._apart.get(number, ()), low, high) if call is None else call

    @cached_property
    def _joined(self) -> dict[str, list[tuple[int, int]]]:
        return _by_number(_CALL.finditer(self._text, 0, self._end))

    @cached_property
    def _apart(self) -> dict[str, list[tuple[int, int]]]:
        places = (one.start() for one in _MAY_BE_APART.finditer(self._text, 0, self._end))
        found = (_APART.match(self._text, place, self._end) for place in places)
        return _by_number(one for one in found if one)


def _by_number(calls: Iterable["regex.Match[str]"]) -> dict[str, list[tuple[int, int]]]:
    """Return where each number is called: the start of the call and that of its number."""
    found = defaultdict[str, list[tuple[int, int]]](list)
    for one in calls:
        found[one["number"]].append((one.start(), one.start("number")))
    return found


def _between(calls: Sequence[tuple[int, int]], low: int, high: int) -> int | None:
    at = bisect_left(calls, (low, 0))
    return calls[at][1] if at < len(calls) and calls[at][1] < high else None
