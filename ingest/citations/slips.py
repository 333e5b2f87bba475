"""Names that differ by a slip of the pen (“Kudla”, “Kutla”), found without comparing them all."""

from collections import defaultdict
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from itertools import pairwise
from typing import Final

Key = tuple[str, ...]
_SHORTEST: Final = 5  # letters; shorter names are too much alike
_SLIP: Final = 2  # letters more or fewer
_ALIKE: Final = 0.87
"""Ratio above which two first names differ by a slip of the pen and not more."""
_ROUNDING: Final = 1e-9
_PIECES: Final = (2, 3)  # letters


@dataclass(frozen=True, slots=True)
class _Beginning:
    """The first words of a name, and the letters in it as bits of a number."""

    words: str
    letters: int


@dataclass(slots=True)
class Slips:
    """Keys of names, by the pieces of two and three letters in them."""

    _waiting: defaultdict[str, list[Key]] = field(default_factory=lambda: defaultdict(list))
    _beginnings: dict[Key, tuple[_Beginning, ...]] = field(default_factory=dict)
    _by_piece: defaultdict[str, list[Key]] = field(default_factory=lambda: defaultdict(list))

    def add(self, key: Key) -> None:
        """Put a key in, once."""
        self._waiting[key[0][:1]].append(key)

    def _hold(self, key: Key) -> None:
        beginnings = (" ".join(key[:count]) for count in range(1, len(key) + 1))
        parts = tuple(_Beginning(words, _letters(words)) for words in beginnings)
        self._beginnings[key] = parts
        words = parts[-1].words
        for piece in {words[at : at + size] for size in _PIECES for at in range(len(words))}:
            self._by_piece[piece].append(key)

    def alike(self, key: Key) -> list[Key]:
        """Return the one key whose beginning differs by a slip; none where two come close."""
        words = " ".join(key)
        if len(words) < _SHORTEST:
            return []
        waiting = self._waiting[words[:1]]  # a slip does not change the first letter
        while waiting:
            self._hold(waiting.pop())
        letters, place = _letters(words), len(key) - 1
        near = []
        for full in {one for piece in _pieces(words) for one in self._by_piece.get(piece, ())}:
            parts = self._beginnings[full]
            if full[0][:1] == words[:1] and _is_alike(
                parts[min(place, len(parts) - 1)], words, letters
            ):
                near.append(full)
        return near if len(near) == 1 else []


def _pieces(words: str) -> list[str]:
    """Return pieces of which every name that is alike holds one.

    Letters of two such names are without their like in at most so many places; cut into one piece
    more, at least one piece stands whole in the other name.
    """
    most = int((2 * len(words) + _SLIP) * (1 - _ALIKE) + _ROUNDING)
    bounds = [at * len(words) // (most + 1) for at in range(most + 2)]
    return [words[start : min(end, start + _PIECES[-1])] for start, end in pairwise(bounds)]


def _is_alike(beginning: _Beginning, words: str, letters: int) -> bool:
    """Whether two beginnings differ by a slip; most are told apart by their letters alone."""
    both = len(beginning.words) + len(words)
    if abs(both - 2 * len(words)) > _SLIP:
        return False
    if (beginning.letters ^ letters).bit_count() > both * (1 - _ALIKE):
        return False  # each letter that only one has is a letter without its like
    return SequenceMatcher(None, beginning.words, words).ratio() >= _ALIKE


def _letters(words: str) -> int:
    bits = 0
    for letter in set(words):
        bits |= 1 << (ord(letter) & 63)
    return bits
