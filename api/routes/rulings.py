"""Rulings, and guides under the same addresses."""

from dataclasses import replace
from typing import Annotated

from fastapi import Depends
from fastapi.responses import Response

from api.envelope import Envelope
from api.moving import current_act
from api.parameters import (
    NONE,
    ActPath,
    AnswererDep,
    CourtsQuery,
    KindQuery,
    LinkDep,
    OutcomeQuery,
    PinpointQuery,
    ProvisionQuery,
    RespondentsQuery,
    SureDep,
    TextsDep,
    TreatmentQuery,
)
from api.routes.routing import MOVED, answer, router_of
from api.turns import TurnDep
from comity.ids import CourtId, ProvisionId, StateId
from queries.cited_by import CitedBy, Manner, cited_by
from queries.cites import Cites, cites
from queries.marks import Marks, marks
from queries.narrowing import Narrowing
from queries.ruling import Ruling, ruling
from queries.rulings import Features, Rulings, rulings
from queries.rulings_counted import RulingsCounted, rulings_counted

router = router_of("rulings")


def _narrowing(within: TextsDep, respondent: RespondentsQuery = NONE) -> Narrowing:
    return replace(within, respondent=tuple(map(StateId, respondent)))


def _features(
    kind: KindQuery = None,
    outcome: OutcomeQuery = None,
    provision: ProvisionQuery = None,
) -> Features:
    return Features(
        kind,
        outcome,
        ProvisionId(provision) if provision else None,
    )


@router.get("/rulings", response_model=Envelope[Rulings])
def list_rulings(
    within: Annotated[Narrowing, Depends(_narrowing)],
    features: Annotated[Features, Depends(_features)],
    turn: TurnDep,
    answerer: AnswererDep,
    link: LinkDep,
) -> Response:
    """List the rulings held, by id."""
    page = rulings(answerer.graph, within, features, turn)
    return answer(answerer.paged(Rulings, page, link))


@router.get("/rulings/count", response_model=Envelope[RulingsCounted])
def count_rulings(
    within: Annotated[Narrowing, Depends(_narrowing)],
    features: Annotated[Features, Depends(_features)],
    answerer: AnswererDep,
    link: LinkDep,
) -> Response:
    """Count the rulings that the list under the same filters has, by court."""
    found = rulings_counted(answerer.graph, within, features)
    return answer(answerer.whole(RulingsCounted, found, link))


@router.get("/rulings/{act}", response_model=Envelope[Ruling], responses=MOVED)
def one_ruling(act: ActPath, answerer: AnswererDep, link: LinkDep) -> Response:
    """Show a ruling or guide in full: numbers, holdings with passages, doctrines, texts."""
    found = ruling(answerer.graph, current_act(answerer.graph, act))
    return answer(answerer.whole(Ruling, found, link))


@router.get("/rulings/{act}/cites", response_model=Envelope[Cites], responses=MOVED)
def cites_of(
    act: ActPath,
    turn: TurnDep,
    answerer: AnswererDep,
    link: LinkDep,
    *,
    court: CourtsQuery = NONE,
    treatment: TreatmentQuery = None,
) -> Response:
    """List what a ruling or guide cites, in the order of its text, with the citing passages."""
    wanted = current_act(answerer.graph, act)
    cited = tuple(map(CourtId, court))
    page = cites(answerer.graph, wanted, cited, treatment, turn)
    return answer(answerer.paged(Cites, page, link))


@router.get("/rulings/{act}/marks", response_model=Envelope[Marks], responses=MOVED)
def marks_of(act: ActPath, answerer: AnswererDep, link: LinkDep) -> Response:
    """Show all that is claimed of a ruling or guide, by passage, with how often each is cited."""
    found = marks(answerer.graph, current_act(answerer.graph, act))
    return answer(answerer.whole(Marks, found, link))


def _manner(treatment: TreatmentQuery = None, pinpoint: PinpointQuery = None) -> Manner:
    return Manner(treatment, pinpoint)


@router.get("/rulings/{act}/cited-by", response_model=Envelope[CitedBy], responses=MOVED)
def cited_by_of(
    act: ActPath,
    within: SureDep,
    manner: Annotated[Manner, Depends(_manner)],
    turn: TurnDep,
    answerer: AnswererDep,
    link: LinkDep,
) -> Response:
    """List who cites a ruling or guide, the latest first, with the citing passages."""
    wanted = current_act(answerer.graph, act)
    page = cited_by(answerer.graph, wanted, within, manner, turn)
    return answer(answerer.paged(CitedBy, page, link))
