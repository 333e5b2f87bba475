"""The right page: every court at once."""

from dataclasses import dataclass

from api.pages.drawing.columns import Columns, columns_of
from api.pages.drawing.relations import RELATIONS, Relation
from api.pages.rights.courts import CourtLine, ProvisionLine, System, lines_of, systems_of
from api.pages.rights.parts import (
    Crossing,
    GuideLine,
    Saying,
    TestLine,
    by_year,
    crossings_of,
    guides_on,
    sayings_of,
    tests_of,
)
from api.pages.visits import Visit
from api.pages.words import MATCHES, named
from comity.ids import RightId
from queries.courts import courts
from queries.coverage import held_now
from queries.holdings_found import Holdings, Subject, holdings
from queries.keeping import LEADING_SHOWN, SHOWN_BY
from queries.labels import labels_now
from queries.limits import limits
from queries.narrowing import Narrowing
from queries.paging import Turn
from queries.provisions import Provisions, provisions
from queries.rights import Right
from queries.rights_across_courts import RightAcrossCourts, rights_across_courts
from queries.supervising import supervised_now

_INCOMPLETE = 2
"""Latest years of the graph of which rulings are still to come."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What the page says first.

    Attributes:
        provisions: that protect the right, articles counted once.
        instruments: of which they are.
        matches: how they relate to the right: English words and number.
        bodies: courts with a holding.
        holdings: of them all.
        without: courts that supervise an instrument of it and decided nothing held here.
        crossings: citations of other courts in the leading rulings.
    """

    provisions: int
    instruments: int
    matches: tuple[tuple[str, int], ...]
    bodies: int
    holdings: int
    without: tuple[str, ...]
    crossings: int


@dataclass(frozen=True, slots=True)
class RightPage:
    """What the page shows.

    Attributes:
        names: in the other languages held: code and name.
        broader: path and name of rights it belongs to.
        narrower: likewise of rights that belong to it.
        asked: fields of the form with their values.
        silent: courts that apply such a provision, and of which nothing is held.
        uncovered: provisions of instruments that no court here supervises.
        undated: holdings of unknown year.
    """

    id: str
    name: str
    names: tuple[tuple[str, str], ...]
    definition: str
    broader: tuple[tuple[str, str], ...]
    narrower: tuple[tuple[str, str], ...]
    asked: dict[str, str]
    figures: Figures
    systems: tuple[System, ...]
    silent: tuple[CourtLine, ...]
    uncovered: tuple[ProvisionLine, ...]
    key: tuple[tuple[Relation, str], ...]
    sayings: tuple[Saying, ...]
    crossings: tuple[Crossing, ...]
    columns: Columns
    undated: int
    tests: tuple[TestLine, ...]
    guides: tuple[GuideLine, ...]


def right_page(visit: Visit, right: RightId, within: Narrowing, asked: dict[str, str]) -> RightPage:
    """Return the page of a right.

    Raises:
        NotFoundError: the vocabulary has no such right.
    """
    graph = visit.graph
    found = rights_across_courts(graph, right, within, LEADING_SHOWN)
    protected = provisions(graph, right)
    applied = limits(graph, Subject(right=right), within).applied
    counted = holdings(graph, Subject(right=right), SHOWN_BY, within, Turn(limit=1)).data
    lines = lines_of(protected)
    systems = systems_of(visit, found, lines, courts(graph).courts, supervised_now(graph))
    shown = {each for system in systems for line in system.courts for each in line.provisions}
    crossings = crossings_of(visit, found.courts)
    articles = [each.whole.provision for each in protected.provisions]
    return RightPage(
        id=right,
        name=visit.names.right(right),
        names=_names(visit, right),
        definition=found.right.definition or "",
        broader=_linked(visit, found.broader),
        narrower=_linked(visit, found.narrower),
        asked=asked,
        figures=_figures(found, protected, systems, len(crossings)),
        systems=_shown(systems),
        silent=tuple(line for each in systems for line in each.courts if not line.is_shown),
        uncovered=tuple(each for each in lines if each not in shown),
        key=tuple((drawn, named(MATCHES, match)) for match, drawn in RELATIONS.items()),
        sayings=sayings_of(visit, applied),
        crossings=crossings,
        columns=_columns(visit, counted),
        undated=sum(each.holdings for each in counted.groups if not each.year),
        tests=tests_of(visit, applied),
        guides=guides_on(visit, articles, Narrowing(as_of=within.as_of)),
    )


def _shown(systems: tuple[System, ...]) -> tuple[System, ...]:
    kept = (
        System(each.name, tuple(line for line in each.courts if line.is_shown)) for each in systems
    )
    return tuple(each for each in kept if each.courts)


def _names(visit: Visit, right: RightId) -> tuple[tuple[str, str], ...]:
    own = [
        each for each in labels_now(visit.graph).of_term.get(("right", right), ()) if each.is_own
    ]
    return tuple((each.language, each.name) for each in own if each.language != visit.language.code)


def _linked(visit: Visit, rights: tuple[Right, ...]) -> tuple[tuple[str, str], ...]:
    return tuple(
        (f"/rights/{each.id.partition(':')[2]}", visit.names.right(each.id)) for each in rights
    )


def _figures(
    found: RightAcrossCourts, protected: Provisions, systems: tuple[System, ...], crossings: int
) -> Figures:
    wholes = [each.whole for each in protected.provisions]
    disputed = found.contested
    matches = [each.match for each in (*wholes, *disputed)]
    lines = [line for system in systems for line in system.courts]
    return Figures(
        provisions=len(matches),
        instruments=len({each.provision.split(".")[0] for each in (*wholes, *disputed)}),
        matches=tuple(
            (named(MATCHES, match), matches.count(match)) for match in MATCHES if match in matches
        ),
        bodies=sum(each.bar is not None for each in lines),
        holdings=sum(each.bar.counts.total for each in lines if each.bar),
        without=tuple(each.name for each in lines if each.bar is None),
        crossings=crossings,
    )


def _columns(visit: Visit, counted: Holdings) -> Columns:
    latest = max((each.last_year or 0 for each in held_now(visit.graph).courts), default=0)
    incomplete = frozenset(range(latest - _INCOMPLETE + 1, latest + 1))
    return columns_of(by_year(counted.groups), incomplete)
