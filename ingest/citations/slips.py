"""Names that differ by a slip of the pen (“Kudla”, “Kutla”), found without comparing them all."""

from collections import defaultdict
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Final

Key = tuple[str, ...]
_SHORTEST: Final = 5  # letters; shorter names are too much alike
_SLIP: Final = 2  # letters more or fewer
_ALIKE: Final = 0.87
"""Ratio above which two first names differ by a slip of the pen and not more."""


@dataclass(frozen=True, slots=True)
class _Beginning:
    """The first words of a name, and the letters in it as bits of a number."""

    words: str
    letters: int


@dataclass(slots=True)
class Slips:
    """Keys of names, by their first letter."""

    _by_letter: defaultdict[str, list[tuple[Key, tuple[_Beginning, ...]]]] = field(
        default_factory=lambda: defaultdict(list)
    )

    def add(self, key: Key) -> None:
        """Put a key in, once."""
        beginnings = (" ".join(key[:count]) for count in range(1, len(key) + 1))
        parts = tuple(_Beginning(words, _letters(words)) for words in beginnings)
        self._by_letter[key[0][:1]].append((key, parts))

    def alike(self, key: Key) -> list[Key]:
        """Return the one key whose beginning differs by a slip; none where two come close."""
        words = " ".join(key)
        if len(words) < _SHORTEST:
            return []
        letters, place = _letters(words), len(key) - 1
        near = [
            full
            for full, parts in self._by_letter.get(words[:1], ())
            if _is_alike(parts[min(place, len(parts) - 1)], words, letters)
        ]
        return near if len(near) == 1 else []


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
