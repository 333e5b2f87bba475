"""Bodies, rulings and provisions side by side."""

from dataclasses import replace
from typing import Annotated, Final

from fastapi import Depends, Query
from fastapi.responses import Response

from api.envelope import Envelope
from api.moving import current_act
from api.parameters import (
    NONE,
    ActPath,
    AnswererDep,
    ExamplesQuery,
    LinkDep,
    NarrowingDep,
    OutcomeQuery,
    ProvisionQuery,
    RespondentsQuery,
    RightPath,
    SureDep,
    YearsDep,
)
from api.routes.routing import MOVED, answer, router_of
from api.turns import StatesTurnDep, TurnDep
from comity.ids import (
    CourtId,
    DoctrineId,
    GroupId,
    Identifier,
    ProvisionId,
    RemedyId,
    RightId,
    RulingId,
    StateId,
)
from queries.holdings_found import By, Holdings, Subject, holdings
from queries.like_cases import EXAMPLES, LikeCases, Likeness, like_cases
from queries.measures_ordered import Measures, measures
from queries.narrowing import Narrowing
from queries.outcomes_compared import OutcomesCompared, outcomes_compared
from queries.presence import current_id
from queries.provisions import Match, Provisions, provisions
from queries.states_in_violation import StatesInViolation, states_in_violation

router = router_of("comparisons")

_BY: Final = "(?:court|state|year|outcome)"
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
ByQuery = Annotated[
    str | None,
    Query(
        pattern=f"^{_BY}(?:,{_BY})*$",
        max_length=60,
        description="What to count by, joined by commas: court, state, year, outcome.",
        examples=["court,outcome"],
    ),
]


def _one_of(kind: type[Identifier], description: str) -> object:
    return Query(
        pattern=f"^(?:{kind.pattern})$",
        max_length=200,
        description=description,
        examples=[kind.example],
    )


RightQuery = Annotated[str | None, _one_of(RightId, "A right.")]
GroupQuery = Annotated[str | None, _one_of(GroupId, "Persons whom the ruling concerns.")]
DoctrineQuery = Annotated[str | None, _one_of(DoctrineId, "Applied by the court in the ruling.")]
RemedyQuery = Annotated[str | None, _one_of(RemedyId, "Ordered or recommended by the ruling.")]


def _subject(
    right: RightQuery = None,
    provision: ProvisionQuery = None,
    outcome: OutcomeQuery = None,
    group: GroupQuery = None,
) -> Subject:
    return Subject(
        RightId(right) if right else None,
        ProvisionId(provision) if provision else None,
        outcome,
        GroupId(group) if group else None,
    )


def _likeness(
    group: GroupQuery = None, doctrine: DoctrineQuery = None, remedy: RemedyQuery = None
) -> Likeness:
    return Likeness(
        GroupId(group) if group else None,
        DoctrineId(doctrine) if doctrine else None,
        RemedyId(remedy) if remedy else None,
    )


def _surely_against(within: SureDep, respondent: RespondentsQuery = NONE) -> Narrowing:
    return replace(within, respondent=tuple(map(StateId, respondent)))


def _against(within: NarrowingDep, respondent: RespondentsQuery = NONE) -> Narrowing:
    return replace(within, respondent=tuple(map(StateId, respondent)))


AgainstDep = Annotated[Narrowing, Depends(_surely_against)]
"""Court, time, respondent State and how sure a line is."""


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
def states_found_in_violation(  # noqa: PLR0913 - each is a parameter of the address
    found_by: CourtsQuery,
    within: YearsDep,
    turn: StatesTurnDep,
    answerer: AnswererDep,
    link: LinkDep,
    *,
    right: RightQuery = None,
    group: GroupQuery = None,
) -> Response:
    """List the States that two bodies both found in violation, and of which provisions."""
    one, other = map(CourtId, found_by.split(","))
    about, persons = RightId(right) if right else None, GroupId(group) if group else None
    page = states_in_violation(answerer.graph, (one, other), about, persons, within, turn)
    return answer(answerer.paged(StatesInViolation, page, link))


@router.get("/holdings", response_model=Envelope[Holdings])
def holdings_on(
    subject: Annotated[Subject, Depends(_subject)],
    within: Annotated[Narrowing, Depends(_surely_against)],
    turn: TurnDep,
    answerer: AnswererDep,
    link: LinkDep,
    *,
    by: ByQuery = None,
) -> Response:
    """Count what was held on a right or a provision, by court, State, year or outcome; list it."""
    chosen = [By(each) for each in by.split(",")] if by else []
    page = holdings(answerer.graph, subject, chosen, within, turn)
    return answer(answerer.paged(Holdings, page, link))


@router.get("/rights/{right}/like-cases", response_model=Envelope[LikeCases])
def like_cases_on(
    right: RightPath,
    alike: Annotated[Likeness, Depends(_likeness)],
    within: Annotated[Narrowing, Depends(_against)],
    answerer: AnswererDep,
    link: LinkDep,
    *,
    examples: ExamplesQuery = EXAMPLES,
) -> Response:
    """Compare how the courts decided like cases: shares with their intervals, and examples."""
    found = like_cases(answerer.graph, RightId(right), alike, within, examples)
    return answer(answerer.whole(LikeCases, found, link))
