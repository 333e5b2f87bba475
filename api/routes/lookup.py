"""From what people write to rulings."""

from fastapi.responses import Response

from api.envelope import Envelope
from api.parameters import AnswererDep, AskedQuery, LinkDep
from api.routes.routing import answer, router_of
from queries.lookup import Candidates, lookup

router = router_of("lookup")


@router.get("/lookup", response_model=Envelope[Candidates])
def look_up(asked: AskedQuery, answerer: AnswererDep, link: LinkDep) -> Response:
    """Find the rulings and guides that an id, number, symbol, citation or title may mean."""
    return answer(answerer.whole(Candidates, lookup(answerer.graph, asked), link))
