"""One ruling: on one page, its holdings, its separate opinions, what is said of it, its like."""

from typing import Annotated

from fastapi import Query
from fastapi.responses import Response

from api.envelope import Envelope
from api.moving import current_act
from api.parameters import ActPath, AnswererDep, LinkDep
from api.routes.routing import MOVED, answer, router_of
from queries.brief import AUTHORITIES, Brief, brief
from queries.holdings_of_ruling import HoldingsOfRuling, holdings_of_ruling
from queries.separate_opinions import SeparateOpinions, separate_opinions

router = router_of("rulings")


@router.get("/rulings/{act}/brief", response_model=Envelope[Brief], responses=MOVED)
def brief_of(
    act: ActPath,
    answerer: AnswererDep,
    link: LinkDep,
    authorities: Annotated[
        int, Query(ge=1, le=50, description="How many of those it rests on.", examples=[5])
    ] = AUTHORITIES,
) -> Response:
    """Show a ruling on one page: holdings, redress, doctrines, authorities, what became of it."""
    found = brief(answerer.graph, current_act(answerer.graph, act), authorities)
    return answer(answerer.whole(Brief, found, link))


@router.get("/rulings/{act}/holdings", response_model=Envelope[HoldingsOfRuling], responses=MOVED)
def holdings_of(act: ActPath, answerer: AnswererDep, link: LinkDep) -> Response:
    """List what a ruling decided, in operative order, with votes and operative passages."""
    found = holdings_of_ruling(answerer.graph, current_act(answerer.graph, act))
    return answer(answerer.whole(HoldingsOfRuling, found, link))


@router.get(
    "/rulings/{act}/separate-opinions", response_model=Envelope[SeparateOpinions], responses=MOVED
)
def separate_opinions_of(act: ActPath, answerer: AnswererDep, link: LinkDep) -> Response:
    """List the separate opinions of a ruling, and whether a later majority took each up."""
    found = separate_opinions(answerer.graph, current_act(answerer.graph, act))
    return answer(answerer.whole(SeparateOpinions, found, link))
