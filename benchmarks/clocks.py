"""Two clocks at once: the wall's, and that of this process, which other processes do not slow."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from statistics import median


@dataclass(slots=True)
class Clock:
    """Seconds that a block took.

    Attributes:
        wall: as everybody sees them.
        cpu: spent by this process; a server's work is not among them.
    """

    wall: float = 0.0
    cpu: float = 0.0

    @contextmanager
    def running(self) -> Iterator[None]:
        """Add the time that a block takes."""
        wall, cpu = time.perf_counter(), time.process_time()
        try:
            yield
        finally:
            self.wall += time.perf_counter() - wall
            self.cpu += time.process_time() - cpu


def timed(work: Callable[[], object]) -> Clock:
    """Return how long a piece of work takes."""
    clock = Clock()
    with clock.running():
        work()
    return clock


@dataclass(frozen=True, slots=True)
class Runs:
    """What one question took, run by run, in milliseconds by the wall's clock."""

    milliseconds: Sequence[float]

    @property
    def median(self) -> float:
        """The middle one: half the runs were faster."""
        return median(self.milliseconds)

    @property
    def best(self) -> float:
        """The fastest: what it takes when nobody disturbs it."""
        return min(self.milliseconds)

    @property
    def worst(self) -> float:
        """The slowest."""
        return max(self.milliseconds)


def runs_of(work: Callable[[], object], times: int) -> Runs:
    """Return how long a piece of work takes, after one run that is not counted."""
    work()
    return Runs([timed(work).wall * 1_000 for _ in range(times)])
