"""What is held."""

from fastapi.responses import Response

from api.envelope import Envelope
from api.parameters import AnswererDep, LinkDep
from api.routes.routing import answer, router_of
from queries.coverage import Coverage, coverage

router = router_of("coverage")


@router.get("/coverage", response_model=Envelope[Coverage])
def what_is_held(answerer: AnswererDep, link: LinkDep) -> Response:
    """Tell how many rulings and guides of each court are held, as what, from which years."""
    return answer(answerer.whole(Coverage, coverage(answerer.graph), link))
