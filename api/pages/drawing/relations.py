"""How a provision relates to a right: a tinted disc for the right, a ring for the provision."""

from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

WIDTH: Final = 34.0
HEIGHT: Final = 22.0


@dataclass(frozen=True, slots=True)
class Circle:
    """A circle."""

    x: float
    y: float
    radius: float


@dataclass(frozen=True, slots=True)
class Relation:
    """The drawing of a match.

    Attributes:
        right: a disc.
        provision: a ring.
        is_broken: whether the ring is broken: what is disputed.
    """

    match: str
    right: Circle
    provision: Circle
    is_broken: bool = False
    width: float = WIDTH
    height: float = HEIGHT


RELATIONS: Final = MappingProxyType(
    {
        "exact": Relation("exact", Circle(17, 11, 8.5), Circle(17, 11, 8.5)),
        "close": Relation("close", Circle(15, 11, 8.5), Circle(19.5, 11, 8.5)),
        "narrow": Relation("narrow", Circle(17, 13, 5), Circle(17, 11, 9.8)),
        "broad": Relation("broad", Circle(17, 11, 10), Circle(17, 13, 5)),
        "contested": Relation(
            "contested", Circle(11, 11, 8.5), Circle(22.5, 11, 8.5), is_broken=True
        ),
    }
)
"""By match: a ``narrow`` provision covers more than the right, a ``broad`` one less."""
