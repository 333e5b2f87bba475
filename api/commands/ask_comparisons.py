"""Questions that set provisions, rulings or bodies side by side."""

from typing import Annotated

import typer

from api.commands.meaning import act_meant, court_meant, right_meant
from api.commands.narrowing import narrowed
from api.commands.options import (
    ActArgument,
    CursorOption,
    ExamplesOption,
    FormatOption,
    LimitOption,
)
from api.showing import Format, Shape, link_to, show, whole
from api.tables import comparisons as tables
from api.wiring import open_graph
from comity.extraction import Outcome
from comity.ids import CourtId, DoctrineId, GroupId, ProvisionId, RemedyId
from queries.holdings_found import By, Holdings, Subject, holdings
from queries.like_cases import EXAMPLES, LikeCases, Likeness, like_cases
from queries.measures_ordered import Measures, measures
from queries.narrowing import COURT_AND_TIME, SURE, TIME, Narrowing
from queries.outcomes_compared import OutcomesCompared, outcomes_compared
from queries.paging import PAGE, Turn
from queries.provisions import Match, Provisions, provisions
from queries.states_in_violation import STATES, StatesInViolation, states_in_violation

app = typer.Typer()
RightArgument = Annotated[str, typer.Argument(help="A right, e.g. right:private-life.")]
CourtArgument = Annotated[
    str, typer.Argument(parser=court_meant, help="Code or name of a court or body.")
]
GroupOption = Annotated[
    str | None, typer.Option(help="Persons whom the ruling concerns, e.g. group:children.")
]


@app.command("provisions")
def provisions_of(
    right: RightArgument,
    *,
    match: Annotated[list[Match] | None, typer.Option(help="Strength; may be repeated.")] = None,
    wanted: FormatOption = Format.TABLE,
) -> None:
    """Which provisions protect a right, how closely, and who says so?"""
    asked = right_meant(right)
    with open_graph() as graph:
        found = provisions(graph, asked, match or [])
        link = link_to(f"/v1/rights/{asked}/provisions", match=",".join(match or []) or None)
        show(graph, Shape(Provisions, tables.provisions), whole(found), link, wanted)


@app.command("measures")
def measures_of(ruling: ActArgument, *, wanted: FormatOption = Format.TABLE) -> None:
    """What does a ruling order, recommend, refuse or reserve by way of redress?"""
    with open_graph() as graph:
        act = act_meant(graph, ruling)
        link = link_to(f"/v1/rulings/{act}/measures")
        shape = Shape(Measures, tables.measures)
        show(graph, shape, whole(measures(graph, act)), link, wanted)


@app.command("compare")
def compare(
    rulings: Annotated[list[str], typer.Argument(help="Ids or citations of 1 to 25 rulings.")],
    *,
    provision: Annotated[str | None, typer.Option(help="Only holdings on it or read with it.")] = (
        None
    ),
    wanted: FormatOption = Format.TABLE,
) -> None:
    """What did these rulings decide, side by side, and by which votes?"""
    with open_graph() as graph:
        acts = [act_meant(graph, ruling) for ruling in rulings]
        found = outcomes_compared(graph, acts, ProvisionId(provision) if provision else None)
        link = link_to("/v1/comparisons", rulings=",".join(acts), provision=provision)
        show(graph, Shape(OutcomesCompared, tables.rulings_compared), whole(found), link, wanted)


@app.command("states-in-violation")
@narrowed(*TIME)
def states_found_in_violation(  # noqa: PLR0913 - each is an option of the command line
    one: CourtArgument,
    other: CourtArgument,
    *,
    within: Narrowing,
    right: Annotated[str | None, typer.Option(help="Only violations of this right.")] = None,
    group: GroupOption = None,
    cursor: CursorOption = None,
    limit: LimitOption = STATES,
    wanted: FormatOption = Format.TABLE,
) -> None:
    """Which States did two bodies both find in violation, and under which provisions?"""
    about = right_meant(right) if right else None
    with open_graph() as graph:
        pair = CourtId(one), CourtId(other)
        persons = GroupId(group) if group else None
        page = states_in_violation(graph, pair, about, persons, within, Turn(cursor, limit))
        link = link_to(
            "/v1/states", found_by=f"{one},{other}", **within.given, right=about, group=group,
            cursor=cursor, limit=limit if limit != STATES else None,
        )  # fmt: skip
        show(graph, Shape(StatesInViolation, tables.states), page, link, wanted)


@app.command("holdings")
@narrowed(*SURE, "respondent")
def holdings_on(  # noqa: PLR0913 - each is an option of the command line
    *,
    within: Narrowing,
    right: Annotated[str | None, typer.Option(help="A right, or else --provision.")] = None,
    provision: Annotated[str | None, typer.Option(help="A provision, e.g. echr.8.")] = None,
    outcome: Annotated[Outcome | None, typer.Option(help="Only this outcome.")] = None,
    group: GroupOption = None,
    by: Annotated[list[By] | None, typer.Option(help="Count by it; may be repeated.")] = None,
    cursor: CursorOption = None,
    limit: LimitOption = PAGE,
    wanted: FormatOption = Format.TABLE,
) -> None:
    """What was held on a right or a provision: how often by court, State, year or outcome?"""
    subject = Subject(
        right_meant(right) if right else None,
        ProvisionId(provision) if provision else None,
        outcome,
        GroupId(group) if group else None,
    )
    with open_graph() as graph:
        page = holdings(graph, subject, by or [], within, Turn(cursor, limit))
        link = link_to(
            "/v1/holdings", right=subject.right, provision=provision, outcome=outcome, group=group,
            by=",".join(by or []) or None, **within.given, cursor=cursor,
            limit=limit if limit != PAGE else None,
        )  # fmt: skip
        show(graph, Shape(Holdings, tables.holdings), page, link, wanted)


@app.command("like-cases")
@narrowed(*COURT_AND_TIME, "respondent")
def like_cases_on(  # noqa: PLR0913 - each is an option of the command line
    right: RightArgument,
    *,
    within: Narrowing,
    group: GroupOption = None,
    doctrine: Annotated[str | None, typer.Option(help="Applied by the court.")] = None,
    remedy: Annotated[str | None, typer.Option(help="Ordered or recommended.")] = None,
    examples: ExamplesOption = EXAMPLES,
    wanted: FormatOption = Format.TABLE,
) -> None:
    """How did the courts decide like cases: how often a violation, of how many?"""
    asked = right_meant(right)
    alike = Likeness(
        GroupId(group) if group else None,
        DoctrineId(doctrine) if doctrine else None,
        RemedyId(remedy) if remedy else None,
    )
    with open_graph() as graph:
        found = like_cases(graph, asked, alike, within, examples)
        link = link_to(
            f"/v1/rights/{asked}/like-cases", **within.given, group=group, doctrine=doctrine,
            remedy=remedy, examples=examples if examples != EXAMPLES else None,
        )  # fmt: skip
        show(graph, Shape(LikeCases, tables.like_cases), whole(found), link, wanted)
