"""Packs dots with labels into rows in which nothing touches."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final, Generic, TypeVar

from api.pages.drawing.measures import placed

Item = TypeVar("Item")

HALF_TARGET: Final = 12.0
"""Half of what a finger needs: 24 units (WCAG 2.2, 2.5.8); dots stand so far apart."""
_APART: Final = 6.0
"""Free room between two labels."""
_WITH_LABEL: Final = 34.0
_WITHOUT: Final = 18.0


@dataclass(frozen=True, slots=True)
class Wanted(Generic[Item]):
    """A dot that wants a place.

    Attributes:
        item: what it stands for.
        x: its middle.
        radius: of the dot.
        label: beside it; none where empty.
        label_width: of that label.
        left: where no label may begin before.
        right: where none may end after.
    """

    item: Item
    x: float
    radius: float
    label: str
    label_width: float
    left: float
    right: float

    @property
    def label_x(self) -> float:
        """The middle of the label: that of the dot, unless the drawing ends before."""
        half = self.label_width / 2
        return placed(max(self.left + half, min(self.x, self.right - half)))


@dataclass(frozen=True, slots=True)
class Place(Generic[Item]):
    """A dot in its row; its label below or above it."""

    wanted: Wanted[Item]
    label_x: float
    is_below: bool


@dataclass(frozen=True, slots=True)
class Row(Generic[Item]):
    """A row: its dots from left to right, and the room above and below their middle."""

    places: tuple[Place[Item], ...]
    above: float
    below: float

    @property
    def height(self) -> float:
        """Of the whole row."""
        return self.above + self.below


@dataclass(slots=True)
class _Filling(Generic[Item]):
    """A row while it is filled from left to right."""

    places: list[Place[Item]] = field(default_factory=list)
    dots: float = float("-inf")
    below: float = float("-inf")
    above: float = float("-inf")

    def takes(self, wanted: Wanted[Item]) -> bool:
        half = max(wanted.radius, HALF_TARGET)
        if wanted.x - half < self.dots:
            return False
        start = wanted.label_x - wanted.label_width / 2
        is_below = not wanted.label or start >= self.below
        if not is_below and start < self.above:
            return False
        self.dots = wanted.x + half
        self._label(wanted, is_below=is_below)
        self.places.append(Place(wanted, wanted.label_x, is_below))
        return True

    def _label(self, wanted: Wanted[Item], *, is_below: bool) -> None:
        if not wanted.label:
            return
        end = wanted.label_x + wanted.label_width / 2 + _APART
        if is_below:
            self.below = end
        else:
            self.above = end

    def row(self) -> Row[Item]:
        labelled = [each for each in self.places if each.wanted.label]
        above = any(not each.is_below for each in labelled)
        below = any(each.is_below for each in labelled)
        return Row(
            tuple(self.places),
            _WITH_LABEL if above else _WITHOUT,
            _WITH_LABEL if below else _WITHOUT,
        )


def packed(dots: Iterable[Wanted[Item]]) -> tuple[Row[Item], ...]:
    """Return rows in which every dot is at its ``x`` and nothing touches.

    A dot goes into the first row that takes it.

    Args:
        dots: in the order in which they get their places; those of one ``x`` in a fixed one.
    """
    rows: list[_Filling[Item]] = []
    for wanted in sorted(dots, key=lambda each: each.x):
        if not any(row.takes(wanted) for row in rows):
            rows.append(_Filling())
            rows[-1].takes(wanted)
    return tuple(row.row() for row in rows)
