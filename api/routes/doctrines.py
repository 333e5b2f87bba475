"""Doctrines."""

from fastapi.responses import Response

from api.envelope import Envelope
from api.parameters import AnswererDep, DoctrinePath, LeadingQuery, LinkDep, NarrowingDep
from api.routes.routing import answer, router_of
from comity.ids import DoctrineId
from queries.doctrines import LEADING, Doctrine, doctrine

router = router_of("doctrines")


@router.get("/doctrines/{wanted}", response_model=Envelope[Doctrine])
def one_doctrine(
    wanted: DoctrinePath,
    within: NarrowingDep,
    answerer: AnswererDep,
    link: LinkDep,
    leading: LeadingQuery = LEADING,
) -> Response:
    """Tell what a doctrine is, who applies it, who did so first, and in which passages."""
    found = doctrine(answerer.graph, DoctrineId(wanted), within, leading)
    return answer(answerer.whole(Doctrine, found, link))
