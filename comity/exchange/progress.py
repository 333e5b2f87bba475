"""How far a long piece of work is, for whoever shows it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Step:
    """Rows that are through.

    Attributes:
        kind: of the rows of this step.
        rows: of this step; those that an earlier run wrote count too.
        all: rows of the whole work.
    """

    kind: str
    rows: int
    all: int


Watch: TypeAlias = Callable[[Step], None]
"""Is told of every step; what shows progress adds up the rows."""


def unwatched(step: Step) -> None:
    """Tell nobody."""
    del step
