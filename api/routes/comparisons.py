"""Bodies, rulings and provisions side by side."""

from typing import Annotated, Final

from fastapi import Query
from fastapi.responses import Response

from api.envelope import Envelope
from api.moving import current_act
from api.parameters import ActPath, AnswererDep, LinkDep, ProvisionQuery, RightPath, YearsDep
from api.routes.routing import MOVED, answer, router_of
from comity.ids import CourtId, ProvisionId, RightId, RulingId
from queries.measures_ordered import Measures, measures
from queries.outcomes_compared import OutcomesCompared, outcomes_compared
from queries.presence import current_id
from queries.provisions import Match, Provisions, provisions
from queries.states_in_violation import StatesInViolation, states_in_violation

router = router_of("comparisons")

_MATCH: Final = "(?:exact|close|broad|narrow|contested)"
MatchQuery = Annotated[
    str | None,
    Query(
        pattern=f"^{_MATCH}(?:,{_MATCH})*$",
        max_length=60,
        description="Strengths of match, joined by commas; all where none is given.",
        examples=["exact,close"],
    ),
]
RulingsQuery = Annotated[
    str,
    Query(
        pattern=f"^(?:{RulingId.pattern})(?:,(?:{RulingId.pattern})){{0,24}}$",
        max_length=2_000,
        description="Ids of 1 to 25 rulings, joined by commas.",
        examples=["ecthr:001-57619,un-hrc:ccpr-c-50-d-488-1992"],
    ),
]
CourtsQuery = Annotated[
    str,
    Query(
        pattern=f"^(?:{CourtId.pattern}),(?:{CourtId.pattern})$",
        max_length=100,
        description="Codes of two courts or bodies, joined by a comma.",
        examples=["un-hrc,ecthr"],
    ),
]
RightQuery = Annotated[
    str | None,
    Query(
        pattern=f"^(?:{RightId.pattern})$",
        max_length=200,
        description="A right.",
        examples=[RightId.example],
    ),
]


@router.get("/rights/{right}/provisions", response_model=Envelope[Provisions])
def provisions_of_right(
    right: RightPath, answerer: AnswererDep, link: LinkDep, match: MatchQuery = None
) -> Response:
    """Tell which provisions protect a right, how closely, and on whose word."""
    wanted = [Match(each) for each in match.split(",")] if match else []
    found = provisions(answerer.graph, RightId(right), wanted)
    return answer(answerer.whole(Provisions, found, link))


@router.get("/rulings/{act}/measures", response_model=Envelope[Measures], responses=MOVED)
def measures_of_ruling(act: ActPath, answerer: AnswererDep, link: LinkDep) -> Response:
    """Tell what a ruling orders, recommends, refuses or reserves, each with its passage."""
    found = measures(answerer.graph, current_act(answerer.graph, act))
    return answer(answerer.whole(Measures, found, link))


@router.get("/comparisons", response_model=Envelope[OutcomesCompared])
def rulings_compared(
    rulings: RulingsQuery,
    answerer: AnswererDep,
    link: LinkDep,
    provision: ProvisionQuery = None,
) -> Response:
    """Set side by side what some rulings decided, with votes."""
    named = [RulingId(current_id(answerer.graph, each)) for each in rulings.split(",")]
    narrowed = ProvisionId(provision) if provision else None
    found = outcomes_compared(answerer.graph, named, narrowed)
    return answer(answerer.whole(OutcomesCompared, found, link))


@router.get("/states", response_model=Envelope[StatesInViolation])
def states_found_in_violation(
    found_by: CourtsQuery,
    within: YearsDep,
    answerer: AnswererDep,
    link: LinkDep,
    right: RightQuery = None,
) -> Response:
    """List the States that two bodies both found in violation, and of which provisions."""
    one, other = map(CourtId, found_by.split(","))
    about = RightId(right) if right else None
    found = states_in_violation(answerer.graph, (one, other), about, within)
    return answer(answerer.whole(StatesInViolation, found, link))
