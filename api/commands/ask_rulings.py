"""Questions about single rulings, lists of them, and the evidence of claims."""

from typing import Annotated

import typer

from api.commands.narrowing import narrowed
from api.commands.options import (
    ActArgument,
    CursorOption,
    FormatOption,
    LimitOption,
)
from api.showing import Format, Shape, link_to, show, whole
from api.tables import evidence as evidence_tables
from api.tables import held as held_tables
from api.tables import rulings as tables
from api.wiring import open_graph
from comity.errors import NotFoundError
from comity.extraction import Kind, Outcome
from comity.ids import ClaimId, ProvisionId, RulingId
from comity.store import GraphReader
from queries.evidence import Evidence, Passage, evidence, passage
from queries.lookup import Candidates
from queries.meant import Meant, meant
from queries.narrowing import COURT_AND_TIME, Narrowing
from queries.paging import PAGE, Turn
from queries.ruling import Ruling, ruling
from queries.rulings import Features, Rulings, rulings
from queries.rulings_counted import RulingsCounted, rulings_counted

app = typer.Typer()


@app.command("ruling")
def one_ruling(asked: ActArgument, *, wanted: FormatOption = Format.TABLE) -> None:
    """What is this ruling, and what did it decide? With a paragraph: what does that say?"""
    with open_graph() as graph:
        told = meant(graph, asked)
        found = told.found
        if len(found.candidates) == 1:
            _show_meant(graph, RulingId(found.candidates[0].id), told, wanted)
            return
        if found.is_empty and RulingId.fits(asked):
            raise NotFoundError("ruling or guide", asked)
        shape = Shape(Candidates, tables.candidates)
        show(graph, shape, whole(found), link_to("/v1/lookup", q=found.asked), wanted)


@app.command("rulings")
@narrowed(*COURT_AND_TIME, "respondent", "instrument", "language")
def list_rulings(  # noqa: PLR0913 - each is an option of the command line
    *,
    within: Narrowing,
    kind: Annotated[Kind | None, typer.Option(help="What the ruling is.")] = None,
    outcome: Annotated[Outcome | None, typer.Option(help="Outcome of a holding.")] = None,
    provision: Annotated[str | None, typer.Option(help="Provision of a holding.")] = None,
    cursor: CursorOption = None,
    limit: LimitOption = PAGE,
    wanted: FormatOption = Format.TABLE,
) -> None:
    """Which rulings are held, by court, State, time, provision and outcome?"""
    features = Features(
        kind=kind, outcome=outcome, provision=ProvisionId(provision) if provision else None
    )
    link = link_to(
        "/v1/rulings", **within.given, kind=kind,
        outcome=outcome, provision=provision, cursor=cursor, limit=limit if limit != PAGE else None,
    )  # fmt: skip
    with open_graph() as graph:
        page = rulings(graph, within, features, Turn(cursor, limit))
        show(graph, Shape(Rulings, tables.rulings), page, link, wanted)


@app.command("count-rulings")
@narrowed(*COURT_AND_TIME, "respondent", "instrument", "language")
def count_rulings(
    *,
    within: Narrowing,
    kind: Annotated[Kind | None, typer.Option(help="What the ruling is.")] = None,
    outcome: Annotated[Outcome | None, typer.Option(help="Outcome of a holding.")] = None,
    provision: Annotated[str | None, typer.Option(help="Provision of a holding.")] = None,
    wanted: FormatOption = Format.TABLE,
) -> None:
    """How many rulings does such a list have, by court?"""
    features = Features(
        kind=kind, outcome=outcome, provision=ProvisionId(provision) if provision else None
    )
    link = link_to(
        "/v1/rulings/count", **within.given, kind=kind, outcome=outcome, provision=provision
    )
    with open_graph() as graph:
        found = rulings_counted(graph, within, features)
        show(graph, Shape(RulingsCounted, tables.counted), whole(found), link, wanted)


@app.command("evidence")
def evidence_of(
    claim: Annotated[str, typer.Argument(help="A claim, as every answer names them.")],
    *,
    wanted: FormatOption = Format.TABLE,
) -> None:
    """On which passage and characters does a claim rest?"""
    with open_graph() as graph:
        found = evidence(graph, ClaimId(claim))
        shape = Shape(Evidence, evidence_tables.evidence)
        show(graph, shape, whole(found), link_to(f"/v1/claims/{claim}"), wanted)


def _show_meant(graph: GraphReader, act: RulingId, told: Meant, wanted: Format) -> None:
    """Show a ruling, or the passage of it that is written."""
    if told.number is not None:
        if told.passage is None:
            raise NotFoundError("paragraph", f"{act}, § {told.number}")
        found, link = passage(graph, told.passage), link_to(f"/v1/passages/{told.passage}")
        show(graph, Shape(Passage, held_tables.passage), whole(found), link, wanted)
        return
    shape = Shape(Ruling, tables.ruling)
    show(graph, shape, whole(ruling(graph, act)), link_to(f"/v1/rulings/{act}"), wanted)
