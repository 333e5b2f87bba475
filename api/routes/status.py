"""What this graph was made from."""

from fastapi.responses import Response

from api.envelope import Envelope
from api.parameters import AnswererDep, LinkDep
from api.routes.routing import answer, router_of
from queries.status import Status, status

router = router_of("coverage")


@router.get("/status", response_model=Envelope[Status])
def show_status(answerer: AnswererDep, link: LinkDep) -> Response:
    """Tell what was read of each court, by which version, and up to which day."""
    return answer(answerer.whole(Status, status(answerer.graph), link))
