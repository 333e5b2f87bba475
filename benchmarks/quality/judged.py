"""Claims held against right answers, and what they add up to in each bin."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from comity.intervals import wilson
from ingest.confidences.bins import Bin
from ingest.confidences.table import Measured, among, usable

_DIGITS: Final = 3
"""Of a confidence: what the largest bins can bear."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A claim and whether it is right.

    Attributes:
        ruling: its id.
        alike: its bin.
        is_right: what the right answers say.
    """

    ruling: str
    alike: Bin
    is_right: bool


@dataclass(frozen=True, slots=True)
class Expected:
    """A claim with the confidence that other rulings gave to its like.

    Attributes:
        confidence: lower bound measured on the other half of the rulings.
        is_right: what the right answers say.
    """

    confidence: float
    is_right: bool


def measures(judged: Iterable[Judged]) -> list[Measured]:
    """Return what was measured of every bin and of those that hold it, in order."""
    counts: defaultdict[tuple[str, str], list[bool]] = defaultdict(list)
    for one in judged:
        for alike in one.alike.wider():
            counts[alike.rule, alike.key].append(one.is_right)
    return [
        Measured(rule, key, len(verdicts), sum(verdicts), _lower(sum(verdicts), len(verdicts)))
        for (rule, key), verdicts in sorted(counts.items())
    ]


def _lower(right: int, of: int) -> float:
    return round(wilson(right, of)[0], _DIGITS)


def crossed(judged: Iterable[Judged]) -> Iterator[Expected]:
    """Yield each claim with the confidence measured on the half of the rulings it is not of.

    So no claim vouches for itself, nor for another of its own ruling. Claims of bins of which the
    other half has too few are left out: they would have a hand-set confidence.
    """
    claims = list(judged)
    for is_second in (False, True):
        fitted = usable(measures(_half(claims, not is_second)))
        for one in _half(claims, is_second):
            confidence = among(fitted, one.alike)
            if confidence is not None:
                yield Expected(confidence, one.is_right)


def _half(claims: Iterable[Judged], is_second: bool) -> Iterator[Judged]:  # noqa: FBT001 - a side
    return (one for one in claims if _is_second(one.ruling) is is_second)


def _is_second(ruling: str) -> bool:
    """Whether a ruling is of the second half: by its id, so that nothing but the id decides."""
    return hashlib.sha256(ruling.encode()).digest()[0] % 2 == 1


@dataclass(frozen=True, slots=True)
class Band:
    """Claims whose confidence lies in one band.

    Attributes:
        low: the least confidence.
        high: the greatest, itself outside, but for the last.
        claims: how many.
        right: of them.
        confidence: their mean.
    """

    low: float
    high: float
    claims: int
    right: int
    confidence: float

    @property
    def precision(self) -> float:
        """The share that is right."""
        return self.right / self.claims

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson, 95 %."""
        return wilson(self.right, self.claims)


_EDGES: Final = (0.0, 0.25, 0.5, 0.75, 0.85, 0.9, 0.925, 0.95, 0.97, 0.98, 0.99, 1.0)


def bands(expected: Iterable[Expected]) -> list[Band]:
    """Return the claims by bands of confidence, empty bands left out."""
    claims = sorted(expected, key=lambda one: one.confidence)
    found = []
    for low, high in pairwise(_EDGES):
        inside = [
            one for one in claims if low <= one.confidence < high or one.confidence == high == 1
        ]
        if inside:
            mean = sum(one.confidence for one in inside) / len(inside)
            right = sum(one.is_right for one in inside)
            found.append(Band(low, high, len(inside), right, mean))
    return found
