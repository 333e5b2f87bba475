"""Questions answered by what ``comity rank`` computed over citations."""

from typing import Annotated

import typer

from api.commands.meaning import doctrine_meant, right_meant
from api.commands.narrowing import narrowed
from api.commands.options import FormatOption, LeadingOption
from api.showing import Format, Shape, link_to, show, whole
from api.tables import computed as tables
from api.wiring import open_graph
from comity.ids import DoctrineId, RightId
from queries.communities import MOST, Communities, communities
from queries.doctrines import LEADING
from queries.narrowing import Narrowing
from queries.rankings import Ranking, ranking

app = typer.Typer()


@app.command("ranking")
@narrowed("court")
def ranking_for(
    about: Annotated[
        str, typer.Argument(help="A right or a doctrine, e.g. doctrine:margin-of-appreciation.")
    ],
    *,
    within: Narrowing,
    leading: LeadingOption = LEADING,
    wanted: FormatOption = Format.TABLE,
) -> None:
    """Which rulings and guides rank first for a right or a doctrine, by which computation?"""
    asked = _meant(about)
    with open_graph() as graph:
        given = leading if leading != LEADING else None
        kind = "rights" if isinstance(asked, RightId) else "doctrines"
        link = link_to(f"/v1/{kind}/{asked}/ranking", **within.given, leading=given)
        found = whole(ranking(graph, asked, within, leading))
        show(graph, Shape(Ranking, tables.ranking), found, link, wanted)


def _meant(about: str) -> RightId | DoctrineId:
    return doctrine_meant(about) if about.startswith("doctrine:") else right_meant(about)


@app.command("communities")
@narrowed("court")
def all_communities(
    *,
    within: Narrowing,
    right: Annotated[
        str | None,
        typer.Option(parser=right_meant, help="Count and show only rulings that decide on it."),
    ] = None,
    most: Annotated[int, typer.Option(min=1, max=50, help="Communities to show.")] = MOST,
    leading: LeadingOption = LEADING,
    wanted: FormatOption = Format.TABLE,
) -> None:
    """Which rulings and guides cite one another, what tells them apart, and who leads them?"""
    with open_graph() as graph:
        link = link_to(
            "/v1/communities", **within.given, right=right,
            most=most if most != MOST else None, leading=leading if leading != LEADING else None,
        )  # fmt: skip
        asked = RightId(right) if right else None
        found = whole(communities(graph, within, asked, most, leading))
        show(graph, Shape(Communities, tables.communities), found, link, wanted)
