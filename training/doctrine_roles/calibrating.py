"""Where a score begins to say yes, and how sure it makes us, on judgments a model has not seen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from sklearn.isotonic import IsotonicRegression

from comity.intervals import wilson
from ingest.doctrines.judging.judged import Judged, judged_by
from ingest.doctrines.judging.shapes import Flags, Matrix
from ingest.doctrines.judging.weights import CASE, Bins
from training.doctrine_roles.fitting import fitted
from training.doctrine_roles.folding import folds_of
from training.doctrine_roles.labels import TYPES, Annotated
from training.doctrine_roles.naming import names_a_doctrine

_FOLDS: Final = 5
_FULL: Final = 40  # answers of a bin; with fewer its precision is a guess


@dataclass(frozen=True, slots=True)
class Answers:
    """What was answered on paragraphs that a model had not seen.

    Attributes:
        scores: of those that were asked.
        labels: what experts saw in them.
        missed: what experts saw in paragraphs that no rule asks of.
    """

    scores: Matrix
    labels: Flags
    missed: int


def bins_of(rulings: Sequence[Annotated], seed: int) -> Mapping[str, Bins]:
    """Return the bins of each target, learnt fold by fold from the other folds' scores."""
    rulings = [one for one in rulings if one.paragraphs]
    folds = folds_of(rulings, _FOLDS, seed)
    judged: dict[int, Judged] = {}
    for fold in range(_FOLDS):
        weights, _ = fitted([one for one, at in zip(rulings, folds, strict=True) if at != fold])
        judged |= {
            number: judged_by(weights, one.extraction.text, one.paragraphs)
            for number, one in enumerate(rulings)
            if folds[number] == fold
        }
    ordered = [judged[number] for number in range(len(rulings))]
    return {target: binned(_answers(target, rulings, ordered)) for target in TYPES}


def _answers(target: str, rulings: Sequence[Annotated], judged: Sequence[Judged]) -> Answers:
    column = list(TYPES).index(target)
    scores = np.concatenate([one.scores[:, column] for one in judged])
    labels = np.concatenate([one.labels(target) for one in rulings])
    asked = np.concatenate([
        names_a_doctrine(ruling) if target == CASE else one.asked[target]
        for ruling, one in zip(rulings, judged, strict=True)
    ])  # fmt: skip
    missed = 0 if target == CASE else int(labels[~asked].sum())
    return Answers(scores[asked], labels[asked], missed)


def binned(answers: Answers) -> Bins:
    """Return the score of the best F1 as the first edge, and above it bins that grow surer."""
    if not len(answers.scores):  # no rule ever asked: nothing is ever said
        return Bins((float("inf"),), (0.0,))
    order = np.argsort(-answers.scores, kind="stable")
    right = np.cumsum(answers.labels[order])
    said = np.arange(1, len(order) + 1)
    best = int(np.argmax(right / (said + answers.labels.sum() + answers.missed)))
    kept = np.sort(order[: best + 1])
    return _bins(answers.scores[kept], answers.labels[kept])


def _bins(scores: Matrix, labels: Flags) -> Bins:
    levels = IsotonicRegression().fit_transform(scores, labels)
    order = np.argsort(scores, kind="stable")
    bins: list[list[float]] = []  # first score, answers, right ones
    last = None
    for place in order:
        if not bins or (levels[place] != last and bins[-1][1] >= _FULL):
            bins.append([float(scores[place]), 0, 0])
        bins[-1][1] += 1
        bins[-1][2] += bool(labels[place])
        last = levels[place]
    if len(bins) > 1 and bins[-1][1] < _FULL:
        _, answers, right = bins.pop()
        bins[-1][1] += answers
        bins[-1][2] += right
    floors = np.maximum.accumulate([floor_of(right, answers) for _, answers, right in bins])
    return Bins(tuple(round(first, 4) for first, _, _ in bins), tuple(floors.round(3).tolist()))


def floor_of(right: float, answers: float) -> float:
    """Return the lower end of the interval of a precision, 95 %."""
    return wilson(right, answers)[0]
