"""Was a State bound by an instrument on a day? From its steps, each between two days of effect."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from ontology.parties import BINDING, ENDING

_NEVER: Final = "9999-12-31"


class Standing(StrEnum):
    """Where a State stands under an instrument on a day."""

    BOUND = "bound"
    ENDED = "no longer bound"
    NOT_YET = "not yet bound"
    SIGNED = "signed only"
    UNSURE = "not certain"


@dataclass(frozen=True, slots=True)
class Step:
    """What a State did.

    Attributes:
        kind: e.g. ``"ratification"``; ``"consent"`` where its source does not say how it consented.
        date: ISO 8601, perhaps the year alone; ``None`` where not known.
        since: the first day on which it can have taken effect; ``None`` where not known.
        latest: the latest such day; equal to ``since`` where the day is known.
        concerns: provisions of a reservation, declaration or derogation, in order.
    """

    kind: str
    date: str | None
    since: str | None
    latest: str | None
    concerns: tuple[str, ...]


def step_of(line: str) -> Step:
    """Return a step as the graph keeps it.

    >>> step_of("ratification|1980|1980-01-01|1981-05-03|").date
    '1980'
    """
    kind, date, since, latest, concerns = line.split("|")
    return Step(kind, date or None, since or None, latest or None, tuple(concerns.split()))


def standing_on(steps: Sequence[Step], day: str | None) -> Standing:
    """Return where a State stands on a day, by its steps in order.

    Args:
        steps: in the order of their dates.
        day: ISO 8601; ``None`` for the last that is known.
    """
    asked = day or _NEVER
    turns = [step for step in steps if step.kind in BINDING | ENDING]
    certain = [step for step in turns if step.latest is not None and step.latest <= asked]
    possible = [step for step in turns if step not in certain and (step.since or "") <= asked]
    last = certain[-1].kind if certain else None
    if any((step.kind in BINDING) != (last in BINDING) for step in possible):
        return Standing.UNSURE
    if last is not None:
        return Standing.BOUND if last in BINDING else Standing.ENDED
    signed = any(step.kind == "signature" and (step.latest or _NEVER) <= asked for step in steps)
    return Standing.SIGNED if signed else Standing.NOT_YET
