"""Figures: what was right, wrong and missed, for all rulings of a task and for each court."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from comity.intervals import wilson


@dataclass(frozen=True, slots=True)
class Counts:
    """How many answers were right, how many wrong, how many right ones were not given."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(
            self.right + other.right, self.wrong + other.wrong, self.missed + other.missed
        )

    @property
    def precision(self) -> float:
        """The share of the answers given that is right; 0 where none was given."""
        return self.right / (self.given or 1)

    @property
    def recall(self) -> float:
        """The share of the right answers that was given; 0 where there is none."""
        return self.right / (self.expected or 1)

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        return 2 * self.right / (self.given + self.expected or 1)

    @property
    def given(self) -> int:
        """Answers given."""
        return self.right + self.wrong

    @property
    def expected(self) -> int:
        """Right answers."""
        return self.right + self.missed

    @property
    def faults(self) -> int:
        """Wrong and missed together."""
        return self.wrong + self.missed


@dataclass(frozen=True, slots=True)
class Figure:
    """One measure on some rulings.

    Attributes:
        task: of the yardstick.
        measure: of the task.
        group: court and language, e.g. ``"ecthr fr"``; empty for all rulings.
        documents: rulings that it counts.
        counts: of all of them.
        f1_interval: bootstrap over rulings, 95 %.
        is_recall_only: whether wrong answers cannot be told, the right ones not all being known.
    """

    task: str
    measure: str
    group: str
    documents: int
    counts: Counts
    f1_interval: tuple[float, float]
    is_recall_only: bool = False

    @property
    def name(self) -> str:
        """Task and measure, e.g. ``"holdings.article"``."""
        return f"{self.task}.{self.measure}"

    @property
    def value(self) -> float:
        """The one figure that it is judged by: F1, or recall where only that is known."""
        return self.counts.recall if self.is_recall_only else self.counts.f1

    @property
    def recall_interval(self) -> tuple[float, float]:
        """Wilson, 95 %."""
        return wilson(self.counts.right, self.counts.expected)

    @property
    def precision_interval(self) -> tuple[float, float]:
        """Wilson, 95 %."""
        return wilson(self.counts.right, self.counts.given)


@dataclass(frozen=True, slots=True)
class Scored:
    """One task, scored.

    Attributes:
        task: of the yardstick.
        sha256: of its gold.
        documents: rulings measured.
        faulty: rulings that were not or could not be read; they count as read and found empty.
        figures: for all rulings first, then each group, measures in order of importance.
        counts: by measure and ruling.
    """

    task: str
    sha256: str
    documents: int
    faulty: int
    figures: Sequence[Figure]
    counts: Mapping[str, Mapping[str, Counts]]

    def of_group(self, group: str) -> Iterator[Figure]:
        """Yield the figures of one group, or of all rulings (``""``)."""
        return (figure for figure in self.figures if figure.group == group)

    @property
    def groups(self) -> list[str]:
        """Courts and languages, in order."""
        return sorted({figure.group for figure in self.figures if figure.group})
