"""Words as numbers of a closed list: what is not on the list is not seen, and leaves no trace."""

import string
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import repeat
from typing import Final

import numpy as np
import numpy.typing as npt

from comity.values import quickly_made

MARK: Final = b"\x1e"  # stands before each text; no ruling has a record separator
MARK_NUMBER: Final = -1
_KEPT: Final = f"{string.ascii_lowercase}{string.digits}".encode() + MARK
_LOWER: Final = bytes(  # one quick table for lower case and for what stands between words
    lower if (lower := ord(chr(code).lower()[0])) in _KEPT else ord(" ") for code in range(256)
)

Numbers = npt.NDArray[np.int64]


@quickly_made
@dataclass(frozen=True, slots=True)
class Words:
    """The words of several texts, one after the other.

    Attributes:
        numbers: of each word on the closed list, 0 for others.
        texts: which text each word stands in.
    """

    numbers: Numbers
    texts: Numbers


def tokens_of(texts: Iterable[str]) -> list[bytes]:
    r"""Return the lower-case words and figures of some texts, a mark before each text.

    Letters with accents stand between words.

    >>> tokens_of(["The Court's view", "§ 8"])
    [b'\x1e', b'the', b'court', b's', b'view', b'\x1e', b'8']
    """
    mark = MARK.decode()
    joined = "".join(f" {mark} {text.replace(mark, ' ')}" for text in texts)
    return joined.encode("latin-1", "replace").translate(_LOWER).split()


def words_of(texts: Sequence[str], numbers: Mapping[bytes, int]) -> Words:
    """Return the words of some texts as numbers, from 1, of a closed list."""
    tokens = tokens_of(texts)
    found = np.fromiter(map(numbers.get, tokens, repeat(0)), np.int64, len(tokens))
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
