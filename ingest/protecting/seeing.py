"""Words between blanks that matter, with their places, in a long text: each word judged once.

Every word becomes a number, all at once; a table keeps the numbers of words that are nobody's. So
a long text costs a few passes over its characters, and only words never seen before are looked at.
"""

from collections.abc import Callable, Iterator
from typing import Final

import numpy as np
import numpy.typing as npt
import regex

Numbers = npt.NDArray[np.uint64]
Places = npt.NDArray[np.intp]

_BASE: Final = 0x9E3779B97F4A7C15
_MIX: Final = np.uint64(0xBF58476D1CE4E5B9)
_BITS: Final = 20
_SLOT: Final = np.uint64(64 - _BITS)
_HALF: Final = np.uint64(29)
_SHORT: Final = 4_000
"""Code points up to which a text is quicker read word by word."""

_MOST: Final = 200_000
"""Words that are remembered; texts of one court share most of theirs."""

_BLANK: Final = 32
_WORD: Final = regex.compile(r"[^\x00-\x20]+")


class Seeing:
    """Finds the words that a judge of words lets through; keep it, because it learns."""

    def __init__(self, is_something: Callable[[str], bool]) -> None:
        """Begin with no word known.

        Args:
            is_something: whether a word between blanks matters; asked once a word.
        """
        self._is_something = is_something
        self._known: dict[str, bool] = {}
        self._nothing: Numbers = np.zeros(1 << _BITS, np.uint64)
        self._powers, self._inverses = _tables(1 << 16)

    def places(self, text: str) -> list[tuple[int, int]]:
        """Return the half-open places of the words that matter, in text order."""
        if len(text) < _SHORT:
            return [found.span() for found in _WORD.finditer(text) if self._matters(found.group())]
        starts, ends, numbers = self._numbered(text)
        slots = numbers >> _SLOT
        unknown = np.flatnonzero(self._nothing[slots] != numbers)
        return list(self._judged(text, starts[unknown], ends[unknown], numbers[unknown]))

    def _judged(
        self, text: str, starts: Places, ends: Places, numbers: Numbers
    ) -> Iterator[tuple[int, int]]:
        nothing = []
        for place, (start, end) in enumerate(zip(starts.tolist(), ends.tolist(), strict=True)):
            if self._matters(text[start:end]):
                yield start, end
            else:
                nothing.append(place)
        learnt = numbers[nothing]
        self._nothing[learnt >> _SLOT] = learnt

    def _matters(self, word: str) -> bool:
        known = self._known.get(word)
        if known is None:
            if len(self._known) > _MOST:
                self._known.clear()
            known = self._known[word] = self._is_something(word)
        return known

    def _numbered(self, text: str) -> tuple[Places, Places, Numbers]:
        """Return where each word begins and ends, and its number: a polynomial of its letters."""
        if len(text) > len(self._powers):
            self._powers, self._inverses = _tables(len(text))
        letters = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
        inside = np.zeros(len(letters) + 2, bool)
        np.greater(letters, _BLANK, out=inside[1:-1])
        edges = np.flatnonzero(inside[1:] != inside[:-1])
        starts, ends = edges[::2], edges[1::2]
        sums = np.zeros(len(letters) + 1, np.uint64)
        np.cumsum(letters * self._powers[: len(letters)], out=sums[1:])
        numbers = (sums[ends] - sums[starts]) * self._inverses[starts]
        return starts, ends, (numbers ^ (numbers >> _HALF)) * _MIX


def _tables(size: int) -> tuple[Numbers, Numbers]:
    """Return the powers of the base and of its inverse, modulo 2 to the 64."""
    inverse = pow(_BASE, -1, 1 << 64)
    powers: Numbers = np.multiply.accumulate(np.full(size, _BASE, np.uint64))
    inverses: Numbers = np.multiply.accumulate(np.full(size + 1, inverse, np.uint64))
    return powers, inverses
