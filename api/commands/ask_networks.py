"""Questions about the network of citations."""

from typing import Annotated

import typer

from api.commands.meaning import act_meant, right_meant
from api.commands.narrowing import narrowed
from api.commands.options import ActArgument, FormatOption, OnRightOption, TreatmentOption
from api.showing import Format, Shape, link_to, show, whole
from api.tables import networks as tables
from api.wiring import open_graph
from queries.bearing import Bearing
from queries.dialogue_matrix import DialogueMatrix, dialogue_matrix
from queries.influence import Influence, influence
from queries.narrowing import Narrowing
from queries.paths import CHAINS, MOST_STEPS, STEPS, Paths, paths

app = typer.Typer()


@app.command("dialogue-matrix")
@narrowed("since", "until")
def matrix_of_dialogue(
    *,
    within: Narrowing,
    right: OnRightOption = None,
    treatment: TreatmentOption = None,
    wanted: FormatOption = Format.TABLE,
) -> None:
    """Who cites whom among the courts, how often, and year by year?"""
    about = right_meant(right) if right else None
    with open_graph() as graph:
        found = dialogue_matrix(graph, within, Bearing(about, treatment))
        link = link_to("/v1/dialogue/matrix", **within.given, right=about, treatment=treatment)
        show(graph, Shape(DialogueMatrix, tables.matrix), whole(found), link, wanted)


@app.command("path")
def path_between(
    citing: ActArgument,
    cited: ActArgument,
    *,
    steps: Annotated[int, typer.Option(min=1, max=MOST_STEPS, help="Citations in a chain.")] = (
        STEPS
    ),
    chains: Annotated[int, typer.Option(min=1, max=25, help="Chains to show.")] = CHAINS,
    wanted: FormatOption = Format.TABLE,
) -> None:
    """By which shortest chains of citations does one ruling lead to another?"""
    with open_graph() as graph:
        start, end = act_meant(graph, citing), act_meant(graph, cited)
        link = link_to(
            "/v1/paths", **{"from": start, "to": end},
            steps=steps if steps != STEPS else None, chains=chains if chains != CHAINS else None,
        )  # fmt: skip
        found = paths(graph, start, end, steps, chains)
        show(graph, Shape(Paths, tables.chains), whole(found), link, wanted)


@app.command("influence")
def influence_of(ruling: ActArgument, *, wanted: FormatOption = Format.TABLE) -> None:
    """In which courts and years is a ruling or guide cited, and how is it treated?"""
    with open_graph() as graph:
        act = act_meant(graph, ruling)
        link = link_to(f"/v1/rulings/{act}/influence")
        found = influence(graph, act)
        show(graph, Shape(Influence, tables.influence), whole(found), link, wanted)
