"""What a model sees of a ruling's reasons: words, pairs of words, headings, and the shape."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final

import numpy as np

from comity.values import quickly_made
from ingest.doctrines.judging.lexicon import Lexicon
from ingest.doctrines.judging.shapes import Matrix, cues_in, shape_of
from ingest.doctrines.judging.words import Numbers, words_of
from ingest.doctrines.reasons import Paragraph


@quickly_made
@dataclass(frozen=True, slots=True)
class Counted:
    """Things of a closed list found in paragraphs: what, and in which.

    Attributes:
        what: place on the list of each thing found, from 1.
        where: paragraph of each, ascending.
    """

    what: Numbers
    where: Numbers


@dataclass(frozen=True, slots=True)
class Features:
    """A ruling's reasons as a model sees them.

    Attributes:
        words: words of each paragraph.
        pairs: pairs of neighbouring words of each paragraph.
        headings: words of the headings over each paragraph.
        heading: words of the heading right over it.
        shape: a row a paragraph.
    """

    words: Counted
    pairs: Counted
    headings: Counted
    heading: Counted
    shape: Matrix


def features_of(text: str, paragraphs: Sequence[Paragraph], lexicon: Lexicon) -> Features:
    """Return what a model sees of the paragraphs of a ruling's reasons."""
    count = len(paragraphs)
    words = words_of([text[one.start : one.end] for one in paragraphs], lexicon.numbers)
    pairs = lexicon.pairs_in(words)
    return Features(
        _known(words.numbers, words.texts),
        Counted(*pairs),
        _of_headings([one.headings for one in paragraphs], lexicon),
        _of_headings([one.headings[-1:] for one in paragraphs], lexicon),
        shape_of(paragraphs, cues_in(words, pairs, count, lexicon)),
    )


def _known(numbers: Numbers, texts: Numbers) -> Counted:
    return Counted(numbers[numbers > 0], texts[numbers > 0])


def _of_headings(stacks: Sequence[tuple[str, ...]], lexicon: Lexicon) -> Counted:
    """Return the words of the headings over each paragraph; equal ones are read once."""
    order = {heading: number for number, heading in enumerate(dict.fromkeys(chain(*stacks)))}
    words = words_of(tuple(order), lexicon.numbers)
    by_heading = np.split(words.numbers, np.searchsorted(words.texts, np.arange(1, len(order))))
    rows = [[by_heading[order[heading]] for heading in stack] for stack in stacks]
    where = np.repeat(np.arange(len(rows)), [sum(map(len, row)) for row in rows])
    return _known(np.concatenate([_NOTHING, *chain(*rows)]), where)


_NOTHING: Final = np.zeros(0, np.int64)
