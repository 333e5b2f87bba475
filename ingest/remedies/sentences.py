"""Sentences and lettered points of a stretch, each with the words that lead into it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import regex

from comity.values import quickly_made

_SENTENCE: Final = regex.compile(
    r"(?<! \d{1,2}\.)(?<=\.[”\"’)\]]?) (?=[\p{Lu}“\"(\[¿]|\d{1,2}\. \p{Lu})"
)
_POINT: Final = re.compile(r"(?:(?<= )|^)\(?(?:[a-z]|[ivx]{1,5})\) |; (?!\d)")


@quickly_made
@dataclass(frozen=True, slots=True)
class Clause:
    """A sentence or a lettered point of one.

    Attributes:
        start: first code point in the stretch.
        end: one past the last.
        lead: the words of its sentence before its first point; its own words where it has none.
    """

    start: int
    end: int
    lead: str


def sentences_in(text: str) -> Iterator[tuple[int, int]]:
    """Yield the sentences of ``text``, its white space even, as half-open places."""
    start = 0
    for found in _SENTENCE.finditer(text):
        yield start, found.start()
        start = found.end()
    if start < len(text):
        yield start, len(text)


def clauses_in(text: str, start: int, end: int) -> Iterator[Clause]:
    """Yield the points of the sentence ``text[start:end]``, the words before the first included."""
    cuts = [found.start() for found in _POINT.finditer(text, start, end)]
    first = min((cut for cut in cuts if cut > start), default=end)
    lead = text[start:first]
    for begin, stop in zip([start, *cuts], [*cuts, end], strict=True):
        if stop > begin:
            yield Clause(begin, stop, lead)
