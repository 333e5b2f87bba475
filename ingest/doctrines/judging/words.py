"""Words as numbers of a closed list: what is not on the list is not seen, and leaves no trace."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

MARK: Final = "\x1e"  # stands before each text; no ruling has a record separator
MARK_NUMBER: Final = -1
_TOKEN: Final = re.compile(rf"[a-z]+|\d+|{MARK}")

Numbers = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Words:
    """The words of several texts, one after the other.

    Attributes:
        numbers: of each word on the closed list, 0 for others.
        texts: which text each word stands in.
    """

    numbers: Numbers
    texts: Numbers


def tokens_of(texts: Iterable[str]) -> list[str]:
    """Return the lower-case words and figures of some texts, a mark before each text."""
    joined = "".join(f"{MARK}{text.replace(MARK, ' ')}" for text in texts)
    return _TOKEN.findall(joined.lower())


def words_of(texts: Sequence[str], numbers: Mapping[str, int]) -> Words:
    """Return the words of some texts as numbers, from 1, of a closed list."""
    tokens = tokens_of(texts)
    found = np.array([numbers.get(token, 0) for token in tokens], np.int64)
    marks = found == MARK_NUMBER
    which = np.cumsum(marks) - 1
    return Words(found[~marks], which[~marks])


def pairs_of(words: Words, size: int) -> tuple[Numbers, Numbers]:
    """Return the pairs of neighbouring words on the list as one number each, and their texts.

    Args:
        words: of some texts.
        size: one more than the largest number of a word.
    """
    left, right = words.numbers[:-1], words.numbers[1:]
    kept = (left > 0) & (right > 0) & (words.texts[:-1] == words.texts[1:])
    return (left * size + right)[kept], words.texts[:-1][kept]
