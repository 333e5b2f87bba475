"""Which words and pairs a model may know: common ones, and no name of a person or place."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np

from ingest.doctrines.judging.cues import CUES
from ingest.doctrines.judging.lexicon import Lexicon, lexicon_of
from ingest.doctrines.judging.words import MARK, MARK_NUMBER, Numbers, pairs_of, words_of
from training.doctrine_roles.labels import Annotated

_LEAST_RULINGS: Final = 12  # with fewer, a word may be the mark of a few cases
_LEAST_RULINGS_OF_PAIR: Final = 8
_LOWER: Final = 0.6  # share of a word's uses in lower case; names have next to none
_DIGITS: Final = 2  # numbers of articles; longer ones are years and application numbers
_TOKEN: Final = re.compile(r"[A-Za-z]+|\d+")
_INSTITUTIONS: Final = frozenset(  # written with a capital, and no names
    ("article", "articles", "chamber", "commission", "committee", "constitution", "contracting",
     "convention", "council", "court", "courts", "europe", "european", "government", "grand",
     "parties", "party", "protocol", "section", "state", "states")
)  # fmt: skip
_CUE_WORDS: Final = frozenset(
    word for forms in CUES.values() for form in forms for word in form.split()
)


def chosen(rulings: Sequence[Annotated]) -> tuple[Lexicon, list[str]]:
    """Return the lexicon of some judgments, and its words in order."""
    words = sorted(_words(rulings))
    numbers = {word: number for number, word in enumerate(words, 1)}
    return lexicon_of(words, _pairs(rulings, numbers)), words


def _words(rulings: Sequence[Annotated]) -> Iterator[str]:
    spread: Counter[str] = Counter()
    used: Counter[str] = Counter()
    lower: Counter[str] = Counter()
    for ruling in rulings:
        tokens = _TOKEN.findall(" ".join(_texts(ruling)))
        spread.update({token.lower() for token in tokens})
        used.update(token.lower() for token in tokens)
        lower.update(token for token in tokens if token == token.lower())
    for word, count in spread.items():
        is_common = word in _INSTITUTIONS or lower[word] >= _LOWER * used[word]
        is_short = not word.isdigit() or len(word) <= _DIGITS
        if count >= _LEAST_RULINGS and is_short and (is_common or word in _CUE_WORDS):
            yield word


def _texts(ruling: Annotated) -> Iterator[str]:
    for one in ruling.paragraphs:
        yield ruling.extraction.text[one.start : one.end]
        yield from one.headings[-1:]


def _pairs(rulings: Sequence[Annotated], numbers: dict[str, int]) -> Numbers:
    size = len(numbers) + 1
    marked = {MARK: MARK_NUMBER} | {word.encode(): number for word, number in numbers.items()}
    spread: Counter[int] = Counter()
    for ruling in rulings:
        text = ruling.extraction.text
        words = words_of([text[one.start : one.end] for one in ruling.paragraphs], marked)
        spread.update(np.unique(pairs_of(words, size)[0]).tolist())
    common = {pair for pair, count in spread.items() if count >= _LEAST_RULINGS_OF_PAIR}
    return np.array(sorted({0} | common | _cue_pairs(numbers)), np.int64)


def _cue_pairs(numbers: dict[str, int]) -> set[int]:
    pairs = (form.split() for forms in CUES.values() for form in forms if " " in form)
    return {
        numbers[first] * (len(numbers) + 1) + numbers[second]
        for first, second in pairs
        if first in numbers and second in numbers
    }
