"""A mention: one citation as its own words give it, before short forms are resolved."""

import re
from dataclasses import dataclass, field
from typing import Final

from comity.extraction import Authority, Metadata, Passage
from comity.values import quickly_made
from ingest.citations.clues import NO_CLUES, Clues
from ingest.citations.starts import Starts
from ingest.citations.states import States
from ingest.places import Places

FULL, NAMED, SHORT, IBID = "full", "named", "short", "ibid"
"""Forms; ``named`` prints the parties alone and becomes a short form, or stays unresolved."""


@quickly_made
@dataclass(frozen=True, slots=True)
class Mention:
    """One citation as printed.

    Attributes:
        start: first code point in the text.
        end: one past the last.
        form: ``"full"``, ``"named"``, ``"short"`` or ``"ibid"``.
        rule: rule and version that found it.
        authority: what it prints of its authority.
        state: alpha-3 code of the State sued, where printed.
        nth: the “2” of “(no. 2)”.
        phase: e.g. ``"merits"``, as printed, in lower case.
        pinpoints: paragraphs.
        note: the footnote that a short form points back to.
        cites: ``"ruling"`` or ``"guide"``.
        clues: what tells acts of one case apart.
        either: authorities that a short form may stand for, where several.
    """

    start: int
    end: int
    form: str
    rule: str
    authority: Authority
    state: str | None = None
    nth: str | None = None
    phase: str | None = None
    pinpoints: tuple[str, ...] = ()
    note: str | None = None
    cites: str = "ruling"
    clues: Clues = NO_CLUES
    either: tuple[Authority, ...] = ()


_IN_SYMBOL: Final = re.compile(r"/DR?/?(?P<numbers>[\d,&\s–-]+)/(?P<year>\d{4})")
_RANGE: Final = re.compile(r"(\d+)(?:\s*[–-]\s*(\d+))?")
_MOST_JOINED: Final = 20  # communications; a longer range joins two numbers with a hyphen


def numbers_in_symbol(symbol: str) -> list[str]:
    """Return the numbers of the communications that a document symbol joins.

    >>> numbers_in_symbol("CCPR/C/88/D/1321-1322/2004")
    ['1321/2004', '1322/2004']
    """
    found = _IN_SYMBOL.search(symbol)
    if found is None:
        return []
    counts: list[int] = []
    for part in _RANGE.finditer(found["numbers"]):
        first, last = int(part[1]), int(part[2] or part[1])
        counts += range(first, last + 1) if last - first <= _MOST_JOINED else (first, last)
    return [f"{count}/{found['year']}" for count in counts]


@dataclass(slots=True)
class Scope:
    """The text that is searched, and what is known of it.

    Attributes:
        text: the normalised text.
        places: its passages.
        metadata: what the citing act is; its own numbers are no citations.
        states: names of States.
        own: the act's own numbers, which grow while its cover is read.
        starts: where numbers may begin.
        notes: the number of the footnote that an offset stands in, where it was asked.
    """

    text: str
    places: Places
    metadata: Metadata
    states: States
    own: set[str] = field(init=False)
    starts: Starts = field(init=False)
    notes: dict[int, str | None] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        values = [item.value for item in self.metadata.identifiers]
        self.own = {*values, *(number for value in values for number in numbers_in_symbol(value))}
        self.starts = Starts(self.text)

    @property
    def court(self) -> str:
        """Code of the citing court."""
        return self.metadata.court

    def passage_at(self, offset: int) -> Passage:
        """Return the passage that holds an offset, or an empty one outside all."""
        return self.places.passage(self.places.ordinal(offset))

    def floor(self, offset: int) -> int:
        """Return where the words that belong to an offset begin at the earliest."""
        passage = self.passage_at(offset)
        return passage.start if passage.end else 0

    def limit(self, offset: int) -> int:
        """Return where they end at the latest: a citation may run on over a page."""
        return min(len(self.text), offset + 600)
