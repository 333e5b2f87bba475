"""The closed list of words and pairs of words that a model knows, and the cues among them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from ingest.doctrines.judging.cues import CUES
from ingest.doctrines.judging.words import MARK, MARK_NUMBER, Numbers, Words, pairs_of


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words by number, and pairs of them.

    Attributes:
        numbers: number of each word, from 1; the mark between texts is -1.
        pairs: number of the first word times the size plus that of the second, ascending; the first
            is 0, which no pair has.
        word_cues: the cues of each word, a bit a cue, by its number.
        pair_cues: likewise of each pair, by its place.
    """

    numbers: dict[bytes, int]
    pairs: Numbers
    word_cues: Numbers
    pair_cues: Numbers

    @property
    def size(self) -> int:
        """One more than the largest number of a word."""
        return len(self.word_cues)

    def pairs_in(self, words: Words) -> tuple[Numbers, Numbers]:
        """Return the places on the list of the pairs in some texts, and which text each is in."""
        found, texts = pairs_of(words, self.size)
        places = np.minimum(np.searchsorted(self.pairs, found), len(self.pairs) - 1)
        known = self.pairs[places] == found
        return places[known], texts[known]


def lexicon_of(words: Sequence[str], pairs: Numbers) -> Lexicon:
    """Return the lexicon of some words, numbered from 1 in their order, and pairs of them."""
    numbers = {word: number for number, word in enumerate(words, 1)}
    size = len(numbers) + 1
    word_cues, pair_cues = np.zeros(size, np.int64), np.zeros(len(pairs), np.int64)
    for bit, forms in enumerate(CUES.values()):
        for known in _known(forms, numbers):
            if len(known) == 1:
                word_cues[known[0]] |= 1 << bit
                continue
            place = int(np.searchsorted(pairs, known[0] * size + known[1]))
            if place < len(pairs) and pairs[place] == known[0] * size + known[1]:
                pair_cues[place] |= 1 << bit
    by_letters = {word.encode(): number for word, number in numbers.items()}
    return Lexicon({**by_letters, MARK: MARK_NUMBER}, pairs, word_cues, pair_cues)


def _known(forms: Iterable[str], numbers: dict[str, int]) -> Iterable[list[int]]:
    for form in forms:
        known = [numbers.get(word, 0) for word in form.split()]
        if all(known):
            yield known
