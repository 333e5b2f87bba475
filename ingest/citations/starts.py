"""Where a number that names a ruling may begin: each place found once, and read once."""

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from ingest.citations.tails import LONE

if TYPE_CHECKING:
    import regex

STARTS: Final = re.compile(
    r"(?=[A-Zacdijnoprs\[\d])(?<![^\W\d_])"
    r"(?:[Aa]ppl|[Aa]pp\.|App |[Rr]equ|[Dd]emand|[Aa]plic|[Ss]olic|[Pp]etici|[Cc]omm"
    r"|[Cc]om\b|[Cc]omunic|[Cc]ompl|[Rr]éclam|[Rr]eclam|OC|ECW|\[|[CTF]\s?[-‐‑–]\s?\d|CCPR|CAT|CEDAW|CRC"
    r"|CRPD|CERD|CED|CMW|E/C|U\.?N\.? |[Dd]oc|[Nn][oº°]|N\.|[Ss][ée]rie|ECLI|EU:|[Cc]as[eo]"
    r"|[Jj]oined|[Aa]ff|[Aa]sunto|[Rr]eport|REPORT|[Ii]nforme|[Aa]dv|ADV|[Oo]pini|OPINI"
    r"|SADC|\d{1,2}\s+AfC|(?:19|20)\d\d\s+SCC)"
)
"""What such a number begins with, so that the long grammar is tried there alone."""
_LONGEST: Final = 8  # code points of the longest of these words
_LONGEST_LIST: Final = 600
"""Code points read of one list of numbers: as many as of a tail, so that a list costs its length
and not its square."""


@dataclass(slots=True)
class Start:
    """A place where a number may begin.

    Attributes:
        at: its first code point.
        end: one past the word that shows it.
    """

    at: int
    end: int
    _read: bool = False
    _found: "regex.Match[str] | None" = None

    def number(self, text: str) -> "regex.Match[str] | None":
        """Return the number that begins here; the grammar is tried at the first asking."""
        if not self._read:
            self._read = True
            self._found = LONE.match(text, self.at, min(len(text), self.at + _LONGEST_LIST))
        return self._found


@dataclass(slots=True)
class Starts:
    """The starts of a text, asked for in text order: windows overlap, yet nothing is sought twice.

    Attributes:
        text: the text.
    """

    text: str
    _known: deque[Start] = field(default_factory=deque)
    _low: int = 0
    _high: int = 0

    def between(self, low: int, high: int) -> Iterator[Start]:
        """Yield the starts whose words stand between two offsets, none over another."""
        self._see(low, high)
        end = low
        for start in self._known:
            if end <= start.at and start.end <= high:
                yield start
                end = start.end

    def _see(self, low: int, high: int) -> None:
        """Know the starts of a window, and forget those before it."""
        if low < self._low:
            self._known.clear()
            self._high = low
        while self._known and self._known[0].at < low:
            self._known.popleft()
        self._low, sought = low, max(low, self._high)
        stop = high + _LONGEST
        found = STARTS.search(self.text, sought, stop)
        while found and found.start() < high:
            self._known.append(Start(found.start(), found.end()))
            found = STARTS.search(self.text, found.start() + 1, stop)
        self._high = max(high, self._high)
