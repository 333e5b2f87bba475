"""Passages that weigh an interference because of the heading they stand under.

Under "(c) Necessary in a democratic society" a court applies the test of proportionality from one
paragraph to the next without naming it: of the paragraphs in which experts saw that test applied in
244 Strasbourg judgments, one in nine names it.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from comity.extraction import Passage, SectionName, Speaker

PROPORTIONALITY: Final = "doctrine:proportionality"
_REASONS: Final = frozenset({SectionName.LAW, SectionName.ASSESSMENT})
_LONGEST: Final = 180  # code points of a heading
_STOPS: Final = ".;:,”…"  # no heading ends in one
_NUMBERED: Final = re.compile(r"\d+\.\s")
_WEIGHING: Final = re.compile(
    r"necess|proportion|legitimate aim|application of .{0,30}principles"
    r"|application (?:to|in) the|whether the interference was justified",
    re.IGNORECASE,
)
_ARTICLE: Final = re.compile(
    r"(?:alleged|violation|breach|application of|complaint|as to)\b.{0,60}\barticle", re.IGNORECASE
)
_QUALIFIED: Final = re.compile(  # rights that may be restricted for stated aims
    r"articles?\s+(?:8|9|10|11)\b|article\s+1\s+of\s+protocol\s+no\.\s?1\b"
    r"|article\s+2\s+of\s+protocol\s+no\.\s?4\b|article\s+3\s+of\s+protocol",
    re.IGNORECASE,
)


_ARTICLES: Final = ("rticle", "RTICLE")  # no right is qualified without the word


@dataclass(frozen=True, slots=True)
class Frames:
    """Where headings of the court's reasons begin, and whether the court weighs under them."""

    starts: Sequence[int]
    weighs: Sequence[bool]

    def holds(self, passage: Passage) -> bool:
        """Whether a passage is the court's own and stands under a heading of weighing."""
        if passage.speaker is not Speaker.COURT or passage.section not in _REASONS:
            return False
        place = bisect_right(self.starts, passage.start) - 1
        return place >= 0 and self.weighs[place] and not self._is_heading(passage)

    @staticmethod
    def _is_heading(passage: Passage) -> bool:
        return passage.number is None and passage.end - passage.start <= _LONGEST


NO_FRAMES: Final = Frames((), ())


def frames_of(text: str, passages: Sequence[Passage]) -> Frames:
    """Return the headings in the reasons of a ruling, in text order."""
    first = next((one.start for one in passages if one.section in _REASONS), len(text))
    if all(text.find(word, first) < 0 for word in _ARTICLES):
        return NO_FRAMES
    starts, weighs, is_qualified = [], [], False
    for start, line in _headings(text, first):
        if "article" in line.lower() and _ARTICLE.search(line):
            is_qualified = _QUALIFIED.search(line) is not None
        starts.append(start)
        weighs.append(is_qualified and _WEIGHING.search(line) is not None)
    return Frames(starts, weighs)


def _headings(text: str, start: int) -> Iterator[tuple[int, str]]:
    for line in text[start:].split("\n"):
        if 0 < len(line) <= _LONGEST and line[-1] not in _STOPS and not _NUMBERED.match(line):
            yield start, line
        start += len(line) + 1


def first_sentence(text: str) -> tuple[int, int]:
    """Return the span of a passage's first sentence, its printed number left out."""
    head = _NUMBER.match(text)
    start = head.end() if head else 0
    stop = _STOP.search(text, start)
    return start, max(stop.start() + 1 if stop else len(text.rstrip()), start + 1)


_NUMBER: Final = re.compile(r"\s*(?:\[?\d{1,4}(?:\.\d{1,2})?[.\]]?\s+)?")
_STOP: Final = re.compile(r"(?<!\b[Nn]o)(?<!\bv)(?<!\bArt)[.?!][”\"’)]?\s+(?=[A-Z“])")
