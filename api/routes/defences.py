"""The defences that States raise, and the limits of rights."""

from typing import Annotated

from fastapi import Depends
from fastapi.responses import Response

from api.envelope import Envelope
from api.parameters import AnswererDep, ExamplesQuery, LinkDep, ProvisionQuery
from api.routes.comparisons import AgainstDep, RightQuery
from api.routes.routing import answer, router_of
from comity.ids import ProvisionId, RightId
from queries.defences import EXAMPLES, Defences, defences
from queries.holdings_found import Subject
from queries.limits import Limits, limits

router = router_of("comparisons")


def _subject(right: RightQuery = None, provision: ProvisionQuery = None) -> Subject:
    return Subject(RightId(right) if right else None, ProvisionId(provision) if provision else None)


@router.get("/defences", response_model=Envelope[Defences])
def defences_on(
    subject: Annotated[Subject, Depends(_subject)],
    within: AgainstDep,
    answerer: AnswererDep,
    link: LinkDep,
    *,
    examples: ExamplesQuery = EXAMPLES,
) -> Response:
    """Tell which defences States raise on a right or a provision, and where they succeed."""
    found = defences(answerer.graph, subject, within, examples)
    return answer(answerer.whole(Defences, found, link))


@router.get("/limits", response_model=Envelope[Limits])
def limits_of(
    subject: Annotated[Subject, Depends(_subject)],
    within: AgainstDep,
    answerer: AnswererDep,
    link: LinkDep,
    *,
    examples: ExamplesQuery = EXAMPLES,
) -> Response:
    """Tell how a right or a provision may be limited or suspended, and by which tests."""
    found = limits(answerer.graph, subject, within, examples)
    return answer(answerer.whole(Limits, found, link))
