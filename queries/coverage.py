"""How much is here? Every answer rests on it, an empty one above all."""

from dataclasses import dataclass
from typing import Final

from comity.store import GraphReader
from queries.releases import Lasting
from queries.rows import text, whole, whole_or_none
from queries.statement import load


@dataclass(frozen=True, slots=True)
class CourtCoverage:
    """What is held of one court or body.

    Attributes:
        court: its code.
        texts: rulings held as full texts.
        digests: rulings held as digests of ours only.
        only_cited: rulings known from citations alone.
        first_year: of the rulings held.
        last_year: of the rulings held.
    """

    court: str
    texts: int
    digests: int
    only_cited: int
    first_year: int | None
    last_year: int | None


@dataclass(frozen=True, slots=True)
class GuideCoverage:
    """What is held of the guides of one body."""

    court: str
    guides: int
    only_cited: int


@dataclass(frozen=True, slots=True)
class Coverage:
    """What is held of all courts and bodies, by code."""

    courts: tuple[CourtCoverage, ...]
    guides: tuple[GuideCoverage, ...]

    @property
    def systems(self) -> tuple[CourtCoverage, ...]:
        """Courts and bodies of which at least one ruling is held."""
        return tuple(court for court in self.courts if court.texts or court.digests)

    @property
    def texts(self) -> int:
        """Rulings held as full texts."""
        return sum(court.texts for court in self.courts)

    @property
    def digests(self) -> int:
        """Rulings held as digests only."""
        return sum(court.digests for court in self.courts)

    @property
    def only_cited(self) -> int:
        """Rulings known from citations alone."""
        return sum(court.only_cited for court in self.courts)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is held."""
        return not self.systems

    def of(self, court: str) -> CourtCoverage:
        """Return what is held of a court; nothing where its code is unknown."""
        nothing = CourtCoverage(court, 0, 0, 0, None, None)
        return next((held for held in self.courts if held.court == court), nothing)


def coverage(graph: GraphReader) -> Coverage:
    """Return what is held, court by court."""
    courts = tuple(
        CourtCoverage(
            text(row, "court"), whole(row, "texts"), whole(row, "digests"),
            whole(row, "only_cited"), whole_or_none(row, "first_year"),
            whole_or_none(row, "last_year"),
        )
        for row in graph.run(load("coverage"), {})
    )  # fmt: skip
    guides = tuple(
        GuideCoverage(text(row, "court"), whole(row, "guides"), whole(row, "only_cited"))
        for row in graph.run(load("guides_by_body"), {})
    )
    return Coverage(courts, guides)


_COUNTED: Final = Lasting(coverage)


def held_now(graph: GraphReader) -> Coverage:
    """Return ``coverage``, counted once for each release of the graph.

    Counting reads every ruling; every answer needs the counts, and they change with the release.
    """
    return _COUNTED.now(graph)
