"""Words of a long text that may be listed, all looked at together.

Each run of letters becomes a number, a polynomial of its plain letters; only runs whose number is
on the list are then read one by one. A number alone proves nothing: the keyed hash decides.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np
import numpy.typing as npt

from ingest.protecting.words import UNSEEN, folded

Codes = npt.NDArray[np.uint16]
Numbers = npt.NDArray[np.uint32]
Flags = npt.NDArray[np.bool_]
Places = npt.NDArray[np.intp]

_BASE: Final = 0x9E3779B1
_MIX: Final = 0x85EBCA6B
_HALF: Final = 15
_ROUND: Final = 1 << 32
"""Numbers have 32 bits: in 100 million words, a hundred are looked at in vain."""

_MARKED: Final = 18
_MARKED_OTHERS: Final = 22
"""Bits by which a number is marked: few where every run is looked up, so that the table is near."""

_NEAR: Final = 4
"""Runs on either side of a surname that may be of the name, particles counted."""

_STEPS: Final = np.array([*range(-_NEAR, 0), *range(1, _NEAR + 1)])

_ROOM: Final = 1 << 16
"""Code points for which there is room from the beginning; a judgment has some 60,000."""

_PLAIN: Final = 0x3000
"""Code points from which on letters have neither case nor marks."""

_PASSED_OVER: Final = 1
"""Stands for marks and unseen characters, which are inside words and no part of them."""


def number_of(word: str) -> int:
    """Return the number of a word, of 32 bits: the same however it is written.

    >>> number_of("Łęcka") == number_of("LECKA") == number_of("le\N{SOFT HYPHEN}cka")
    True
    """
    table = _letters()
    codes = [int(table[min(ord(char), 0xFFFF)]) for char in word]
    letters = [code for code in codes if code > _PASSED_OVER]
    total = sum(code * pow(_BASE, place, _ROUND) for place, code in enumerate(letters)) % _ROUND
    return ((total ^ (total >> _HALF)) * _MIX) % _ROUND


@dataclass(frozen=True, slots=True)
class Seen:
    """A run of letters that may be listed.

    Attributes:
        start: first code point.
        end: one past the last.
        has_others: whether a run near it may be an initial or another word of a name.
    """

    start: int
    end: int
    has_others: bool


class Seeing:
    """Finds the runs of letters whose number is one of some; one at a time uses it."""

    def __init__(self, numbers: Iterable[int], others: Iterable[int]) -> None:
        """Look for these numbers, and beside them for others."""
        self._wanted = frozenset(numbers)
        self._marked = _marked(self._wanted, _MARKED)
        self._others = _marked((*others, *self._wanted), _MARKED_OTHERS)
        self._make_room(_ROOM)

    def places(self, text: str) -> Iterator[Seen]:
        """Yield the runs of letters that have one of the numbers, in text order."""
        starts, ends, numbers = self._numbered(text)
        maybe = np.flatnonzero(self._marked[numbers >> np.uint32(32 - _MARKED)])
        if not len(maybe):
            return
        beside = np.minimum(np.maximum(maybe[:, None] + _STEPS, 0), len(numbers) - 1)
        near = self._others[numbers[beside] >> np.uint32(32 - _MARKED_OTHERS)].any(axis=1)
        near |= _have_capitals(text, starts[beside], ends[beside])
        for place, has_others in zip(maybe.tolist(), near.tolist(), strict=True):
            if int(numbers[place]) in self._wanted:
                yield Seen(int(starts[place]), int(ends[place]), has_others)

    def _make_room(self, size: int) -> None:
        """Make tables and working space once: to ask the system for it each time is slow."""
        self._powers, self._inverses = _powers(_BASE, size), _powers(pow(_BASE, -1, _ROUND), size)
        self._letters: Numbers = np.zeros(size, np.uint32)
        self._sums: Numbers = np.zeros(size + 1, np.uint32)
        self._inside: Flags = np.zeros(size + 2, np.bool_)

    def _numbered(self, text: str) -> tuple[Places, Places, Numbers]:
        """Return where each run of letters begins and ends, and its number."""
        codes = _codes_of(text)
        if len(codes) > len(self._letters):
            self._make_room(2 * len(codes))
        letters = self._letters[: len(codes)]
        np.take(_letters(), codes, out=letters, mode="clip")
        passed_over = letters == _PASSED_OVER
        kept: Places | None = None
        if passed_over.any():
            kept = np.flatnonzero(~passed_over)
            letters = letters[kept]
        size = len(letters)
        inside = self._inside[: size + 2]
        np.greater(letters, _PASSED_OVER, out=inside[1:-1])
        inside[-1] = False
        edges = np.flatnonzero(inside[1:] != inside[:-1])
        starts, ends = edges[::2], edges[1::2]
        letters *= self._powers[:size]
        sums = self._sums[: size + 1]
        np.cumsum(letters, dtype=np.uint32, out=sums[1:])
        totals = (sums[ends] - sums[starts]) * self._inverses[starts]
        numbers = (totals ^ (totals >> np.uint32(_HALF))) * np.uint32(_MIX)
        if kept is None:
            return starts, ends, numbers
        return kept[starts], kept[ends - 1] + 1, numbers


def _marked(numbers: Iterable[int], bits: int) -> Flags:
    """Return a table in which the first ``bits`` of each number are marked."""
    marked: Flags = np.zeros(1 << bits, np.bool_)
    marked[np.array(sorted(set(numbers)), np.uint32) >> np.uint32(32 - bits)] = True
    return marked


def _have_capitals(text: str, starts: Places, ends: Places) -> Flags:
    """Return in which rows of runs one is a single capital."""
    alone = np.asarray(ends - starts == 1)
    for row, column in zip(*(found.tolist() for found in np.nonzero(alone)), strict=True):
        alone[row, column] = text[starts[row, column]].isupper()
    return np.asarray(alone.any(axis=1))


def _codes_of(text: str) -> Codes:
    """Return the code point of each character, 0xFFFF where it needs more than 16 bits."""
    short = text.encode("utf-16-le", "surrogatepass")
    if len(short) == 2 * len(text):
        return np.frombuffer(short, np.uint16)
    long = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    return np.minimum(long, 0xFFFF).astype(np.uint16)


@cache
def _letters() -> Numbers:
    """Return for each code point its plain letter; 0 where it is none, 1 where it is unseen."""
    table = np.zeros(0x10000, np.uint32)
    for code in range(0xFFFF):
        char = chr(code)
        if char.isalpha():
            table[code] = ord(folded(char)[:1] or char) if code < _PLAIN else code
        elif unicodedata.category(char).startswith("M") or char in UNSEEN:
            table[code] = _PASSED_OVER
    return table


def _powers(base: int, size: int) -> Numbers:
    """Return the powers of a base modulo 2 to the 32, from the zeroth on."""
    powers: Numbers = np.full(size, base, np.uint32)
    powers[0] = 1
    made: Numbers = np.multiply.accumulate(powers, dtype=np.uint32)
    return made
