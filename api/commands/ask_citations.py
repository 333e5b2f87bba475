"""Questions about who cites whom."""

from typing import Annotated

import typer

from api.commands.meaning import act_meant, court_meant, right_meant
from api.commands.narrowing import narrowed
from api.commands.options import (
    ActArgument,
    CourtsOption,
    CursorOption,
    FormatOption,
    LimitOption,
    OnRightOption,
    TreatmentOption,
)
from api.showing import Format, Shape, link_to, show
from api.tables import citations as tables
from api.wiring import open_graph
from comity.ids import CourtId
from queries.bearing import Bearing
from queries.cited_by import CitedBy, Manner, cited_by
from queries.cites import Cites, cites
from queries.dialogue import Dialogue, dialogue
from queries.narrowing import SURE, TIME, Narrowing
from queries.paging import PAGE, Turn

app = typer.Typer()


@app.command("cites")
def cites_of(
    ruling: ActArgument,
    *,
    court: CourtsOption = None,
    treatment: TreatmentOption = None,
    cursor: CursorOption = None,
    limit: LimitOption = PAGE,
    wanted: FormatOption = Format.TABLE,
) -> None:
    """Which authorities does a ruling or guide cite, passage by passage?"""
    with open_graph() as graph:
        act = act_meant(graph, ruling)
        cited = tuple(map(CourtId, court or ()))
        page = cites(graph, act, cited, treatment, Turn(cursor, limit))
        link = link_to(
            f"/v1/rulings/{act}/cites", court=cited, treatment=treatment, cursor=cursor,
            limit=_unusual(limit),
        )  # fmt: skip
        show(graph, Shape(Cites, tables.cites), page, link, wanted)


@app.command("cited-by")
@narrowed(*SURE)
def cited_by_of(  # noqa: PLR0913 - each is an option of the command line
    ruling: ActArgument,
    *,
    within: Narrowing,
    treatment: TreatmentOption = None,
    pinpoint: Annotated[str | None, typer.Option(help="Paragraph cited.")] = None,
    cursor: CursorOption = None,
    limit: LimitOption = PAGE,
    wanted: FormatOption = Format.TABLE,
) -> None:
    """Who cites a ruling or guide, in which passages, and how?"""
    with open_graph() as graph:
        act = act_meant(graph, ruling)
        turn = Turn(cursor, limit)
        page = cited_by(graph, act, within, Manner(treatment, pinpoint), turn)
        link = link_to(
            f"/v1/rulings/{act}/cited-by", **within.given,
            treatment=treatment, pinpoint=pinpoint, cursor=cursor, limit=_unusual(limit),
        )  # fmt: skip
        show(graph, Shape(CitedBy, tables.cited_by), page, link, wanted)


@app.command("dialogue")
@narrowed(*TIME, "min_confidence")
def dialogue_of(  # noqa: PLR0913 - each is an option of the command line
    *,
    citing: Annotated[str, typer.Option("--from", parser=court_meant, help="Citing court.")],
    cited: Annotated[str, typer.Option("--to", parser=court_meant, help="Cited court.")],
    within: Narrowing,
    right: OnRightOption = None,
    treatment: TreatmentOption = None,
    cursor: CursorOption = None,
    limit: LimitOption = PAGE,
    wanted: FormatOption = Format.TABLE,
) -> None:
    """Which rulings of one court cite another court, and in which words?"""
    turn = Turn(cursor, limit)
    courts = {"from": citing, "to": cited}
    about = right_meant(right) if right else None
    link = link_to(
        "/v1/dialogue", **courts, **within.given, right=about, treatment=treatment, cursor=cursor,
        limit=_unusual(limit),
    )  # fmt: skip
    with open_graph() as graph:
        bearing = Bearing(about, treatment)
        page = dialogue(graph, CourtId(citing), CourtId(cited), within, turn, bearing)
        show(graph, Shape(Dialogue, tables.dialogue), page, link, wanted)


def _unusual(limit: int) -> int | None:
    return limit if limit != PAGE else None
