"""Which courts and bodies are there, what is held of each, and what does each supervise?"""

from dataclasses import dataclass

from comity.ids import CourtId
from comity.store import GraphReader, Row
from queries.coverage import CourtCoverage, Coverage, GuideCoverage, held_now
from queries.kept import kept
from queries.presence import one
from queries.rows import text, text_or_none, whole, whole_or_none
from queries.statement import load


@dataclass(frozen=True, slots=True)
class CourtListed:
    """A court or body, with what is held of it.

    Attributes:
        id: its code.
        label_en: English name.
        label_fr: French name.
        label_es: Spanish name.
        kind: ``court``, ``commission``, ``committee`` …
        region: where it is competent.
        rulings: held and only cited; ``None`` where no ruling is known.
        guides: likewise.
    """

    id: str
    label_en: str | None
    label_fr: str | None
    label_es: str | None
    kind: str | None
    region: str | None
    rulings: CourtCoverage | None
    guides: GuideCoverage | None


@dataclass(frozen=True, slots=True)
class Courts:
    """All courts and bodies of the vocabulary, by code."""

    courts: tuple[CourtListed, ...]

    @property
    def is_empty(self) -> bool:
        """Whether the graph has no vocabulary."""
        return not self.courts


@dataclass(frozen=True, slots=True)
class Year:
    """What is held of one year; ``year`` is ``None`` for acts of which no date is known."""

    year: int | None
    texts: int
    digests: int
    only_cited: int


@dataclass(frozen=True, slots=True)
class Supervised:
    """An instrument that a court supervises or applies; ``is_default``: what "Article 8" means."""

    id: str
    label_en: str | None
    kind: str | None
    is_default: bool


@dataclass(frozen=True, slots=True)
class Court:
    """A court or body in full."""

    court: CourtListed
    years: tuple[Year, ...]
    supervises: tuple[Supervised, ...]

    @property
    def is_empty(self) -> bool:
        """Whether no ruling or guide of it is held or cited."""
        return not self.years


def courts(graph: GraphReader) -> Courts:
    """Return the courts and bodies of the vocabulary, with what is held of each."""
    held = held_now(graph)
    return Courts(tuple(_listed(row, held) for row in graph.run(load("courts"), {})))


def court(graph: GraphReader, code: CourtId) -> Court:
    """Return a court or body: what is held of it by year, and which instruments it supervises.

    Raises:
        NotFoundError: the vocabulary has no such court.
    """
    graph = kept(graph, "court", code)
    found = one(graph, "court_by_id", "court", court=code)
    wanted: Row = {"court": code}
    years = tuple(
        Year(
            whole_or_none(row, "year"), whole(row, "texts"), whole(row, "digests"),
            whole(row, "only_cited"),
        )
        for row in graph.run(load("court_years"), wanted)
    )  # fmt: skip
    supervised = tuple(
        Supervised(
            text(row, "id"), text_or_none(row, "label_en"), text_or_none(row, "kind"),
            is_default=row["ordinal"] == 0,
        )
        for row in graph.run(load("instruments_of_court"), wanted)
    )  # fmt: skip
    return Court(_listed(found, held_now(graph)), years, supervised)


def _listed(row: Row, held: Coverage) -> CourtListed:
    code = text(row, "id")
    return CourtListed(
        code,
        text_or_none(row, "label_en"),
        text_or_none(row, "label_fr"),
        text_or_none(row, "label_es"),
        text_or_none(row, "kind"),
        text_or_none(row, "region"),
        next((each for each in held.courts if each.court == code), None),
        next((each for each in held.guides if each.court == code), None),
    )
