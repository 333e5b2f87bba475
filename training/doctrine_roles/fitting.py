"""Learning: a linear support vector machine for each target, its scales folded into its weights."""

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
import scipy.sparse as sp
from sklearn.svm import LinearSVC

from ingest.doctrines.judging.features import Counted, Features, features_of
from ingest.doctrines.judging.shapes import Matrix
from ingest.doctrines.judging.weights import Bins, Weights
from training.doctrine_roles.choosing import chosen
from training.doctrine_roles.labels import TYPES, Annotated

_SHARES: Final = {"words": 1.0, "pairs": 1.0, "headings": 0.5, "heading": 0.5, "shape": 1.0}
_SOFTNESS: Final = 0.05  # C of the machine: small, for labels that disagree among themselves
_LEAST: Final = 3  # paragraphs that a feature must stand in
_LENGTH: Final = 1e-9


def fitted(
    rulings: Sequence[Annotated], bins: Mapping[str, Bins] | None = None
) -> tuple[Weights, list[str]]:
    """Return weights learnt from some judgments, and the words of their lexicon.

    Args:
        rulings: with their labels.
        bins: how sure scores make us; without, every score above 0 is a yes.
    """
    rulings = [one for one in rulings if one.paragraphs]
    lexicon, words = chosen(rulings)
    sizes = {"words": lexicon.size, "pairs": len(lexicon.pairs), "headings": lexicon.size,
             "heading": lexicon.size}  # fmt: skip
    seen = [features_of(one.extraction.text, one.paragraphs, lexicon) for one in rulings]
    blocks = {
        name: sp.vstack([_counts(name, one, sizes) for one in seen]).tocsr() for name in _SHARES
    }
    scales = {name: _scale(block) for name, block in blocks.items()}
    matrix = sp.hstack(
        [_scaled(block, scales[name], _SHARES[name]) for name, block in blocks.items()]
    )
    machines = [_machine(matrix.tocsr(), _labels(rulings, target)) for target in TYPES]
    weights = np.stack([machine.coef_[0] for machine in machines], axis=1)
    parts = np.split(weights, np.cumsum([block.shape[1] for block in blocks.values()])[:-1])
    return Weights(
        tuple(TYPES),
        lexicon,
        {
            name: _rounded(part * scales[name][:, None] * _SHARES[name])
            for name, part in zip(blocks, parts, strict=True)
        },
        {name: _rounded(scale**2) for name, scale in scales.items()},
        np.array([machine.intercept_[0] for machine in machines], np.float32),
        bins or {target: Bins((0.0,), (0.5,)) for target in TYPES},
    ), words


def _rounded(values: Matrix) -> Matrix:
    """Return values as they will be when they have been written and read again."""
    return values.astype(np.float16).astype(np.float32)


def _labels(rulings: Sequence[Annotated], target: str) -> Matrix:
    return np.concatenate([one.labels(target) for one in rulings])


def _machine(matrix: sp.csr_matrix, labels: Matrix) -> LinearSVC:
    return LinearSVC(C=_SOFTNESS, class_weight="balanced", random_state=0).fit(matrix, labels)


def _counts(name: str, features: Features, sizes: Mapping[str, int]) -> sp.csr_matrix:
    """Return how often each feature of a kind stands in each paragraph."""
    if name == "shape":
        return sp.csr_matrix(features.shape)
    counted: Counted = getattr(features, name)
    ones = np.ones(len(counted.what), np.float32)
    shape = (len(features.shape), sizes[name])
    return sp.csr_matrix((ones, (counted.where, counted.what)), shape)


def _scale(block: sp.csr_matrix) -> Matrix:
    """Return how telling each feature is: more, the fewer paragraphs it stands in."""
    spread = np.asarray((block > 0).sum(axis=0)).ravel()
    telling = np.log((1 + block.shape[0]) / (1 + spread)) + 1
    return np.where(spread >= _LEAST, telling, 0)


def _scaled(block: sp.csr_matrix, scale: Matrix, share: float) -> sp.csr_matrix:
    """Return a block whose rows are about as long as its share, as at run time."""
    lengths = np.sqrt(np.maximum(block @ (scale**2), _LENGTH))
    return sp.csr_matrix(sp.diags_array(share / lengths) @ block @ sp.diags_array(scale))
