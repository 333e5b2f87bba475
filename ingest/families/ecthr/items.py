"""The operative part cut into its clauses: one a verb that decides."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Final

from comity.extraction import Vote
from comity.values import quickly_made
from ingest.families.ecthr.frames import OPERATIVE_VERB, Frame
from ingest.families.votes import votes_in

_BEGIN: Final = re.compile(
    rf"""(?:(?<![^\s(])(?P<number>\d{{1,2}})\s?[.)]\s*)?
    (?P<sub>(?:\(?(?:[a-z]|[ivx]{{1,4}})\)\s*|[-–—•]\s*|by\s+\w+\s+votes?\s+to\s+\w+,?\s+|unanimously,?\s+|[àa]\s+l\s?['’]\s?unanimit[ée],?\s+|(?:by\s+a|[àa]\s+la)\s+majorit[yé],?\s+|par\s+\w+\s+voix\s+contre\s+\w+,?\s+)*)
    (?:the\s+court\s+|la\s+cour\s+)?(?P<verb>\b{OPERATIVE_VERB}\b)""",
    re.VERBOSE | re.IGNORECASE,
)
_STARTS: Final = re.compile(r"(?:^|\n(?:\d{1,2}\s)?|[;:.,]\s|[;:.](?=[A-Z])|\b(?:and|et)\s)\s*$")
_NUMBERED: Final = re.compile(  # "(art. 8)" counts no items
    r"(?:^|\n|(?<!\bart)[;.:]\s|[;.:](?=\d))\s*(?P<number>\d{1,2})\s?[.)](?!\d)\s*"
    rf"|\n(?P<bare>\d{{1,2}})\s+(?={OPERATIVE_VERB}\b)"
)
_HEADING: Final = re.compile(  # "VI. ON THE ALLEGED VIOLATION OF ARTICLE 3" between two items
    rf"\n\s*[IVX]{{1,5}}\.\s+(?!(?i:{OPERATIVE_VERB})\b)(?=[A-ZÀ-Ý’']{{2,}}\s)[^\n]*\s*\Z"
)
_SUBITEM: Final = re.compile(r"(?:^|[\s;,])\(?(?P<letter>[a-h])\)\s")


@quickly_made
@dataclass(frozen=True, slots=True)
class Clause:
    """What one verb of the operative part governs.

    Attributes:
        start: first code point of the verb, or of its number.
        end: one past the last.
        item: printed number of the item; ``None`` where none is printed.
        vote: the vote that holds where the clause itself prints none.
    """

    start: int
    end: int
    item: str | None
    vote: Vote | None


@lru_cache(maxsize=2)  # holdings and remedies of one text both ask
def clauses_of(text: str, frame: Frame) -> tuple[Clause, ...]:
    """Return the clauses of the operative part, in text order."""
    return tuple(_clauses(text, frame))


def _clauses(text: str, frame: Frame) -> Iterator[Clause]:
    overall = next((vote for _, vote in votes_in(frame.vote)), None)
    starts = _starts(text, frame.items, frame.done)
    numbers = list(_numbers(text, frame.items, frame.done))
    last_item, inherited = None, overall
    for start, end in pairwise([*starts, frame.done]):
        item = next((number for place, number in reversed(numbers) if place <= start), None)
        if item != last_item or item is None:
            last_item, inherited = item, overall
        heading = _HEADING.search(text, start, end)
        stop = heading.start() if heading else end
        own = votes_in(text[start:stop])
        yield Clause(start, stop, item, inherited)
        if own:
            inherited = own[-1][1] if item is not None else overall


def _starts(text: str, start: int, end: int) -> Iterator[int]:
    for found in _BEGIN.finditer(text, start, end):
        begin = found.start()
        before = text[max(start, begin - 12) : begin]
        if not text[start:begin].strip():
            yield begin
        elif found["verb"][0].islower():
            if before.rstrip().endswith(";"):
                yield begin
        elif found["number"] or found["sub"] or _STARTS.search(before):
            yield begin


def _numbers(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """Yield the places and numbers of items, which follow one another from the first."""
    last = 0
    for found in _NUMBERED.finditer(text[start:end]):
        printed = found["number"] or found["bare"]
        number = int(printed)
        if last < number <= last + 2 or last == 0:
            last = number
            yield start + found.start(found.lastgroup or 0), printed
