"""Questions about one doctrine: who applies it, who took it up, where courts part on it."""

from typing import Annotated

import typer

from api.commands.meaning import act_meant, doctrine_meant
from api.commands.narrowing import narrowed
from api.commands.options import (
    ActArgument,
    CursorOption,
    FormatOption,
    LeadingOption,
    LimitOption,
)
from api.showing import Format, Shape, link_to, show, whole
from api.tables import tests_of_law as tables
from api.wiring import open_graph
from comity.ids import GroupId
from queries.adoption import Adoptions, adoption
from queries.applications import Applications, Role, Use, applications
from queries.authorities import Authorities, authorities
from queries.counterparts import Counterparts, counterparts
from queries.divergence import Divergence, divergence
from queries.doctrine_passages import DoctrinePassages, doctrine_passages
from queries.doctrines import LEADING
from queries.firsts import Firsts, first
from queries.narrowing import COURT_AND_TIME, EVERY, Narrowing
from queries.paging import PAGE, Turn
from queries.timeline import Timeline, timeline

app = typer.Typer()
DoctrineArgument = Annotated[
    str, typer.Argument(help="A doctrine, e.g. doctrine:margin-of-appreciation.")
]


@app.command("applications")
@narrowed(*EVERY)
def applications_of(  # noqa: PLR0913 - each is an option of the command line
    name: DoctrineArgument,
    *,
    within: Narrowing,
    role: Annotated[Role, typer.Option(help="Applied, or only named.")] = Role.APPLIED,
    group: Annotated[str | None, typer.Option(help="Persons concerned: group:children.")] = None,
    cursor: CursorOption = None,
    limit: LimitOption = PAGE,
    wanted: FormatOption = Format.TABLE,
) -> None:
    """In which passages does a court itself apply a doctrine?"""
    asked = doctrine_meant(name)
    use = Use(role, GroupId(group) if group else None)
    with open_graph() as graph:
        page = applications(graph, asked, within, use, Turn(cursor, limit))
        link = link_to(
            f"/v1/doctrines/{asked}/applications", **within.given,
            role=role if role is not Role.APPLIED else None, group=group, cursor=cursor,
            limit=limit if limit != PAGE else None,
        )  # fmt: skip
        show(graph, Shape(Applications, tables.applications), page, link, wanted)


@app.command("adoption")
@narrowed(*EVERY)
def adoption_of(
    name: DoctrineArgument, *, within: Narrowing, wanted: FormatOption = Format.TABLE
) -> None:
    """Which courts took up a doctrine, when, in what shape, and citing whom?"""
    asked = doctrine_meant(name)
    with open_graph() as graph:
        found = whole(adoption(graph, asked, within))
        link = link_to(f"/v1/doctrines/{asked}/adoption", **within.given)
        show(graph, Shape(Adoptions, tables.adoption), found, link, wanted)


@app.command("timeline")
@narrowed(*EVERY)
def timeline_of(
    name: DoctrineArgument, *, within: Narrowing, wanted: FormatOption = Format.TABLE
) -> None:
    """How does the use of a doctrine develop, court by court and year by year?"""
    asked = doctrine_meant(name)
    with open_graph() as graph:
        found = whole(timeline(graph, asked, within))
        link = link_to(f"/v1/doctrines/{asked}/timeline", **within.given)
        show(graph, Shape(Timeline, tables.timeline), found, link, wanted)


@app.command("authorities")
@narrowed(*EVERY)
def authorities_of(
    name: DoctrineArgument,
    *,
    within: Narrowing,
    leading: LeadingOption = LEADING,
    wanted: FormatOption = Format.TABLE,
) -> None:
    """Which rulings of each court weigh most on a doctrine, and for which reasons?"""
    asked = doctrine_meant(name)
    with open_graph() as graph:
        found = whole(authorities(graph, asked, within, leading))
        given = leading if leading != LEADING else None
        link = link_to(f"/v1/doctrines/{asked}/authorities", **within.given, leading=given)
        show(graph, Shape(Authorities, tables.authorities), found, link, wanted)


@app.command("divergence")
@narrowed(*EVERY)
def divergence_of(
    name: DoctrineArgument, *, within: Narrowing, wanted: FormatOption = Format.TABLE
) -> None:
    """Where do the courts part on a doctrine: on the test, or on how cases end under it?"""
    asked = doctrine_meant(name)
    with open_graph() as graph:
        found = whole(divergence(graph, asked, within))
        link = link_to(f"/v1/doctrines/{asked}/divergence", **within.given)
        show(graph, Shape(Divergence, tables.divergence), found, link, wanted)


@app.command("counterparts")
@narrowed(*COURT_AND_TIME)
def counterparts_of(
    name: DoctrineArgument, *, within: Narrowing, wanted: FormatOption = Format.TABLE
) -> None:
    """What do other systems do with a doctrine, how closely, and on whose word?"""
    asked = doctrine_meant(name)
    with open_graph() as graph:
        found = whole(counterparts(graph, asked, within))
        link = link_to(f"/v1/doctrines/{asked}/counterparts", **within.given)
        show(graph, Shape(Counterparts, tables.counterparts), found, link, wanted)


@app.command("first")
@narrowed(*EVERY)
def first_of(
    name: DoctrineArgument, *, within: Narrowing, wanted: FormatOption = Format.TABLE
) -> None:
    """In which ruling of each court does a doctrine stand first, and first in its own words?"""
    asked = doctrine_meant(name)
    with open_graph() as graph:
        found = whole(first(graph, asked, within))
        link = link_to(f"/v1/doctrines/{asked}/first", **within.given)
        show(graph, Shape(Firsts, tables.firsts), found, link, wanted)


@app.command("doctrine-passages")
@narrowed("language", "min_confidence")
def passages_of(
    name: DoctrineArgument,
    ruling: ActArgument,
    *,
    within: Narrowing,
    cursor: CursorOption = None,
    limit: LimitOption = PAGE,
    wanted: FormatOption = Format.TABLE,
) -> None:
    """In which passages of one ruling does a doctrine stand, and in whose words?"""
    asked = doctrine_meant(name)
    with open_graph() as graph:
        act = act_meant(graph, ruling)
        page = doctrine_passages(graph, asked, act, within, Turn(cursor, limit))
        link = link_to(
            f"/v1/doctrines/{asked}/passages", ruling=act, **within.given, cursor=cursor,
            limit=limit if limit != PAGE else None,
        )  # fmt: skip
        show(graph, Shape(DoctrinePassages, tables.passages), page, link, wanted)
