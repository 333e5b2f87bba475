"""What one ruling belongs to, and what it does with its authorities."""

from typing import Annotated

from fastapi import Depends, Query
from fastapi.responses import Response

from api.envelope import Envelope
from api.moving import current_act
from api.parameters import ActPath, AnswererDep, LinkDep, TreatmentQuery
from api.routes.routing import MOVED, answer, router_of
from comity.extraction import Speaker
from comity.ids import RulingId
from queries.history import History, history
from queries.treatments import Treatments, Wanted, treatments

router = router_of("rulings")


@router.get("/rulings/{act}/history", response_model=Envelope[History], responses=MOVED)
def history_of(act: ActPath, answerer: AnswererDep, link: LinkDep) -> Response:
    """List the rulings of one case, the oldest first, with formation, outcomes and votes."""
    found = history(answerer.graph, current_act(answerer.graph, act))
    return answer(answerer.whole(History, found, link))


def _wanted(
    to: Annotated[
        str | None,
        Query(
            pattern=f"^(?:{RulingId.pattern})$", max_length=200, description="The authority.",
            examples=[RulingId.example],
        ),
    ] = None,
    treatment: TreatmentQuery = None,
    speaker: Annotated[Speaker | None, Query(description="In whose voice.")] = None,
) -> Wanted:  # fmt: skip
    return Wanted(RulingId(to) if to else None, treatment, speaker)


@router.get("/rulings/{act}/treatments", response_model=Envelope[Treatments], responses=MOVED)
def treatments_of(
    act: ActPath, wanted: Annotated[Wanted, Depends(_wanted)], answerer: AnswererDep, link: LinkDep
) -> Response:
    """List what a ruling does with the authorities it cites, with sentence, voice, paragraph."""
    found = treatments(answerer.graph, current_act(answerer.graph, act), wanted)
    return answer(answerer.whole(Treatments, found, link))
