"""The speeds we promise, and how a figure stands to them."""

from dataclasses import dataclass
from typing import Final

from benchmarks.tables import number


@dataclass(frozen=True, slots=True)
class Bar:
    """A promise on one figure.

    Attributes:
        value: the promise, in ``unit``.
        unit: of the figure and the promise.
        at_least: whether more is better.
    """

    value: float
    unit: str
    at_least: bool

    def __str__(self) -> str:
        return f"{'≥' if self.at_least else '≤'} {self.value:,g} {self.unit}"

    def margin(self, figure: float) -> float:
        """Return how many times better than promised a figure is; below 1, the bar is missed."""
        return figure / self.value if self.at_least else self.value / figure

    def verdict(self, figure: float) -> str:
        """Return the margin in words: ``"1.31 × better"``, ``"MISSED by 1.20 ×"``."""
        margin = self.margin(figure)
        return f"{number(margin)} × better" if margin >= 1 else f"MISSED by {1 / margin:.2f} ×"


EXTRACTION: Final = Bar(3, "MB/s", at_least=True)
"""Text of the European Court, UTF-8, on one core."""

BARE: Final = Bar(10, "MB/s", at_least=True)
"""The same, with all parts left out that may be."""

GROWTH: Final = Bar(12, "×", at_least=False)
"""Twelve times the text takes twelve times as long and no longer."""

MEMORY: Final = Bar(1_000, "MB", at_least=False)
"""Resident, of one process."""

PAIR: Final = Bar(1.7, "×", at_least=True)
"""How many times faster two processes are than one."""

TWICE: Final = Bar(2, "×", at_least=True)
"""How many times faster than eyecite, each on its own kind of text."""

LOADING: Final = {
    "SQLite": Bar(5_000, "claims/s", at_least=True),
    "Neo4j": Bar(2_000, "claims/s", at_least=True),
}
"""By engine; passages and full text included."""

QUESTION: Final = Bar(50, "ms", at_least=False)
"""The median of one question, on either engine."""

LOOK_UP: Final = {
    "SQLite": Bar(1, "ms", at_least=False),
    "Neo4j": Bar(5, "ms", at_least=False),
}
"""By engine: the median of finding what an id or a number names, among 100,000 rulings."""

QUESTIONS: Final = {
    "SQLite": (Bar(10, "ms", at_least=False), Bar(100, "ms", at_least=False)),
    "Neo4j": (Bar(50, "ms", at_least=False), Bar(400, "ms", at_least=False)),
}
"""By engine: median and 95th percentile of any other question, among 100,000 rulings."""

HTTP: Final = Bar(5, "ms", at_least=False)
"""What HTTP adds to a question, at the median."""
