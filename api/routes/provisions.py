"""Provisions of instruments."""

from fastapi.responses import Response

from api.envelope import Envelope
from api.parameters import AnswererDep, LinkDep, ProvisionPath, SureDep
from api.routes.routing import answer, router_of
from api.turns import TurnDep
from comity.ids import ProvisionId
from queries.equivalents import Equivalents, equivalents
from queries.interpretations import Interpretations, interpretations
from queries.passages_counted import PassagesCounted, interpretations_counted

router = router_of("provisions")


@router.get("/provisions/{provision}/equivalents", response_model=Envelope[Equivalents])
def equivalents_of(provision: ProvisionPath, answerer: AnswererDep, link: LinkDep) -> Response:
    """Tell which provisions of other instruments correspond, how closely, and on whose word."""
    found = equivalents(answerer.graph, ProvisionId(provision))
    return answer(answerer.whole(Equivalents, found, link))


@router.get(
    "/provisions/{provision}/interpretations/count", response_model=Envelope[PassagesCounted]
)
def count_interpretations(
    provision: ProvisionPath, within: SureDep, answerer: AnswererDep, link: LinkDep
) -> Response:
    """Count the passages that the list under the same filters has, by body."""
    found = interpretations_counted(answerer.graph, ProvisionId(provision), within)
    return answer(answerer.whole(PassagesCounted, found, link))


@router.get("/provisions/{provision}/interpretations", response_model=Envelope[Interpretations])
def interpretations_of(
    provision: ProvisionPath,
    within: SureDep,
    turn: TurnDep,
    answerer: AnswererDep,
    link: LinkDep,
) -> Response:
    """List the passages of guides that interpret the provision, the latest guide first."""
    page = interpretations(answerer.graph, ProvisionId(provision), within, turn)
    return answer(answerer.paged(Interpretations, page, link))
