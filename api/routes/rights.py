"""Rights."""

from fastapi.responses import Response

from api.envelope import Envelope
from api.parameters import (
    AnswererDep,
    ExamplesQuery,
    LeadingQuery,
    LinkDep,
    NarrowingDep,
    RightPath,
)
from api.routes.routing import answer, router_of
from comity.ids import RightId
from queries.remedies import EXAMPLES, Remedies, remedies
from queries.rights import Rights, rights
from queries.rights_across_courts import LEADING, RightAcrossCourts, rights_across_courts

router = router_of("rights")


@router.get("/rights", response_model=Envelope[Rights])
def list_rights(answerer: AnswererDep, link: LinkDep) -> Response:
    """List the rights of the vocabulary."""
    return answer(answerer.whole(Rights, rights(answerer.graph), link))


@router.get("/rights/{right}", response_model=Envelope[RightAcrossCourts])
def right_across_courts(
    right: RightPath,
    within: NarrowingDep,
    answerer: AnswererDep,
    link: LinkDep,
    leading: LeadingQuery = LEADING,
) -> Response:
    """Tell how the courts protect a right: by which provisions, with what outcomes, citing whom."""
    found = rights_across_courts(answerer.graph, RightId(right), within, leading)
    return answer(answerer.whole(RightAcrossCourts, found, link))


@router.get("/rights/{right}/remedies", response_model=Envelope[Remedies])
def remedies_of_right(
    right: RightPath,
    within: NarrowingDep,
    answerer: AnswererDep,
    link: LinkDep,
    examples: ExamplesQuery = EXAMPLES,
) -> Response:
    """Tell which remedies the courts order where they find a breach of a right, and which sums."""
    found = remedies(answerer.graph, RightId(right), within, examples)
    return answer(answerer.whole(Remedies, found, link))
