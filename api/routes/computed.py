"""What is computed over citations: rankings by authority, and communities."""

from typing import Annotated

from fastapi import Depends, Query
from fastapi.responses import Response

from api.envelope import Envelope
from api.parameters import (
    NONE,
    AnswererDep,
    CourtsQuery,
    DoctrinePath,
    LeadingQuery,
    LinkDep,
    RightPath,
)
from api.routes.routing import answer, router_of
from comity.ids import CourtId, DoctrineId, RightId
from queries.communities import MOST, Communities, communities
from queries.doctrines import LEADING
from queries.narrowing import Narrowing
from queries.rankings import Ranking, ranking

router = router_of("networks")


def _of_courts(court: CourtsQuery = NONE) -> Narrowing:
    return Narrowing(court=tuple(map(CourtId, court)))


OfCourtsDep = Annotated[Narrowing, Depends(_of_courts)]
RightQuery = Annotated[
    str | None,
    Query(
        pattern=f"^(?:{RightId.pattern})$",
        max_length=200,
        description="Count and show only rulings that decide on this right.",
        examples=[RightId.example],
    ),
]
MostQuery = Annotated[int, Query(ge=1, le=50, description="Communities to show.")]


@router.get("/rights/{right}/ranking", response_model=Envelope[Ranking])
def ranking_for_right(
    right: RightPath,
    within: OfCourtsDep,
    answerer: AnswererDep,
    link: LinkDep,
    leading: LeadingQuery = LEADING,
) -> Response:
    """Show which rulings and guides rank first for a right, by a walk from its holdings."""
    found = ranking(answerer.graph, RightId(right), within, leading)
    return answer(answerer.whole(Ranking, found, link))


@router.get("/doctrines/{wanted}/ranking", response_model=Envelope[Ranking])
def ranking_for_doctrine(
    wanted: DoctrinePath,
    within: OfCourtsDep,
    answerer: AnswererDep,
    link: LinkDep,
    leading: LeadingQuery = LEADING,
) -> Response:
    """Show which rulings and guides rank first for a doctrine, by a walk from its passages."""
    found = ranking(answerer.graph, DoctrineId(wanted), within, leading)
    return answer(answerer.whole(Ranking, found, link))


@router.get("/communities", response_model=Envelope[Communities])
def list_communities(
    within: OfCourtsDep,
    answerer: AnswererDep,
    link: LinkDep,
    *,
    right: RightQuery = None,
    most: MostQuery = MOST,
    leading: LeadingQuery = LEADING,
) -> Response:
    """Show which rulings and guides cite one another, what tells them apart, and who leads them."""
    wanted = RightId(right) if right else None
    found = communities(answerer.graph, within, wanted, most, leading)
    return answer(answerer.whole(Communities, found, link))
