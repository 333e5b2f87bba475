"""Questions about rights."""

from typing import Annotated

import typer

from api.commands.meaning import right_meant
from api.commands.narrowing import narrowed
from api.commands.options import (
    ExamplesOption,
    FormatOption,
    LeadingOption,
)
from api.showing import Format, Shape, link_to, show, whole
from api.tables import evidence as evidence_tables
from api.tables import remedies as remedy_tables
from api.tables import rights as tables
from api.wiring import open_graph
from queries.coverage import Coverage, coverage
from queries.narrowing import COURT_AND_TIME, Narrowing
from queries.remedies import EXAMPLES, Remedies, remedies
from queries.rights import Rights, rights
from queries.rights_across_courts import LEADING, RightAcrossCourts, rights_across_courts

app = typer.Typer()


@app.command("rights-across-courts")
@narrowed(*COURT_AND_TIME)
def across_courts(
    right: Annotated[str, typer.Argument(help="A right, e.g. right:private-life.")],
    *,
    within: Narrowing,
    leading: LeadingOption = LEADING,
    wanted: FormatOption = Format.TABLE,
) -> None:
    """How do the courts protect a right: by which provisions, with what outcomes, citing whom?"""
    asked = right_meant(right)
    with open_graph() as graph:
        found = rights_across_courts(graph, asked, within, leading)
        given = leading if leading != LEADING else None
        link = link_to(f"/v1/rights/{asked}", **within.given, leading=given)
        shape = Shape(RightAcrossCourts, tables.across_courts)
        show(graph, shape, whole(found), link, wanted)


@app.command("remedies")
@narrowed(*COURT_AND_TIME)
def remedies_for(
    right: Annotated[str, typer.Argument(help="A right, e.g. right:private-life.")],
    *,
    within: Narrowing,
    examples: ExamplesOption = EXAMPLES,
    wanted: FormatOption = Format.TABLE,
) -> None:
    """Which remedies do the courts order where they find a breach of a right, and which sums?"""
    asked = right_meant(right)
    with open_graph() as graph:
        found = remedies(graph, asked, within, examples)
        given = examples if examples != EXAMPLES else None
        place = f"/v1/rights/{asked}/remedies"
        link = link_to(place, **within.given, examples=given)
        show(graph, Shape(Remedies, remedy_tables.for_right), whole(found), link, wanted)


@app.command("rights")
def all_rights(*, wanted: FormatOption = Format.TABLE) -> None:
    """Which rights does the vocabulary know?"""
    with open_graph() as graph:
        shape = Shape(Rights, tables.all_rights)
        show(graph, shape, whole(rights(graph)), link_to("/v1/rights"), wanted)


@app.command("coverage")
def what_is_held(*, wanted: FormatOption = Format.TABLE) -> None:
    """How many rulings and guides of each court are held?"""
    with open_graph() as graph:
        shape = Shape(Coverage, evidence_tables.coverage)
        show(graph, shape, whole(coverage(graph)), link_to("/v1/coverage"), wanted)
