"""Where a paragraph stands: which cues it and its neighbours have, how long, how deep, how far."""

from collections.abc import Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from ingest.doctrines.judging.cues import CUES, STEPS
from ingest.doctrines.judging.lexicon import Lexicon
from ingest.doctrines.judging.words import Numbers, Words
from ingest.doctrines.reasons import Paragraph

Matrix = npt.NDArray[np.float32]
Flags = npt.NDArray[np.bool_]

_REACH: Final = 3  # paragraphs before and after whose cues are seen
_NAMES: Final = tuple(CUES)
_STEPS: Final = tuple(_NAMES.index(step) for step in STEPS)
_COUNTED: Final = 4  # as many steps before, or still to come, as are told apart
_FAR: Final = 6  # powers of two of a distance that are told apart
_SHARES: Final = 5
_LENGTHS: Final = 14  # powers of two of a number of characters


def cues_in(
    words: Words, pairs: tuple[Numbers, Numbers], paragraphs: int, lexicon: Lexicon
) -> Flags:
    """Return which cues stand in each paragraph: a row a paragraph, a column a cue.

    Args:
        words: of the paragraphs.
        pairs: places on the list of their pairs of words, and which paragraph each is in.
        paragraphs: how many there are.
        lexicon: which words and pairs are cues.
    """
    found = np.zeros((paragraphs, len(CUES)), np.bool_)
    for cues, where in (
        (lexicon.word_cues[words.numbers], words.texts),
        (lexicon.pair_cues[pairs[0]], pairs[1]),
    ):
        hits = np.flatnonzero(cues)
        bits, rows = cues[hits], where[hits]
        for column in range(len(CUES)):
            found[rows[(bits >> column) & 1 == 1], column] = True
    return found


def shape_of(paragraphs: Sequence[Paragraph], cues: Flags) -> Matrix:
    """Return what is told of each paragraph's place, a row a paragraph, in 0 and 1."""
    complaints = np.array([one.complaint for one in paragraphs], np.int64)
    first, last = _frames(complaints)
    at = np.arange(len(paragraphs))
    parts = [cues, *_neighbours(cues, complaints)]
    for step in _STEPS:
        parts += _step(cues[:, step], first, last)
    length = np.array([one.end - one.start for one in paragraphs])
    parts += [
        np.array([(one.is_numbered, one.is_assessment) for one in paragraphs], np.bool_),
        _one_hot(np.log2(length + 1), _LENGTHS),
        _one_hot(_SHARES * (at - first) / (last - first + 1), _SHARES),
        _one_hot(np.log2(last - first + 1), _FAR),
        _one_hot(at - first, _COUNTED + 1),
        _one_hot(last - at, _COUNTED + 1),
    ]
    return np.hstack(parts).astype(np.float32)


def _frames(complaints: Numbers) -> tuple[Numbers, Numbers]:
    """Return the first and the last paragraph of the complaint in which each stands."""
    return (
        np.searchsorted(complaints, complaints, "left"),
        np.searchsorted(complaints, complaints, "right") - 1,
    )


def _neighbours(cues: Flags, complaints: Numbers) -> list[Flags]:
    """Return the cues of the paragraphs before and after, where on the same complaint."""
    shifted = []
    for step in range(1, _REACH + 1):
        before, after = np.zeros_like(cues), np.zeros_like(cues)
        same = (complaints[step:] == complaints[:-step])[:, None]
        before[step:] = cues[:-step] & same
        after[:-step] = cues[step:] & same
        shifted += [before, after]
    return shifted


def _step(cue: Flags, first: Numbers, last: Numbers) -> list[Flags]:
    """Return how often a step was named before and will be, how long ago, and how often in all."""
    at = np.arange(len(cue))
    total = np.concatenate(([0], np.cumsum(cue)))
    before, after = total[at] - total[first], total[last + 1] - total[at + 1]
    latest = np.maximum.accumulate(np.where(cue, at, -1))
    latest = np.concatenate(([-1], latest[:-1])) if len(cue) else latest
    ago = np.where(latest >= first, np.log2(np.maximum(at - latest, 1)) + 1, 0)
    share = (total[last + 1] - total[first]) / (last - first + 1)
    return [
        _one_hot(before, _COUNTED), _one_hot(after, _COUNTED), _one_hot(ago, _FAR),
        _one_hot(share * _SHARES, _SHARES),
    ]  # fmt: skip


def _one_hot(values: npt.ArrayLike, size: int) -> Flags:
    """Return a column for each whole number below ``size``; larger values stand in the last."""
    whole = np.minimum(np.asarray(values).astype(np.int64), size - 1)
    columns: Flags = whole[:, None] == np.arange(size)
    return columns
