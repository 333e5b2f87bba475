"""Words that a draft puts between quotation marks, compared with the words of the ruling."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Final

import regex

_QUOTED: Final = regex.compile(
    '[\N{LEFT DOUBLE QUOTATION MARK}"\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}]'
    '(?P<words>[^\N{RIGHT DOUBLE QUOTATION MARK}"\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}'
    "\N{LEFT DOUBLE QUOTATION MARK}]{20,3000})"
    '[\N{RIGHT DOUBLE QUOTATION MARK}"\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}]'
)
_FEWEST: Final = 4  # words; fewer are a term of art, not a quotation
_LEFT_OUT: Final = regex.compile(
    r"\s*(?:\[\s*(?:\.\.\.|…)?\s*\]|\(\s*(?:\.\.\.|…)\s*\)|\.\.\.|…)\s*"
)
_WORD: Final = regex.compile(r"[\p{L}\p{N}]+")
_FAR: Final = 400
"""Code points between a quotation and the citation it belongs to, at most."""
_LIKE: Final = 0.6
"""Share of a quotation's words, in order, from which it is a form of those words."""


class Wording(StrEnum):
    """How a quotation stands to the words of the ruling."""

    VERBATIM = "verbatim"
    ELSEWHERE = "elsewhere"
    DIFFERS = "differs"
    NOT_FOUND = "not-found"
    NOT_HELD = "not-held"


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between quotation marks.

    Attributes:
        start: code point of the text at which the words begin.
        end: one past their last.
        words: as written.
        wording: how they stand to those of the ruling.
        passage: id of the passage that has them, or the nearest form of them.
        differs_from: where they differ, the words of the ruling there.
        differs_in: the words of the draft in their place.
    """

    start: int
    end: int
    words: str
    wording: Wording
    passage: str | None = None
    differs_from: str | None = None
    differs_in: str | None = None


def quotations_in(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the quotations of a text begin and end, without their marks."""
    for found in _QUOTED.finditer(text):
        if len(_WORD.findall(found["words"])) >= _FEWEST:
            yield found.span("words")


def owner_of(span: tuple[int, int], citations: Sequence[tuple[int, int]], text: str) -> int | None:
    """Return the place of the citation that a quotation belongs to.

    That is the next one of the same paragraph, else the last before it; ``None`` where none is
    near.
    """
    start, end = span
    after = [n for n, (begin, _) in enumerate(citations) if 0 <= begin - end <= _FAR]
    before = [n for n, (_, last) in enumerate(citations) if 0 <= start - last <= _FAR]
    for n in (*after[:1], *before[-1:]):
        begin, last = citations[n]
        if "\n\n" not in text[min(end, last) : max(start, begin)]:
            return n
    return None


def compared(
    words: str, span: tuple[int, int], pinned: Iterable[tuple[str, str]],
    others: Iterable[tuple[str, str]],
) -> Quotation:  # fmt: skip
    """Return how quoted words stand to a ruling's passages.

    Letter case, spaces, the form of quotation marks and what is marked as left out do not count.

    Args:
        words: the quotation.
        span: its place.
        pinned: ids and texts of the passages cited.
        others: those of the whole ruling.
    """
    parts = [folded for part in _LEFT_OUT.split(words) if (folded := _folded(part))]
    near, rest = list(pinned), list(others)
    for passages, wording in ((near, Wording.VERBATIM), (rest, Wording.ELSEWHERE)):
        for passage, text in passages:
            if _has(text, parts):
                same = wording if near else Wording.VERBATIM
                return Quotation(*span, words, same, passage)
    return _nearest(words, span, near or rest)


def _has(text: str, parts: Sequence[Sequence[str]]) -> bool:
    """Whether a text has the parts, each whole and one after another."""
    whole, place = f" {' '.join(_folded(text))} ", 0
    for part in parts:
        place = whole.find(f" {' '.join(part)} ", place)
        if place < 0:
            return False
    return bool(parts)


def _nearest(words: str, span: tuple[int, int], passages: Sequence[tuple[str, str]]) -> Quotation:
    quoted = _folded(words)
    best: tuple[float, str, str] | None = None
    for passage, text in passages:
        share = _share(quoted, _folded(text))
        if share >= _LIKE and (best is None or share > best[0]):
            best = share, passage, text
    if best is None:
        return Quotation(*span, words, Wording.NOT_FOUND)
    here, there = _first_difference(words, best[2])
    return Quotation(*span, words, Wording.DIFFERS, best[1], there, here)


def _share(quoted: Sequence[str], words: Sequence[str]) -> float:
    """Return which part of quoted words stands in a passage, in their order."""
    if not set(quoted) & set(words):
        return 0.0
    blocks = SequenceMatcher(None, quoted, words, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks) / len(quoted)


def _first_difference(words: str, text: str) -> tuple[str, str]:
    """Return the first words that differ: the draft's, and the ruling's in their place."""
    here, there = _WORD.findall(words), _WORD.findall(text)
    matcher = SequenceMatcher(None, _folded(words), _folded(text), autojunk=False)
    changes = [each for each in matcher.get_opcodes() if each[0] != "equal"]
    inner = [each for each in changes if each[1] != 0 or each[2] != 0]  # what stands before is none
    for _, begin, end, first, last in inner:
        if end > begin or begin < len(here):
            return " ".join(here[begin:end]), " ".join(there[first:last])
    return "", ""


def _folded(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]
