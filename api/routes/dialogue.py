"""What one court cites of another."""

from typing import Annotated

from fastapi import Depends
from fastapi.responses import Response

from api.bearings import BearingDep
from api.envelope import Envelope
from api.parameters import AnswererDep, FromQuery, LinkDep, SureYearsDep, ToQuery
from api.routes.routing import answer, router_of
from api.turns import TurnDep
from comity.ids import CourtId
from queries.dialogue import Dialogue, dialogue

router = router_of("dialogue")


async def _pair(citing: FromQuery, cited: ToQuery) -> tuple[CourtId, CourtId]:
    return CourtId(citing), CourtId(cited)


PairDep = Annotated[tuple[CourtId, CourtId], Depends(_pair)]


@router.get("/dialogue", response_model=Envelope[Dialogue])
def dialogue_of(
    pair: PairDep,
    within: SureYearsDep,
    bearing: BearingDep,
    turn: TurnDep,
    answerer: AnswererDep,
    link: LinkDep,
) -> Response:
    """List which acts of one court cite another, in which words, the latest first."""
    page = dialogue(answerer.graph, *pair, within, turn, bearing)
    return answer(answerer.paged(Dialogue, page, link))
