"""Questions about one ruling: its case through the instances, its authorities treated."""

from typing import Annotated

import typer

from api.commands.meaning import act_meant
from api.commands.options import ActArgument, FormatOption
from api.showing import Format, Shape, link_to, show, whole
from api.tables import one_ruling as tables
from api.wiring import open_graph
from comity.extraction import Speaker, Treatment
from queries.history import History, history
from queries.treatments import Treatments, Wanted, treatments

app = typer.Typer()


@app.command("history")
def history_of(ruling: ActArgument, *, wanted: FormatOption = Format.TABLE) -> None:
    """Through which instances did a case go, and what did each decide, by which vote?"""
    with open_graph() as graph:
        act = act_meant(graph, ruling)
        link = link_to(f"/v1/rulings/{act}/history")
        show(graph, Shape(History, tables.history), whole(history(graph, act)), link, wanted)


@app.command("treatments")
def treatments_of(
    ruling: ActArgument,
    *,
    to: Annotated[str | None, typer.Option(help="The authority: id or citation.")] = None,
    treatment: Annotated[Treatment | None, typer.Option(help="One treatment.")] = None,
    speaker: Annotated[Speaker | None, typer.Option(help="In whose voice.")] = None,
    wanted: FormatOption = Format.TABLE,
) -> None:
    """What does a ruling do with the authorities it cites, in which sentence and whose voice?"""
    with open_graph() as graph:
        act, authority = act_meant(graph, ruling), act_meant(graph, to) if to else None
        found = treatments(graph, act, Wanted(authority, treatment, speaker))
        link = link_to(
            f"/v1/rulings/{act}/treatments", to=authority, treatment=treatment, speaker=speaker
        )
        show(graph, Shape(Treatments, tables.treatments), whole(found), link, wanted)
