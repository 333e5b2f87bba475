"""What each question took: the first time, and then the median and the 95th percentile."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from statistics import median, quantiles
from typing import Final

from benchmarks.bars import LOOK_UP, QUESTIONS, Bar
from benchmarks.clocks import Clock, timed
from benchmarks.synthetic.asking import Asked, Sort
from benchmarks.tables import number
from comity.store import GraphReader

ROUNDS: Final = 3
"""Times that each question is put about each thing, after a round of all that is not counted."""


@dataclass(frozen=True, slots=True)
class Spread:
    """How long the answers took, in milliseconds.

    Attributes:
        first: the slowest of the first round, when nothing was in memory.
        counted: of all later rounds.
        core: their median by the clock of our own process, which others do not slow.
        core_late: their 95th percentile by that clock; a server's work is in neither.
    """

    first: float
    counted: Sequence[float]
    core: float
    core_late: float = 0.0

    @property
    def median(self) -> float:
        """Half the answers were faster."""
        return median(self.counted)

    @property
    def late(self) -> float:
        """The 95th percentile: one answer in twenty was slower."""
        return _late(self.counted)


def _late(milliseconds: Sequence[float]) -> float:
    if len(milliseconds) == 1:
        return milliseconds[0]
    return quantiles(milliseconds, n=20, method="inclusive")[-1]


@dataclass(frozen=True, slots=True)
class Result:
    """One question on one engine.

    Attributes:
        engine: its name.
        asked: the question.
        spread: what it took.
    """

    engine: str
    asked: Asked
    spread: Spread

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What is promised of the median and, of a question, of the 95th percentile."""
        if self.asked.sort is Sort.LOOK_UP:
            return (LOOK_UP[self.engine],)
        return QUESTIONS[self.engine]

    @property
    def margin(self) -> float:
        """How many times better than promised, by the nearer bar; below 1, it is missed."""
        return self._margin(self.spread.median, self.spread.late)

    @property
    def core_margin(self) -> float | None:
        """The same by our own core's clock, where the engine works in our process."""
        if self.engine != "SQLite":
            return None
        return self._margin(self.spread.core, self.spread.core_late)

    def _margin(self, *figures: float) -> float:
        return min(
            bar.margin(figure) for bar, figure in zip(self.bars, figures, strict=False) if figure
        )

    def cells(self) -> list[str]:
        """Return median, our core's, 95th percentile, slowest first answer, and how they stand."""
        verdict = f"{number(self.margin)} × better"
        if self.margin < 1:
            verdict = f"MISSED by {1 / self.margin:.2f} ×"
        took = self.spread
        return [*map(number, (took.median, took.core, took.late, took.first)), verdict]


HEADER: Final = ("median", "our core", "95 %", "first", "to the bar")


def results(
    engine: str, graph: GraphReader, asked: Iterable[Asked], rounds: int = ROUNDS
) -> Iterator[Result]:
    """Put every question to a graph; yield what each took as soon as it is known.

    All are put once before any is counted: a server that has just started answers the first
    questions, whatever they are, several times more slowly than the same an hour later.
    """
    listed = list(asked)
    firsts = [max(clock.wall for clock in _round(graph, one)) for one in listed]
    for one, first in zip(listed, firsts, strict=True):
        yield Result(engine, one, _spread(graph, one, rounds, first))


def _spread(graph: GraphReader, asked: Asked, rounds: int, first: float) -> Spread:
    clocks = [clock for _ in range(rounds) for clock in _round(graph, asked)]
    return Spread(
        first * 1_000,
        [clock.wall * 1_000 for clock in clocks],
        median(clock.cpu for clock in clocks) * 1_000,
        _late([clock.cpu * 1_000 for clock in clocks]),
    )


def _round(graph: GraphReader, asked: Asked) -> list[Clock]:
    return [timed(partial(ask, graph)) for ask in asked.asks]
