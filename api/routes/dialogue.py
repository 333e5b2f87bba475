"""What one court cites of another."""

from fastapi.responses import Response

from api.envelope import Envelope
from api.parameters import AnswererDep, FromQuery, LinkDep, SureYearsDep, ToQuery, TurnDep
from api.routes.routing import answer, router_of
from comity.ids import CourtId
from queries.dialogue import Dialogue, dialogue

router = router_of("dialogue")


@router.get("/dialogue", response_model=Envelope[Dialogue])
def dialogue_of(
    citing: FromQuery,
    cited: ToQuery,
    within: SureYearsDep,
    turn: TurnDep,
    answerer: AnswererDep,
    link: LinkDep,
) -> Response:
    """List which acts of one court cite another, in which words, the latest first."""
    page = dialogue(answerer.graph, CourtId(citing), CourtId(cited), within, turn)
    return answer(answerer.paged(Dialogue, page, link))
