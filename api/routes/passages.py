"""Passages."""

from fastapi.responses import Response

from api.envelope import Envelope
from api.moving import current_passage
from api.parameters import AnswererDep, LinkDep, PassagePath
from api.routes.routing import MOVED, answer, router_of
from queries.evidence import Passage, passage

router = router_of("passages")


@router.get("/passages/{wanted}", response_model=Envelope[Passage], responses=MOVED)
def one_passage(wanted: PassagePath, answerer: AnswererDep, link: LinkDep) -> Response:
    """Show a passage in full, with the authorities it cites."""
    found = passage(answerer.graph, current_passage(answerer.graph, wanted))
    return answer(answerer.whole(Passage, found, link))
