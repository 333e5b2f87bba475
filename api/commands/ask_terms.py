"""Questions about provisions, doctrines, States and what binds them."""

from typing import Annotated

import typer

from api.commands.meaning import doctrine_meant, state_meant
from api.commands.narrowing import narrowed
from api.commands.options import (
    CursorOption,
    FormatOption,
    LeadingOption,
    LimitOption,
)
from api.showing import Format, Shape, link_to, show, whole
from api.tables import doctrines as doctrine_tables
from api.tables import equivalents as equivalent_tables
from api.tables import terms as tables
from api.wiring import open_graph
from comity.ids import InstrumentId, ProvisionId, StateId
from queries.doctrines import LEADING, Doctrine, doctrine
from queries.equivalents import Equivalents, equivalents
from queries.interpretations import Interpretations, interpretations
from queries.narrowing import COURT_AND_TIME, SURE, Narrowing
from queries.paging import PAGE, Turn
from queries.participation import Participations, participation
from queries.states import State, state

app = typer.Typer()
ProvisionArgument = Annotated[str, typer.Argument(help="A provision, e.g. echr.8 or iccpr.14.3.f.")]


@app.command("equivalents")
def equivalents_of(provision: ProvisionArgument, *, wanted: FormatOption = Format.TABLE) -> None:
    """Which provisions of other instruments correspond, how closely, and on whose word?"""
    with open_graph() as graph:
        found = equivalents(graph, ProvisionId(provision))
        link = link_to(f"/v1/provisions/{provision}/equivalents")
        show(graph, Shape(Equivalents, equivalent_tables.equivalents), whole(found), link, wanted)


@app.command("interpretations")
@narrowed(*SURE)
def interpretations_of(
    provision: ProvisionArgument,
    *,
    within: Narrowing,
    cursor: CursorOption = None,
    limit: LimitOption = PAGE,
    wanted: FormatOption = Format.TABLE,
) -> None:
    """Which passages of guides interpret a provision?"""
    with open_graph() as graph:
        turn = Turn(cursor, limit)
        page = interpretations(graph, ProvisionId(provision), within, turn)
        link = link_to(
            f"/v1/provisions/{provision}/interpretations", **within.given,
            cursor=cursor, limit=limit if limit != PAGE else None,
        )  # fmt: skip
        show(graph, Shape(Interpretations, tables.interpretations), page, link, wanted)


@app.command("doctrine")
@narrowed(*COURT_AND_TIME)
def doctrine_of(
    name: Annotated[str, typer.Argument(help="A doctrine, e.g. doctrine:margin-of-appreciation.")],
    *,
    within: Narrowing,
    leading: LeadingOption = LEADING,
    wanted: FormatOption = Format.TABLE,
) -> None:
    """What is a doctrine, who applies it, who did so first, and in which passages?"""
    asked = doctrine_meant(name)
    with open_graph() as graph:
        found = doctrine(graph, asked, within, leading)
        link = link_to(
            f"/v1/doctrines/{asked}", **within.given,
            leading=leading if leading != LEADING else None,
        )  # fmt: skip
        show(graph, Shape(Doctrine, doctrine_tables.doctrine), whole(found), link, wanted)


@app.command("state")
@narrowed(*COURT_AND_TIME)
def state_of(
    code: Annotated[str, typer.Argument(parser=state_meant, help="A State: code or name.")],
    *,
    within: Narrowing,
    wanted: FormatOption = Format.TABLE,
) -> None:
    """What did the courts hold in respect of a State?"""
    asked = StateId(code)
    with open_graph() as graph:
        found = state(graph, asked, within)
        link = link_to(f"/v1/states/{asked}", **within.given)
        show(graph, Shape(State, tables.state), whole(found), link, wanted)


@app.command("participation")
def participation_of(
    code: Annotated[str, typer.Argument(parser=state_meant, help="A State: code or name.")],
    instrument: Annotated[
        list[str] | None,
        typer.Argument(help="Instruments, e.g. echr-p12; all where none is given."),
    ] = None,
    *,
    as_of: Annotated[str | None, typer.Option(help="The day asked about, e.g. 2010-01-01.")] = None,
    wanted: FormatOption = Format.TABLE,
) -> None:
    """Which instruments bind a State, and was it bound on a day?"""
    asked, named = StateId(code), tuple(map(InstrumentId, instrument or ()))
    with open_graph() as graph:
        found = participation(graph, asked, named, as_of)
        link = link_to(f"/v1/states/{asked}/instruments", instrument=named, as_of=as_of)
        show(graph, Shape(Participations, tables.participations), whole(found), link, wanted)
