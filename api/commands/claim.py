"""``comity claim``: what people decide of claims; it outranks every rule and stays."""

from typing import Annotated

import typer

from api.deciding import Judge
from api.wiring import open_to_load, read_settings, unnaming
from comity.claims import Decision

app = typer.Typer(
    no_args_is_help=True,
    help="Confirm or reject a claim; loading its text again changes nothing of that.",
)

ClaimArgument = Annotated[str, typer.Argument(help="Id of a claim, as every answer shows it.")]
ByOption = Annotated[str, typer.Option("--by", help="Who decides: a name, or a role.")]
WhyOption = Annotated[str, typer.Option("--why", help="The reason, in a sentence.")]
OnOption = Annotated[
    str | None, typer.Option("--on", help="Day of the decision, YYYY-MM-DD; kept as given.")
]


@app.command("confirm")
def confirm(claim: ClaimArgument, *, by: ByOption, why: WhyOption, on: OnOption = None) -> None:
    """Say that a claim is right: it is certain from now on, whatever rules find later."""
    _decide(claim, Decision.CONFIRMED, (by, why), on)


@app.command("reject")
def reject(claim: ClaimArgument, *, by: ByOption, why: WhyOption, on: OnOption = None) -> None:
    """Say that a claim is wrong: it is kept with the reason, and no answer rests on it."""
    _decide(claim, Decision.REJECTED, (by, why), on)


def _decide(claim: str, decision: Decision, said: tuple[str, str], on: str | None) -> None:
    by, why = said
    with open_to_load() as graph:
        made = Judge(graph, unnaming(read_settings())).decide(
            claim, decision, by=by, why=why, on=on
        )
    typer.echo(f"{claim} is {made.decision}: {made.about} {made.value} of {made.act}")
