"""Questions that set provisions, rulings or bodies side by side."""

from typing import Annotated

import typer

from api.commands.meaning import act_meant, court_meant, right_meant
from api.commands.narrowing import narrowed
from api.commands.options import ActArgument, FormatOption
from api.showing import Format, Shape, link_to, show, whole
from api.tables import comparisons as tables
from api.wiring import open_graph
from comity.ids import CourtId, ProvisionId
from queries.measures_ordered import Measures, measures
from queries.narrowing import TIME, Narrowing
from queries.outcomes_compared import OutcomesCompared, outcomes_compared
from queries.provisions import Match, Provisions, provisions
from queries.states_in_violation import StatesInViolation, states_in_violation

app = typer.Typer()
RightArgument = Annotated[str, typer.Argument(help="A right, e.g. right:private-life.")]
CourtArgument = Annotated[
    str, typer.Argument(parser=court_meant, help="Code or name of a court or body.")
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
def states_found_in_violation(
    one: CourtArgument,
    other: CourtArgument,
    *,
    within: Narrowing,
    right: Annotated[str | None, typer.Option(help="Only violations of this right.")] = None,
    wanted: FormatOption = Format.TABLE,
) -> None:
    """Which States did two bodies both find in violation, and under which provisions?"""
    about = right_meant(right) if right else None
    with open_graph() as graph:
        pair = CourtId(one), CourtId(other)
        found = states_in_violation(graph, pair, about, within)
        link = link_to("/v1/states", found_by=f"{one},{other}", **within.given, right=about)
        show(graph, Shape(StatesInViolation, tables.states), whole(found), link, wanted)
