"""Courts, commissions, committees and other bodies."""

from fastapi.responses import Response

from api.envelope import Envelope
from api.parameters import AnswererDep, CourtPath, LinkDep
from api.routes.routing import answer, router_of
from comity.ids import CourtId
from queries.courts import Court, Courts, court, courts

router = router_of("courts")


@router.get("/courts", response_model=Envelope[Courts])
def list_courts(answerer: AnswererDep, link: LinkDep) -> Response:
    """List the courts and bodies, with what is held of each."""
    return answer(answerer.whole(Courts, courts(answerer.graph), link))


@router.get("/courts/{code}", response_model=Envelope[Court])
def one_court(code: CourtPath, answerer: AnswererDep, link: LinkDep) -> Response:
    """Tell what is held of a court or only cited, year by year, and what it supervises."""
    return answer(answerer.whole(Court, court(answerer.graph, CourtId(code)), link))
