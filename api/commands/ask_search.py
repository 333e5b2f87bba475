"""Questions by words."""

from typing import Annotated

import typer

from api.commands.options import CursorOption, FormatOption, LimitOption
from api.showing import Format, Shape, link_to, show, whole
from api.tables import search as tables
from api.wiring import open_graph
from queries.paging import PAGE, Turn
from queries.search.asking import Facets, Hits, facets, search
from queries.search.compiling import FACETS, Order

app = typer.Typer()
SearchArgument = Annotated[
    str,
    typer.Argument(help='Words, "phrases", OR, NOT, NEAR/5, child*, and fields: court:iacthr.'),
]
ExpandOption = Annotated[
    bool, typer.Option("--expand/--exact", help="Whether other names of the same term count.")
]


@app.command("search")
def search_passages(
    asked: SearchArgument,
    *,
    sort: Annotated[
        Order, typer.Option(help="Most cited rulings first, or by date.")
    ] = Order.CITED,
    expand: ExpandOption = True,
    cursor: CursorOption = None,
    limit: LimitOption = PAGE,
    wanted: FormatOption = Format.TABLE,
) -> None:
    """Which passages have these words, in rulings of this kind?"""
    with open_graph() as graph:
        page = search(graph, asked, sort, Turn(cursor, limit), is_expanded=expand)
        link = link_to(
            "/v1/search", q=asked, sort=None if sort is Order.CITED else sort,
            expand=None if expand else "false", cursor=cursor,
            limit=None if limit == PAGE else limit,
        )  # fmt: skip
        show(graph, Shape(Hits, tables.hits), page, link, wanted)


@app.command("facets")
def count_passages(
    asked: SearchArgument,
    *,
    by: Annotated[str, typer.Option(help="What to count by, joined by commas.")] = ",".join(FACETS),
    expand: ExpandOption = True,
    wanted: FormatOption = Format.TABLE,
) -> None:
    """How many passages have these words: by court, year, State, right, outcome and more?"""
    names = tuple(each.strip() for each in by.split(","))
    if unknown := [each for each in names if each not in FACETS]:
        raise typer.BadParameter(f"{unknown[0]!r} is none of {', '.join(FACETS)}")
    with open_graph() as graph:
        found = facets(graph, asked, names, is_expanded=expand)
        link = link_to(
            "/v1/search/facets", q=asked, by=None if names == FACETS else ",".join(names),
            expand=None if expand else "false",
        )  # fmt: skip
        show(graph, Shape(Facets, tables.facets), whole(found), link, wanted)
