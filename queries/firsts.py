"""In which ruling of each court does a doctrine stand first: in anybody's words, in its own?"""

from dataclasses import dataclass
from itertools import groupby

from comity.ids import DoctrineId
from comity.store import GraphReader
from queries.doctrine_terms import Named, Origin, doctrine_named, origin_of
from queries.doctrines import Said, said_of
from queries.kept import kept
from queries.narrowing import EVERY, EVERYTHING, Narrowing
from queries.rows import text
from queries.statement import load


@dataclass(frozen=True, slots=True)
class Ends:
    """First and last rulings of one court, of those held; undated ones are left out.

    Attributes:
        court: its code.
        by_any: the first in anybody's words: a party's plea or a separate opinion may be earlier
            than the court.
        by_court: the first in which the court itself names or applies it.
        applied: the first in which the court applies it.
        latest: the last in which the court itself names or applies it.
    """

    court: str
    by_any: Said | None
    by_court: Said | None
    applied: Said | None
    latest: Said | None


@dataclass(frozen=True, slots=True)
class Firsts:
    """The answer, beside the origin that is claimed; the two are never merged.

    Attributes:
        doctrine: what was asked about.
        origin: where it is said to come from.
        courts: by day of the first ruling in anybody's words.
    """

    doctrine: Named
    origin: Origin
    courts: tuple[Ends, ...]

    @property
    def is_empty(self) -> bool:
        """Whether it stands in no dated ruling held."""
        return not self.courts


def first(graph: GraphReader, wanted: DoctrineId, within: Narrowing = EVERYTHING) -> Firsts:
    """Return the first rulings of each court on a doctrine, by whose words they are.

    Args:
        graph: the graph.
        wanted: the doctrine.
        within: any limits.

    Raises:
        NotFoundError: the vocabulary has no such doctrine.
    """
    graph = kept(graph, "first", wanted, within)
    named = doctrine_named(graph, wanted)
    return Firsts(named, origin_of(graph, wanted), ends_of(graph, wanted, within))


def ends_of(graph: GraphReader, wanted: DoctrineId, within: Narrowing) -> tuple[Ends, ...]:
    """Return first and last rulings of each court, the court with the earliest ruling first."""
    name = "ends_of_doctrine" if within.is_of_passages else "ends_of_doctrine_by_use"
    rows = graph.run(load(name), {"doctrine": wanted, **within.only(*EVERY)})
    found = []
    for court, each in groupby(rows, key=lambda row: text(row, "court")):
        said = {text(row, "role"): said_of(row) for row in each}
        ends = Ends(
            court, said.get("any"), said.get("court"), said.get("applied"), said.get("latest")
        )
        found.append(ends)
    return tuple(sorted(found, key=_day))


def _day(ends: Ends) -> tuple[str, str]:
    earliest = ends.by_any.ruling.date if ends.by_any else None
    return earliest or "", ends.court
