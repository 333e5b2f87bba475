"""Where the time of extraction goes: clocks put around its stages while a block runs."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final

from benchmarks.clocks import Clock
from ingest import extracting
from ingest.families.choosing import family_for
from ingest.families.family import Family

OF_FAMILY: Final = ("layout", "metadata", "holdings", "separate_opinions")
"""Stages that each family does in its own way, by the name of its method."""

OF_ALL: Final = {
    "find_provisions": "provisions",
    "find_citations": "citations",
    "find_rights": "rights",
    "find_doctrines": "doctrines",
    "find_remedies": "remedies",
    "find_groups": "groups",
    "with_measured": "confidences",
    "language_of": "language",
}
"""Stages that are the same for all families, by the function that ``ingest.extracting`` calls."""


@dataclass(slots=True)
class Stages:
    """Clocks by stage, in the order in which stages first ran."""

    clocks: dict[str, Clock] = field(default_factory=dict)

    def around(self, stage: str, work: Callable[..., object]) -> Callable[..., object]:
        """Return the work with a clock around it."""
        clock = self.clocks.setdefault(stage, Clock())

        def clocked(*arguments: object, **named: object) -> object:
            with clock.running():
                return work(*arguments, **named)

        return clocked

    def shares(self, total: float) -> dict[str, float]:
        """Return each stage's share of the seconds of a core, the largest first, then the rest."""
        found = {stage: clock.cpu / total for stage, clock in self.clocks.items()}
        ordered = dict(sorted(found.items(), key=lambda one: -one[1]))
        return {**ordered, "the rest": 1 - sum(found.values())}


class _Clocked:
    """A family whose stages run under clocks; all else is the family's own."""

    def __init__(self, family: Family, stages: Stages) -> None:
        self._family = family
        self._stages = stages

    def __getattr__(self, name: str) -> object:
        found = getattr(self._family, name)
        return self._stages.around(name, found) if name in OF_FAMILY else found


@contextmanager
def clocked() -> Iterator[Stages]:
    """Yield the clocks of the stages of all extractions until the block ends."""
    stages = Stages()
    put: dict[str, Callable[..., object]] = {
        name: stages.around(stage, getattr(extracting, name)) for name, stage in OF_ALL.items()
    }
    put["family_for"] = lambda *given, **named: _Clocked(family_for(*given, **named), stages)
    before = {name: getattr(extracting, name) for name in put}
    for name, work in put.items():
        setattr(extracting, name, work)
    try:
        yield stages
    finally:
        for name, work in before.items():
            setattr(extracting, name, work)
