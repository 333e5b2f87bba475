"""What a citation prints beside its authority, by which acts of one case are told apart."""

from dataclasses import dataclass
from typing import Final

from comity.values import quickly_made


@quickly_made
@dataclass(frozen=True, slots=True)
class Clues:
    """Clues to the act meant.

    Attributes:
        citing: code of the citing court.
        state: alpha-3 code of the State sued.
        phases: e.g. ``{"merits"}``, as the catalogue names them.
        year: of a report, e.g. the “2001” of “ECHR 2001-II”.
        is_grand: whether “[GC]” is printed.
        is_judgment: whether the date is that of a judgment, and not of an order or decision.
    """

    citing: str = ""
    state: str | None = None
    phases: frozenset[str] = frozenset()
    year: str | None = None
    is_grand: bool = False
    is_judgment: bool = False


NO_CLUES: Final = Clues()
