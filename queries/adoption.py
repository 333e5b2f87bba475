"""Which courts took up a doctrine, when, in what shape, and citing whom?"""

from collections.abc import Sequence
from dataclasses import dataclass

from comity.ids import DoctrineId
from comity.store import GraphReader, Row
from queries.citations import Exchange, exchange_of
from queries.counterparts import InOtherSystem, counterparts_of
from queries.doctrine_terms import Named, Origin, doctrine_named, origin_of
from queries.doctrines import Said
from queries.firsts import ends_of
from queries.kept import kept
from queries.narrowing import EVERY, EVERYTHING, Narrowing
from queries.rows import text, whole
from queries.statement import load


@dataclass(frozen=True, slots=True)
class Borrowing:
    """What a court cites of another where it speaks of the doctrine.

    Attributes:
        court: the court cited.
        rulings: of the citing court that do so.
        authorities: of the court cited.
        first: the first such citation, with its passage and claim.
    """

    court: str
    rulings: int
    authorities: int
    first: Exchange


@dataclass(frozen=True, slots=True)
class Adoption:
    """What one court made of the doctrine.

    Attributes:
        court: its code.
        first: the first ruling held in which it names or applies it in its own words; ``None``
            where only the vocabulary says that it took it up.
        applied: the first in which it applies it.
        cites: whom it cites in other courts where it speaks of it, the earliest first.
        stated: what the vocabulary states of this court: which element it took up, adapted or
            refused, with the authority, its passage and the source.
    """

    court: str
    first: Said | None
    applied: Said | None
    cites: tuple[Borrowing, ...]
    stated: tuple[InOtherSystem, ...]


@dataclass(frozen=True, slots=True)
class Adoptions:
    """The answer, by the day of the first ruling; courts without one come last.

    Attributes:
        doctrine: what was asked about, with the elements of the test in order.
        origin: where it is said to come from.
        courts: of which something is known.
    """

    doctrine: Named
    origin: Origin
    courts: tuple[Adoption, ...]

    @property
    def is_empty(self) -> bool:
        """Whether no court is known to have taken it up."""
        return not self.courts


def adoption(graph: GraphReader, wanted: DoctrineId, within: Narrowing = EVERYTHING) -> Adoptions:
    """Return which courts took up a doctrine, when and citing whom.

    Args:
        graph: the graph.
        wanted: the doctrine.
        within: any limits; of what the vocabulary states only court and time are asked.

    Raises:
        NotFoundError: the vocabulary has no such doctrine.
    """
    graph = kept(graph, "adoption", wanted, within)
    named = doctrine_named(graph, wanted)
    own = {each.court: each for each in ends_of(graph, wanted, within) if each.by_court}
    limits: Row = {"doctrine": wanted, **within.only(*EVERY)}
    borrowed = graph.run(load("borrowings_of_doctrine"), limits)
    asked = within.of_court_and_time
    stated = [each for each in counterparts_of(graph, wanted, asked) if not each.stated.is_inverse]
    courts = []
    for court in dict.fromkeys([*own, *(each.stated.court for each in stated)]):
        if court is None:
            continue
        ends = own.get(court)
        courts.append(
            Adoption(
                court=court,
                first=ends.by_court if ends else None,
                applied=ends.applied if ends else None,
                cites=_borrowings(borrowed, court),
                stated=tuple(each for each in stated if each.stated.court == court),
            )
        )
    return Adoptions(named, origin_of(graph, wanted), tuple(sorted(courts, key=_day)))


def _borrowings(rows: Sequence[Row], court: str) -> tuple[Borrowing, ...]:
    return tuple(
        Borrowing(
            text(row, "cited_court"), whole(row, "rulings"), whole(row, "authorities"),
            exchange_of(row),
        )
        for row in rows
        if row["citing_court"] == court
    )  # fmt: skip


def _day(each: Adoption) -> tuple[str, str]:
    return (each.first.ruling.date or "~") if each.first else "~", each.court
