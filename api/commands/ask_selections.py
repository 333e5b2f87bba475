"""Many rulings and guides at once."""

from typing import Annotated

import typer

from api.addresses import spelt
from api.commands.options import FormatOption
from api.showing import Format, Shape, show, whole
from api.tables import selections as tables
from api.wiring import open_graph
from queries.selections import Selection, selection

app = typer.Typer()


@app.command("selection")
def selected(
    ids: Annotated[list[str], typer.Argument(help="Ids of rulings and guides, at most 100.")],
    *,
    wanted: FormatOption = Format.TABLE,
) -> None:
    """Which rulings and guides do these ids name? With --format ris, their bibliography."""
    with open_graph() as graph:
        found = selection(graph, ids)
        link = spelt("/v1/selection", [("id", each) for each in ids])
        show(graph, Shape(Selection, tables.selection), whole(found), link, wanted)
