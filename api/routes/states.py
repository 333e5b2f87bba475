"""States."""

from fastapi.responses import Response

from api.envelope import Envelope
from api.parameters import (
    NONE,
    AnswererDep,
    AsOfQuery,
    InstrumentsQuery,
    LinkDep,
    NarrowingDep,
    StatePath,
)
from api.routes.routing import answer, router_of
from comity.ids import InstrumentId, StateId
from queries.participation import Participations, participation
from queries.states import State, state

router = router_of("states")


@router.get("/states/{code}", response_model=Envelope[State])
def one_state(
    code: StatePath, within: NarrowingDep, answerer: AnswererDep, link: LinkDep
) -> Response:
    """Tell what the courts held in respect of a State, by outcome, article and right."""
    found = state(answerer.graph, StateId(code), within)
    return answer(answerer.whole(State, found, link))


@router.get("/states/{code}/instruments", response_model=Envelope[Participations])
def instruments_of_state(
    code: StatePath,
    answerer: AnswererDep,
    link: LinkDep,
    instrument: InstrumentsQuery = NONE,
    as_of: AsOfQuery = None,
) -> Response:
    """Tell which instruments bind a State, since when, and whether it was bound on a day."""
    wanted = tuple(map(InstrumentId, instrument))
    found = participation(answerer.graph, StateId(code), wanted, as_of)
    return answer(answerer.whole(Participations, found, link))
