"""Questions about the defences of States and the limits of rights."""

from typing import Annotated

import typer

from api.commands.meaning import right_meant
from api.commands.narrowing import narrowed
from api.commands.options import ExamplesOption, FormatOption
from api.showing import Format, Shape, link_to, show, whole
from api.tables import defences as tables
from api.tables import limits as limits_tables
from api.wiring import open_graph
from comity.ids import ProvisionId
from queries.defences import EXAMPLES, Defences, defences
from queries.holdings_found import Subject
from queries.limits import Limits, limits
from queries.narrowing import SURE, Narrowing

app = typer.Typer()


@app.command("defences")
@narrowed(*SURE, "respondent")
def defences_on(
    *,
    within: Narrowing,
    right: Annotated[str | None, typer.Option(help="A right, or else --provision.")] = None,
    provision: Annotated[str | None, typer.Option(help="A provision, e.g. echr.8.")] = None,
    examples: ExamplesOption = EXAMPLES,
    wanted: FormatOption = Format.TABLE,
) -> None:
    """Which defences do States raise on a right, and where do they succeed?"""
    subject = Subject(
        right_meant(right) if right else None, ProvisionId(provision) if provision else None
    )
    with open_graph() as graph:
        found = defences(graph, subject, within, examples)
        link = link_to(
            "/v1/defences", right=subject.right, provision=provision, **within.given,
            examples=examples if examples != EXAMPLES else None,
        )  # fmt: skip
        show(graph, Shape(Defences, tables.defences), whole(found), link, wanted)


@app.command("limits")
@narrowed(*SURE, "respondent")
def limits_of(
    *,
    within: Narrowing,
    right: Annotated[str | None, typer.Option(help="A right, or else --provision.")] = None,
    provision: Annotated[str | None, typer.Option(help="A provision, e.g. echr.8.")] = None,
    examples: ExamplesOption = EXAMPLES,
    wanted: FormatOption = Format.TABLE,
) -> None:
    """How may a right be limited or suspended, and by which tests do courts measure it?"""
    subject = Subject(
        right_meant(right) if right else None, ProvisionId(provision) if provision else None
    )
    with open_graph() as graph:
        found = limits(graph, subject, within, examples)
        link = link_to(
            "/v1/limits", right=subject.right, provision=provision, **within.given,
            examples=examples if examples != EXAMPLES else None,
        )  # fmt: skip
        show(graph, Shape(Limits, limits_tables.limits), whole(found), link, wanted)
