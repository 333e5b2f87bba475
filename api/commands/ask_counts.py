"""How many lines a list has, in one request."""

from typing import Annotated

import typer

from api.commands.meaning import act_meant, doctrine_meant
from api.commands.narrowing import narrowed
from api.commands.options import ActArgument, FormatOption
from api.showing import Format, Shape, link_to, show, whole
from api.tables import counts as tables
from api.wiring import open_graph
from comity.ids import GroupId, ProvisionId
from queries.applications import Role, Use
from queries.narrowing import EVERY, SURE, Narrowing
from queries.passages_counted import (
    PassagesCounted,
    applications_counted,
    doctrine_passages_counted,
    interpretations_counted,
)

app = typer.Typer()
SHAPE = Shape(PassagesCounted, tables.counted)


@app.command("count-applications")
@narrowed(*EVERY)
def count_applications(
    name: Annotated[str, typer.Argument(help="A doctrine, e.g. margin-of-appreciation.")],
    *,
    within: Narrowing,
    role: Annotated[Role, typer.Option(help="Applied, or only named.")] = Role.APPLIED,
    group: Annotated[str | None, typer.Option(help="Persons concerned: group:children.")] = None,
    wanted: FormatOption = Format.TABLE,
) -> None:
    """How many passages does the list of applications of a doctrine have, by court?"""
    asked = doctrine_meant(name)
    use = Use(role, GroupId(group) if group else None)
    with open_graph() as graph:
        found = whole(applications_counted(graph, asked, within, use))
        given = role if role is not Role.APPLIED else None
        place = f"/v1/doctrines/{asked}/applications/count"
        show(graph, SHAPE, found, link_to(place, **within.given, role=given, group=group), wanted)


@app.command("count-doctrine-passages")
@narrowed("language", "min_confidence")
def count_passages(
    name: Annotated[str, typer.Argument(help="A doctrine, e.g. margin-of-appreciation.")],
    ruling: ActArgument,
    *,
    within: Narrowing,
    wanted: FormatOption = Format.TABLE,
) -> None:
    """In how many passages of one ruling does a doctrine stand?"""
    asked = doctrine_meant(name)
    with open_graph() as graph:
        act = act_meant(graph, ruling)
        found = whole(doctrine_passages_counted(graph, asked, act, within))
        link = link_to(f"/v1/doctrines/{asked}/passages/count", ruling=act, **within.given)
        show(graph, SHAPE, found, link, wanted)


@app.command("count-interpretations")
@narrowed(*SURE)
def count_interpretations(
    provision: Annotated[str, typer.Argument(help="A provision, e.g. iccpr.17.")],
    *,
    within: Narrowing,
    wanted: FormatOption = Format.TABLE,
) -> None:
    """How many passages of guides interpret a provision, by body?"""
    asked = ProvisionId(provision)
    with open_graph() as graph:
        found = whole(interpretations_counted(graph, asked, within))
        link = link_to(f"/v1/provisions/{asked}/interpretations/count", **within.given)
        show(graph, SHAPE, found, link, wanted)
