"""Claims and what proves them."""

from fastapi.responses import Response

from api.envelope import Envelope
from api.parameters import AnswererDep, ClaimPath, LinkDep
from api.routes.routing import answer, router_of
from comity.ids import ClaimId
from queries.evidence import Evidence, evidence

router = router_of("claims")


@router.get("/claims/{claim}", response_model=Envelope[Evidence])
def one_claim(claim: ClaimPath, answerer: AnswererDep, link: LinkDep) -> Response:
    """Show the passage and the characters on which a claim rests."""
    found = evidence(answerer.graph, ClaimId(claim))
    return answer(answerer.whole(Evidence, found, link))
