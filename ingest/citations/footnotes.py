"""Footnotes printed at the end of a page or of a text, and the place in the text that calls each.

A page's notes follow the last paragraph that begins on it, so that what they cite would be taken
for that paragraph's, though another one calls the note.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import regex

from comity.extraction import Passage
from ingest.families.numbering import longest_series

_NOTE: Final = regex.compile(
    r"^[ \t]*\[?(?P<number>\d{1,4})\]?(?:[ \t]*\n[ \t\n]*|[ \t]+)(?=[\p{Lu}“\"«¿(‘])",
    regex.MULTILINE,
)
_CALL: Final = regex.compile(r"(?<=[\p{L})\]”»\"’.,;:!?%])\[?(?P<number>\d{1,4})\]?(?![\p{L}\d/])")
_APART: Final = regex.compile(
    r"(?<!\b(?i:art[ií]culos?|articles?|p[áa]rr(?:afo)?s?|para(?:graph)?s?|supra|infra|notas?|notes?"
    r"|no|n[úu]m(?:ero)?s?|numbers?|and|de|del|of|al|to|on|los|las|the|entre|between|from|pages?"
    r"|p[áa]g(?:ina)?s?|anexos?|annex(?:es)?|folios?|casos?|cases?|leyes|ley|law|rule|principl?[eio]+s?)"
    r"\.?)(?<=\p{Ll}{2}[\])”»\"’.,;:]?)[ \n](?P<number>\d{1,4})(?=[,.;:)]|\n)"
    r"(?!\s+(?:de|of|d[ií]as|a[ñn]os|days|years|personas|people|votos|votes|and|y|to|a)\b)"
)
"""A call that the reading of a page set apart from its word; looked for where none is joined."""

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
    series = longest_series([(one.start(), int(one["number"])) for one in _NOTE.finditer(text)])
    if len(series) < _FEWEST:
        return
    starts = {one.start for one in series}
    borders = sorted({*starts, *(one.start for one in passages), len(text)})
    last = 0
    for one in series:
        call = _call(text, one.number or "", max(last, one.start - _REACH), one.start)
        if call is None:
            continue
        end = borders[bisect_right(borders, one.start)]
        page = text.find(_PAGE, one.start, end)
        yield one.start, end if page < 0 else page, call
        last = call + 1


def _call(text: str, number: str, first: int, stop: int) -> int | None:
    """Return the first place between two that calls a note of this number."""
    for form in (_CALL, _APART):
        for found in form.finditer(text, first, stop):
            if found["number"] == number:
                return int(found.start("number"))
    return None
