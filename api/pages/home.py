"""The home page: what may be asked, with live answers, and what is here."""

from dataclasses import dataclass
from typing import Final

from fastapi.responses import Response

from api.pages.addressing import path_of_term
from api.pages.cards import Card, card
from api.pages.news import News, news_of
from api.pages.visits import Visit, VisitDep, pages_router
from comity.errors import NotFoundError
from comity.ids import DoctrineId, RightId
from comity.store import GraphReader
from queries.dialogue_matrix import PairOfCourts, dialogue_matrix
from queries.doctrines import Said
from queries.firsts import first
from queries.novelties import Novelties, novelties
from queries.provisions import provisions
from queries.releases import Lasting
from queries.rights import relatives_of, rights
from queries.rights_across_courts import RightAcrossCourts, rights_across_courts
from queries.rows import text, whole
from queries.statement import load

router = pages_router()

RIGHT: Final = RightId("right:private-life")
DOCTRINE: Final = DoctrineId("doctrine:margin-of-appreciation")
_SHOWN: Final = 18
_OF_A_GROUP: Final = 3
_FIRST: Final = 3
"""Lines of a worked question."""


@dataclass(frozen=True, slots=True)
class Line:
    """A name that leads to a page, and a number of its own."""

    name: str
    path: str
    number: int


@dataclass(frozen=True, slots=True)
class Group:
    """A right at the top of the tree: how many stand below it, and those most protected."""

    name: str
    path: str
    number: int
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """A court that decided on the right of the example: holdings, and violations among them."""

    name: str
    path: str
    holdings: int
    violations: int


@dataclass(frozen=True, slots=True)
class _Live:
    """First lines of live answers, asked once for each release.

    Attributes:
        right: how courts protect the right of the example.
        provisions: that protect it, articles counted once, as its page counts them.
        pairs: of courts, those of which one cites the other most.
        said: the first ruling in which a court applies the doctrine of the example.
        doctrines: id and rulings of those most used.
        rights: by right at the top of the tree, rights below it, and those most protected.
        new: what the latest rulings brought.
    """

    right: RightAcrossCourts | None
    provisions: int
    pairs: tuple[PairOfCourts, ...]
    said: Said | None
    doctrines: tuple[tuple[str, int], ...]
    rights: tuple[tuple[str, int, tuple[tuple[str, int], ...]], ...]
    new: Novelties


@dataclass(frozen=True, slots=True)
class Home:
    """What the home page shows.

    Attributes:
        right: name of the right of the example.
        right_path: of its page.
        provisions: that protect it.
        deciding: courts that decided on it.
        holdings: of theirs.
        violations: of those.
        tallies: courts that decided most on it.
        citations: of other courts, in all pairs.
        pairs: courts of which one cites the other most: both names, how often, path of the list.
        doctrine: name of the doctrine of the example.
        doctrine_path: of its page.
        quotation: the first passage in which a court applies it.
        rights: the top of the tree.
        doctrines: most applied.
        courts: with the rulings held.
        new: what the latest rulings brought, the latest first.
    """

    right: str
    right_path: str
    provisions: int
    deciding: int
    holdings: int
    violations: int
    tallies: tuple[Tally, ...]
    citations: int
    pairs: tuple[tuple[str, str, int, str], ...]
    doctrine: str
    doctrine_path: str
    quotation: Card | None
    rights: tuple[Group, ...]
    doctrines: tuple[Line, ...]
    courts: tuple[Line, ...]
    new: tuple[tuple[str, tuple[News, ...]], ...]


@router.get("/")
def home(visit: VisitDep) -> Response:
    """Show the home page."""
    return visit.shown("home.html", _home(visit, _LIVE.now(visit.graph)), twin="/v1/coverage")


def _home(visit: Visit, live: _Live) -> Home:
    names, found, said = visit.names, live.right, live.said
    tallies = [court.in_all.holdings for court in found.courts] if found else []
    outcomes = [each for court in found.courts for each in court.outcomes] if found else []
    quoted = (
        card(visit, said.ruling, said.passage, fact=said.claim) if said and said.passage else None
    )
    return Home(
        right=names.right(RIGHT),
        right_path=path_of_term("right", RIGHT),
        provisions=live.provisions,
        deciding=len(tallies),
        holdings=sum(tallies),
        violations=sum(each.holdings for each in outcomes if each.outcome == "violation"),
        tallies=_tallies(visit, found),
        citations=sum(each.citations for each in live.pairs),
        pairs=tuple(
            (
                names.court(each.citing),
                names.court(each.cited),
                each.citations,
                f"/dialogue?from={each.citing}&to={each.cited}",
            )
            for each in live.pairs[:_FIRST]
        ),
        doctrine=names.doctrine(DOCTRINE),
        doctrine_path=path_of_term("doctrine", DOCTRINE),
        quotation=quoted,
        rights=tuple(
            Group(
                names.right(top), path_of_term("right", top), number, _lines(visit, "right", listed)
            )
            for top, number, listed in live.rights
        ),
        doctrines=_lines(visit, "doctrine", live.doctrines),
        courts=_courts(visit),
        new=news_of(visit, live.new),
    )


def _tallies(visit: Visit, found: RightAcrossCourts | None) -> tuple[Tally, ...]:
    lines = [
        Tally(
            visit.names.court(each.court), f"/courts/{each.court}", each.in_all.holdings,
            sum(one.holdings for one in each.outcomes if one.outcome == "violation"),
        )
        for each in (found.courts if found else ())
    ]  # fmt: skip
    return tuple(sorted(lines, key=lambda each: (-each.holdings, each.name))[:_FIRST])


def _lines(visit: Visit, kind: str, terms: tuple[tuple[str, int], ...]) -> tuple[Line, ...]:
    return tuple(
        Line(visit.names.of(kind, term), path_of_term(kind, term), number) for term, number in terms
    )


def _courts(visit: Visit) -> tuple[Line, ...]:
    held = visit.frame().coverage.systems
    ranked = sorted(held, key=lambda each: (-(each.texts + each.digests), each.court))
    return tuple(
        Line(visit.names.court(each.court), f"/courts/{each.court}", each.texts + each.digests)
        for each in ranked[:_SHOWN]
    )


def _answers(graph: GraphReader) -> _Live:
    pairs = sorted(
        dialogue_matrix(graph).pairs, key=lambda each: (-each.citations, each.citing, each.cited)
    )
    used = sorted(
        (-whole(row, "number"), text(row, "id"))
        for row in graph.run(load("numbers_of_terms"), {"kind": "doctrine"})
    )
    try:
        right = rights_across_courts(graph, RIGHT)
        number = len(provisions(graph, RIGHT).provisions) + len(right.contested)
        found = first(graph, DOCTRINE).courts
    except NotFoundError:  # a graph of another vocabulary, or of none
        right, number, found = None, 0, ()
    said = next((each.applied for each in found if each.applied and each.applied.passage), None)
    return _Live(
        right,
        number,
        tuple(pairs),
        said,
        tuple((term, -number) for number, term in used[:_SHOWN]),
        _by_group(graph),
        novelties(graph),
    )


def _by_group(graph: GraphReader) -> tuple[tuple[str, int, tuple[tuple[str, int], ...]], ...]:
    """Return the rights that most provisions protect, by the widest right each belongs to."""
    listed = {each.right.id: each.provisions for each in rights(graph).rights}
    above = {right: _broader(graph, right) for right in listed}
    groups: dict[str, list[tuple[int, str]]] = {}
    for right, protecting in listed.items():
        top = right
        while above.get(top):
            top = above[top]
        if top != right and protecting:
            groups.setdefault(top, []).append((-protecting, right))
    return tuple(
        (
            top,
            len(found),
            tuple((right, -number) for number, right in sorted(found)[:_OF_A_GROUP]),
        )
        for top, found in sorted(groups.items())
    )


def _broader(graph: GraphReader, right: str) -> str:
    wider = relatives_of(graph, RightId(right))["broader"]
    return wider[0].id if wider else ""


_LIVE: Final = Lasting(_answers)
"""The live answers change with the release, and cost more than a page may."""
