"""What a model says of the paragraphs of a ruling, where a rule has put the question to it."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np

from ingest.doctrines.judging.cues import CUES
from ingest.doctrines.judging.features import features_of
from ingest.doctrines.judging.shapes import Flags, Matrix
from ingest.doctrines.judging.weights import CASE, Weights
from ingest.doctrines.reasons import Paragraph

_NAMED: Final[Mapping[str, str]] = {  # asked of paragraphs with the cue
    "doctrine:legitimate-aim": "aim",
    "doctrine:prescribed-by-law": "lawful",
}
_TEST: Final = re.compile(r"necess|proportion", re.IGNORECASE)  # in headings
_TESTED: Final[
    Mapping[str, str]
] = {  # asked of all paragraphs on a complaint that has the cue, or its heading
    "doctrine:proportionality": "necessary",
}


@dataclass(frozen=True, slots=True)
class Application:
    """A doctrine applied in a paragraph, and how sure that is."""

    doctrine: str
    paragraph: Paragraph
    confidence: float


@dataclass(frozen=True, slots=True)
class Judged:
    """The court's reasons with what a model makes of each paragraph.

    Attributes:
        paragraphs: in text order.
        weights: of the model.
        scores: a row a paragraph, a column a target.
        asked: for each doctrine with a column of its own, of which paragraphs a rule asks.
    """

    paragraphs: Sequence[Paragraph]
    weights: Weights
    scores: Matrix
    asked: Mapping[str, Flags]

    def applications(self) -> Iterator[Application]:
        """Yield the doctrines applied, named there or not, in text order."""
        for doctrine, is_asked in self.asked.items():
            column = self.weights.targets.index(doctrine)
            bins = self.weights.bins[doctrine]
            for row in np.flatnonzero(is_asked & (self.scores[:, column] >= bins.edges[0])):
                score = float(self.scores[row, column])
                yield Application(doctrine, self.paragraphs[int(row)], bins.confidence(score))

    def applies(self, doctrine: str, offset: int) -> float | None:
        """Return how sure it is that a doctrine named at an offset is applied there.

        Returns:
            ``None`` where it is only mentioned: the words are not the court's, or the paragraph
            states the law and does not bring it to bear on the case.
        """
        row = bisect_right(self.paragraphs, offset, key=lambda one: one.start) - 1
        if row < 0 or offset >= self.paragraphs[row].end:
            return None
        target = doctrine if doctrine in self.asked else CASE
        score = float(self.scores[row, self.weights.targets.index(target)])
        bins = self.weights.bins[target]
        return bins.confidence(score) if score >= bins.edges[0] else None


def judged_by(weights: Weights, text: str, paragraphs: Sequence[Paragraph]) -> Judged:
    """Return what a model makes of the paragraphs of a ruling's reasons."""
    if not paragraphs:
        return Judged((), weights, np.zeros((0, len(weights.targets)), np.float32), {})
    features = features_of(text, paragraphs, weights.lexicon)
    return Judged(paragraphs, weights, weights.scores(features), _asked(features.shape, paragraphs))


def _asked(shape: Matrix, paragraphs: Sequence[Paragraph]) -> Mapping[str, Flags]:
    """Return of which paragraphs each doctrine is asked; the first columns of a shape are cues."""
    names = tuple(CUES)
    asked = {doctrine: shape[:, names.index(cue)] > 0 for doctrine, cue in _NAMED.items()}
    complaints = np.array([one.complaint for one in paragraphs])
    headed = np.array([_names_the_test(one.headings) for one in paragraphs], np.bool_)
    for doctrine, cue in _TESTED.items():
        has_cue = (shape[:, names.index(cue)] > 0) | headed
        asked[doctrine] = np.isin(complaints, complaints[has_cue])
    return asked


@lru_cache(maxsize=1 << 10)
def _names_the_test(headings: tuple[str, ...]) -> bool:
    return any(_TEST.search(heading) for heading in headings)
