"""A stretch of text made even for reading, each character of it still to be found in the source."""

from bisect import bisect_right
from dataclasses import dataclass
from typing import Final

import regex

_GAP: Final = regex.compile(
    r"(?<=\p{Ll})-[ \t]*\n\s*(?=\p{Ll})"  # a word broken at the end of a line
    r"|\[\[fn:\d+\]\]"
    r"|\u00ad"  # a hyphen that shows only where a line ends
    r"|(?P<page>\s*\n\s*-?\d{1,3}-?\s*(?:\n|\f)\s*)"
    r"|(?P<blank>\s{2,}|[^\S ])"
)
_SHORTENED: Final = regex.compile(
    r"\b((?:[Mm]rs?|[Mm]s|[Mm]essrs|[Dd]r|[Ss]ra?|[Ss]re?s|[Ss]ras|[Nn]os?|[Pp]aras?"
    r"|[Pp][áa]rrs?|[Aa]rts?|[Ss]t|[Ii]nc"
    r"|[Ll]ic|[Ii]ng|[Gg]ral|[Cc]nel|al|vs?|[Cc]f|pp?|(?<![\p{L}.])\p{Lu}))\.(?= ?[\p{L}\d])"
)
_DOTLESS: Final = r"\1·"  # the stop of a short form ends no sentence
_ALIKE: Final = (("‐", "-"), ("‑", "-"), ("‒", "-"), ("–", "-"), ("‘", "’"), ("´", "’"))
"""Signs that are printed alike."""


@dataclass(frozen=True, slots=True)
class Mended:
    """A stretch without broken words, page numbers and notes, its white space made even.

    Attributes:
        text: what is read.
        starts: where each run of ``text`` that the source holds unbroken begins.
        sources: where that run begins in the source.
    """

    text: str
    starts: tuple[int, ...]
    sources: tuple[int, ...]

    def source(self, start: int, end: int) -> tuple[int, int]:
        """Return the place in the source of a place in ``text``, half-open, never empty."""
        return self._at(start), self._at(end - 1) + 1

    def part(self, start: int, end: int) -> "Mended":
        """Return ``text[start:end]``, each character still to be found in the source."""
        first = bisect_right(self.starts, start) - 1
        last = bisect_right(self.starts, end)
        starts = (0, *(one - start for one in self.starts[first + 1 : last]))
        sources = (self._at(start), *self.sources[first + 1 : last])
        return Mended(self.text[start:end], starts, sources)

    def _at(self, place: int) -> int:
        run = bisect_right(self.starts, place) - 1
        return self.sources[run] + place - self.starts[run]


def mended(text: str, start: int, end: int) -> Mended:
    """Return ``text[start:end]`` made even."""
    parts: list[str] = []
    starts, sources = [0], [start]
    length, last = 0, start
    for gap in _GAP.finditer(text, start, end):
        instead = " " if gap["page"] or gap["blank"] else ""
        parts += text[last : gap.start()], instead
        length += gap.start() - last + len(instead)
        last = gap.end()
        starts.append(length)
        sources.append(last)
    parts.append(text[last:end])
    even = _SHORTENED.sub(_DOTLESS, "".join(parts))
    for sign, instead in _ALIKE:
        even = even.replace(sign, instead)
    return Mended(even, tuple(starts), tuple(sources))
