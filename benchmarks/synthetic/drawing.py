"""Seeded draws: the same world for the same seed, on every machine and version of Python."""

import hashlib
import random
from bisect import bisect
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Generic, TypeVar

Thing = TypeVar("Thing")

SEED = 1948


def dice(seed: int, of: str) -> random.Random:
    """Return dice of their own for one part of the world, so that parts may change apart."""
    digest = hashlib.sha256(f"{seed} {of}".encode()).digest()
    return random.Random(int.from_bytes(digest[:8], "big"))  # noqa: S311 - repeatable, no secret


@dataclass(frozen=True, slots=True)
class Urn(Generic[Thing]):
    """Things of which some are drawn more often than others."""

    things: Sequence[Thing]
    sums: Sequence[float]

    def drawn(self, dice: random.Random) -> Thing:
        """Return one of them."""
        return self.things[bisect(self.sums, dice.random() * self.sums[-1])]

    def shares(self) -> Iterator[tuple[Thing, float]]:
        """Yield each thing with its share of all draws."""
        below = 0.0
        for thing, upto in zip(self.things, self.sums, strict=True):
            yield thing, (upto - below) / self.sums[-1]
            below = upto


def urn(weights: Mapping[Thing, float]) -> Urn[Thing]:
    """Return an urn of things with their weights."""
    return Urn(tuple(weights), tuple(accumulate(weights.values())))


def tailed(things: Sequence[Thing], steepness: float = 1.0) -> Urn[Thing]:
    """Return an urn of which the first thing is drawn most, the n-th 1/n as often (Zipf)."""
    return Urn(things, tuple(accumulate(1 / place**steepness for place in _places(things))))


def _places(things: Sequence[Thing]) -> range:
    return range(1, len(things) + 1)


def several(dice: random.Random, mean: float) -> int:
    """Return how many of something there are: often none or one, sometimes many times the mean."""
    return int(dice.expovariate(1 / mean) + dice.random())
