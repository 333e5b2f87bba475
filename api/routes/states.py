"""States."""

from fastapi.responses import Response

from api.envelope import Envelope
from api.parameters import AnswererDep, LinkDep, NarrowingDep, StatePath
from api.routes.routing import answer, router_of
from comity.ids import StateId
from queries.states import State, state

router = router_of("states")


@router.get("/states/{code}", response_model=Envelope[State])
def one_state(
    code: StatePath, within: NarrowingDep, answerer: AnswererDep, link: LinkDep
) -> Response:
    """Tell what the courts held in respect of a State, by outcome, article and right."""
    found = state(answerer.graph, StateId(code), within)
    return answer(answerer.whole(State, found, link))
