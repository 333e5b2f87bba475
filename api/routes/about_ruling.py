"""One ruling: on one page, its holdings, its separate opinions, what is said of it, its like."""

from typing import Annotated

from fastapi import Query
from fastapi.responses import Response

from api.envelope import Envelope
from api.moving import current_act
from api.parameters import NONE, ActPath, AnswererDep, CourtsQuery, LinkDep
from api.routes.routing import MOVED, answer, router_of
from comity.ids import CourtId
from queries.brief import AUTHORITIES, Brief, brief
from queries.holdings_of_ruling import HoldingsOfRuling, holdings_of_ruling
from queries.parallel import ParallelProceedings, parallel
from queries.said_of import SHOWN, SaidOf, said_of
from queries.separate_opinions import SeparateOpinions, separate_opinions
from queries.similar_rulings import LEADING, SimilarRulings, similar_rulings

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


@router.get("/rulings/{act}/similar", response_model=Envelope[SimilarRulings], responses=MOVED)
def rulings_like(
    act: ActPath,
    answerer: AnswererDep,
    link: LinkDep,
    *,
    court: CourtsQuery = NONE,
    leading: Annotated[
        int, Query(ge=1, le=25, description="Rulings a court.", examples=[5])
    ] = LEADING,
) -> Response:
    """List the rulings most like one, court by court, each with weighed reasons and passages."""
    wanted = tuple(map(CourtId, court))
    found = similar_rulings(answerer.graph, current_act(answerer.graph, act), wanted, leading)
    return answer(answerer.whole(SimilarRulings, found, link))


@router.get("/rulings/{act}/said-of", response_model=Envelope[SaidOf], responses=MOVED)
def said_of_it(
    act: ActPath,
    answerer: AnswererDep,
    link: LinkDep,
    *,
    court: CourtsQuery = NONE,
    most: Annotated[
        int, Query(ge=1, le=50, description="Descriptions to show.", examples=[5])
    ] = SHOWN,
) -> Response:
    """List what later courts say of a ruling in one sentence each, the best description first."""
    wanted = tuple(map(CourtId, court))
    found = said_of(answerer.graph, current_act(answerer.graph, act), wanted, most)
    return answer(answerer.whole(SaidOf, found, link))


@router.get(
    "/rulings/{act}/parallel", response_model=Envelope[ParallelProceedings], responses=MOVED
)
def parallel_to(act: ActPath, answerer: AnswererDep, link: LinkDep) -> Response:
    """List rulings of other bodies on the same facts, each with the rule that says so."""
    found = parallel(answerer.graph, current_act(answerer.graph, act))
    return answer(answerer.whole(ParallelProceedings, found, link))
