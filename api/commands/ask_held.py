"""Questions about what is here: courts, single passages, and what could not be told."""

from typing import Annotated

import typer

from api.commands.meaning import act_meant, court_meant
from api.commands.options import (
    ActArgument,
    CourtsOption,
    CursorOption,
    FormatOption,
    LimitOption,
)
from api.showing import Format, Shape, link_to, show, whole
from api.tables import held as tables
from api.wiring import open_graph
from comity.ids import CourtId, PassageId
from queries.courts import Court, Courts, court, courts
from queries.evidence import Passage, passage
from queries.marks import Marks, marks
from queries.paging import PAGE, Turn
from queries.status import Status, status
from queries.unresolved import Unresolved, unresolved

app = typer.Typer()


@app.command("courts")
def list_courts(*, wanted: FormatOption = Format.TABLE) -> None:
    """Which courts and bodies are there, and what is held of each?"""
    with open_graph() as graph:
        show(graph, Shape(Courts, tables.courts), whole(courts(graph)), "/v1/courts", wanted)


@app.command("court")
def one_court(
    code: Annotated[str, typer.Argument(parser=court_meant, help="Code or name of a court.")],
    *,
    wanted: FormatOption = Format.TABLE,
) -> None:
    """What is this court, what is held of it by year, and which instruments does it supervise?"""
    with open_graph() as graph:
        found = court(graph, CourtId(code))
        show(graph, Shape(Court, tables.court), whole(found), f"/v1/courts/{code}", wanted)


@app.command("passage")
def one_passage(
    wanted_passage: Annotated[
        str, typer.Argument(metavar="PASSAGE", help="Id of a passage, e.g. ecthr:001-57619#88.")
    ],
    *,
    wanted: FormatOption = Format.TABLE,
) -> None:
    """What does this passage say, what does it cite, and what stands before and after it?"""
    with open_graph() as graph:
        asked = PassageId(wanted_passage)
        found = passage(graph, asked)
        link = link_to(f"/v1/passages/{asked}")
        show(graph, Shape(Passage, tables.passage), whole(found), link, wanted)


@app.command("marks")
def marks_of(asked: ActArgument, *, wanted: FormatOption = Format.TABLE) -> None:
    """What is claimed of a ruling or guide, passage by passage, and how often is each cited?"""
    with open_graph() as graph:
        act = act_meant(graph, asked)
        found = marks(graph, act)
        link = link_to(f"/v1/rulings/{act}/marks")
        show(graph, Shape(Marks, tables.marks), whole(found), link, wanted)


@app.command("status")
def show_status(*, wanted: FormatOption = Format.TABLE) -> None:
    """What was read of each court, by which version, and up to which day?"""
    with open_graph() as graph:
        show(graph, Shape(Status, tables.status), whole(status(graph)), "/v1/status", wanted)


@app.command("unresolved")
def list_unresolved(
    *,
    court: CourtsOption = None,
    cursor: CursorOption = None,
    limit: LimitOption = PAGE,
    wanted: FormatOption = Format.TABLE,
) -> None:
    """Which authorities are cited that could not be told, or are not here?"""
    with open_graph() as graph:
        cited = tuple(map(CourtId, court or ()))
        page = unresolved(graph, cited, Turn(cursor, limit))
        link = link_to(
            "/v1/unresolved", court=cited, cursor=cursor, limit=None if limit == PAGE else limit
        )
        show(graph, Shape(Unresolved, tables.unresolved), page, link, wanted)
