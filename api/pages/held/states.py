"""A State: what the courts held in its respect, and by which instruments it is bound."""

from dataclasses import dataclass

from fastapi.responses import Response

from api.pages.visits import Visit, VisitDep, pages_router
from api.pages.words import OUTCOMES, STANDINGS_UNDER, named
from api.parameters import StatePath, YearsDep
from comity.ids import StateId
from queries.labels import labels_now
from queries.participation import Participation, participation
from queries.states import CourtOnState, state
from queries.tallies import Tally

router = pages_router()


@dataclass(frozen=True, slots=True)
class Counted:
    """A right or article, and its holdings by outcome; outcomes are English."""

    name: str
    path: str
    outcomes: tuple[tuple[str, Tally], ...]


@dataclass(frozen=True, slots=True)
class CourtPart:
    """What one court held in respect of the State."""

    name: str
    found: CourtOnState
    outcomes: tuple[tuple[str, Tally], ...]
    rights: tuple[Counted, ...]
    articles: tuple[Counted, ...]


@dataclass(frozen=True, slots=True)
class StatePage:
    """One State."""

    code: str
    name: str
    courts: tuple[CourtPart, ...]
    instruments: tuple[tuple[str, str, Participation], ...]


@router.get("/states")
def list_states(visit: VisitDep) -> Response:
    """List the States by name; there is no rank."""
    codes = labels_now(visit.graph).ids("state")
    listed = sorted((visit.names.state(code), code) for code in codes)
    return visit.shown("held/states.html", tuple(listed), twin="/v1/suggestions?kind=state&q=a")


@router.get("/states/{code}")
def one_state(visit: VisitDep, code: StatePath, years: YearsDep) -> Response:
    """Show one State."""
    wanted = StateId(code)
    found = state(visit.graph, wanted, years)
    bound = participation(visit.graph, wanted).instruments
    view = StatePage(
        code=code,
        name=visit.names.state(code),
        courts=tuple(_part(visit, each) for each in found.courts),
        instruments=tuple(
            (
                visit.names.of("instrument", each.instrument),
                named(STANDINGS_UNDER, each.standing),
                each,
            )
            for each in bound
        ),
    )
    return visit.shown("held/state.html", view, twin=f"/v1/states/{code}")


def _part(visit: Visit, found: CourtOnState) -> CourtPart:
    names = visit.names
    rights = [(each.right, each.tally) for each in found.rights]
    articles = [(each.article, each.tally) for each in found.articles if each.article]
    return CourtPart(
        name=names.court(found.court),
        found=found,
        outcomes=tuple((named(OUTCOMES, each.outcome), each) for each in found.outcomes),
        rights=_counted(
            [
                (names.right(term), f"/rights/{term.partition(':')[2]}", each)
                for term, each in rights
            ]
        ),
        articles=_counted(
            [(names.provision(term), f"/provisions/{term}", each) for term, each in articles]
        ),
    )


def _counted(lines: list[tuple[str, str, Tally]]) -> tuple[Counted, ...]:
    """Return the outcomes of each right or article, the one with most holdings first."""
    by_path: dict[tuple[str, str], list[tuple[str, Tally]]] = {}
    for name, path, tally in lines:
        by_path.setdefault((name, path), []).append((named(OUTCOMES, tally.outcome), tally))
    ranked = sorted(
        by_path.items(), key=lambda each: (-sum(one.holdings for _, one in each[1]), each[0])
    )
    return tuple(Counted(name, path, tuple(outcomes)) for (name, path), outcomes in ranked)
