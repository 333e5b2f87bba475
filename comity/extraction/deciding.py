"""What a ruling decides, and on which rights."""

from dataclasses import dataclass

from comity.extraction.places import Evidence
from comity.extraction.terms import Outcome, Role
from comity.values import quickly_made


@quickly_made
@dataclass(frozen=True, slots=True)
class RightFound:
    """A right invoked, examined or decided, through the provision that carries it."""

    right: str
    provision: str
    role: Role
    at: Evidence


@dataclass(frozen=True, slots=True)
class Vote:
    """The vote on an item; counts are ``None`` where the text gives none."""

    for_: int | None
    against: int | None
    unanimous: bool


@quickly_made
@dataclass(frozen=True, slots=True)
class HoldingFound:
    """What the operative part decides on one provision.

    Attributes:
        provision: ``None`` where the item names none ("the application is inadmissible").
        with_: provisions read together with it.
        outcome: what is decided.
        respondent: State, where one is named or only one is respondent.
        aspect: ``"substantive"``, ``"procedural"`` or ``None``.
        vote: ``None`` where none is stated.
        conditional: the condition in the text's words, e.g. ``"if extradited"``.
        operative_item: printed number of the item.
        at: the operative sentence.
    """

    provision: str | None
    with_: tuple[str, ...]
    outcome: Outcome
    respondent: str | None
    aspect: str | None
    vote: Vote | None
    conditional: str | None
    operative_item: str | None
    at: Evidence
