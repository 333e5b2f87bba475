"""The proof of one fact, under an address of its own."""

from dataclasses import dataclass

from fastapi.responses import Response

from api.pages.rulings.proofs import Proof, proof_of
from api.pages.visits import VisitDep, pages_router
from api.parameters import ClaimPath
from api.titles import name_of
from comity.ids import ClaimId, RulingId
from queries.evidence import evidence
from queries.marks import marks

router = pages_router()


@dataclass(frozen=True, slots=True)
class FactPage:
    """What the page of a fact shows: its proof, and of which ruling it is said."""

    proof: Proof
    title: str
    court: str


@router.get("/facts/{claim}")
def fact(visit: VisitDep, claim: ClaimPath) -> Response:
    """Show why a fact is said."""
    wanted = ClaimId(claim)
    act = evidence(visit.graph, wanted).act
    claimed = marks(visit.graph, RulingId(act.id))
    listed = (*claimed.whole, *(mark for each in claimed.passages for mark in each.marks))
    mark = next((each for each in listed if each.claim == claim), None)
    proof = proof_of(visit, wanted, mark)
    view = FactPage(proof, name_of(act), visit.names.court(act.court))
    return visit.shown("fact.html", view, twin=f"/v1/claims/{claim}")
