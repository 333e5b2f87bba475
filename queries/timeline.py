"""How does the use of a doctrine develop, court by court and year by year?"""

from dataclasses import dataclass

from comity.ids import DoctrineId
from comity.store import GraphReader, Row
from queries.doctrine_terms import Named, doctrine_named
from queries.doctrines import Said
from queries.firsts import ends_of
from queries.held import Held, held_by_year
from queries.kept import kept
from queries.narrowing import EVERY, EVERYTHING, Narrowing
from queries.rows import text, whole, whole_or_none
from queries.statement import load


@dataclass(frozen=True, slots=True)
class Year:
    """One year of one court; each ruling is counted once, by the most that is done in it.

    Attributes:
        year: ``None`` of undated rulings.
        applied: rulings in which the court applies the doctrine.
        named: others in which the court names it.
        only_others: others in which only parties, judges apart or third persons do.
        applying: passages in which the court applies it.
        naming: passages in which it names it.
        others: passages in other voices.
        texts: rulings of the court and year held as texts, whatever they are about.
        digests: those held as digests only.
    """

    year: int | None
    applied: int
    named: int
    only_others: int
    applying: int
    naming: int
    others: int
    texts: int
    digests: int


@dataclass(frozen=True, slots=True)
class Course:
    """What became of the doctrine in one court.

    Attributes:
        court: its code.
        first: the first ruling in the court's own words; ``None`` where only others speak of it.
        latest: the last one.
        years: in which it stands, in order; in the years between it stands in no ruling held.
    """

    court: str
    first: Said | None
    latest: Said | None
    years: tuple[Year, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """The answer, by code of the court; of rulings alone."""

    doctrine: Named
    courts: tuple[Course, ...]

    @property
    def is_empty(self) -> bool:
        """Whether it stands in no ruling held."""
        return not self.courts


def timeline(graph: GraphReader, wanted: DoctrineId, within: Narrowing = EVERYTHING) -> Timeline:
    """Return the uses of a doctrine by court and year, with first and latest.

    Args:
        graph: the graph.
        wanted: the doctrine.
        within: any limits; the denominators know court and year alone.

    Raises:
        NotFoundError: the vocabulary has no such doctrine.
    """
    graph = kept(graph, "timeline", wanted, within)
    named = doctrine_named(graph, wanted)
    name = "doctrine_by_year" if within.is_of_passages else "doctrine_by_year_by_use"
    rows = graph.run(load(name), {"doctrine": wanted, **within.only(*EVERY)})
    held = held_by_year(graph)
    ends = {each.court: each for each in ends_of(graph, wanted, within)}
    courts = []
    for court in dict.fromkeys(text(row, "court") for row in rows):
        years = tuple(_year(row, held) for row in rows if row["court"] == court)
        known = ends.get(court)
        latest = known.latest if known else None
        courts.append(Course(court, known.by_court if known else None, latest, years))
    return Timeline(named, tuple(courts))


def _year(row: Row, held: Held) -> Year:
    year = whole_or_none(row, "year")
    texts, digests = held.get((text(row, "court"), year), (0, 0))
    return Year(
        year=year,
        applied=whole(row, "applied"),
        named=whole(row, "named"),
        only_others=whole(row, "only_others"),
        applying=whole(row, "applying"),
        naming=whole(row, "naming"),
        others=whole(row, "others"),
        texts=texts,
        digests=digests,
    )
