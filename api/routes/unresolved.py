"""Authorities that are cited and could not be told, or are not here."""

from fastapi.responses import Response

from api.envelope import Envelope
from api.parameters import NONE, AnswererDep, CourtsQuery, LinkDep
from api.routes.routing import answer, router_of
from api.turns import TurnDep
from comity.ids import CourtId
from queries.unresolved import Unresolved, unresolved

router = router_of("coverage")


@router.get("/unresolved", response_model=Envelope[Unresolved])
def list_unresolved(
    turn: TurnDep, answerer: AnswererDep, link: LinkDep, court: CourtsQuery = NONE
) -> Response:
    """List authorities that are cited and could not be told or are not here, most cited first."""
    page = unresolved(answerer.graph, tuple(map(CourtId, court)), turn)
    return answer(answerer.paged(Unresolved, page, link))
