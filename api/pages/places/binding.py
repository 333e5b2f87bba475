"""In which years a State was bound by what a court applies; holdings of others stand apart."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from ontology.parties import BINDING, ENDING
from queries.participation import Participation
from queries.standing import Step

_OPEN: Final = 9999


@dataclass(frozen=True, slots=True)
class Bound:
    """From the first to the last year in which a State was bound.

    Attributes:
        first: year in which the first step can have taken effect.
        last: year in which the last one ended; ``None`` while it is bound.
        instrument: code of the one that bound it first.
    """

    first: int
    last: int | None
    instrument: str

    def covers(self, first: int | None, last: int | None) -> bool:
        """Return whether it was bound in all years of a span; an unknown year is no exception."""
        return (first or self.first) >= self.first and (last or self.first) <= (self.last or _OPEN)


def bound_by(instruments: Iterable[str], done: Sequence[Participation]) -> Bound | None:
    """Return in which years a State was bound by one of some instruments.

    ``None`` where nothing is known of it under any of them: then no year can be left out.
    """
    wanted = set(instruments)
    spans = [
        (*span, each.instrument)
        for each in done
        if each.instrument in wanted and (span := _span(each.steps))
    ]
    if not spans:
        return None
    first, _, instrument = min(spans)
    last = max(end for _, end, _ in spans)
    return Bound(first, None if last == _OPEN else last, instrument)


def _span(steps: Sequence[Step]) -> tuple[int, int] | None:
    begun = [year for step in steps if step.kind in BINDING and (year := _year(step))]
    if not begun:
        return None
    turns = [step for step in steps if step.kind in BINDING | ENDING]
    last = turns[-1]
    return min(begun), (_year(last) or _OPEN) if last.kind in ENDING else _OPEN


def _year(step: Step) -> int | None:
    day = step.since or step.latest or step.date
    return int(day[:4]) if day else None
