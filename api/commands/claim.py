"""``comity claim``: what people decide of claims; it outranks every rule and stays."""

from datetime import UTC, datetime
from typing import Annotated, Final

import typer

from api.wiring import open_graph, protected_place, read_settings
from comity.claims import Decision
from comity.errors import InvalidValueError
from comity.ids import ClaimId
from queries.evidence import evidence

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

_SAID: Final = ("--by", "--why")


@app.command("confirm")
def confirm(claim: ClaimArgument, *, by: ByOption, why: WhyOption, on: OnOption = None) -> None:
    """Say that a claim is right: it is certain from now on, whatever rules find later."""
    _decide(claim, Decision.CONFIRMED, (by, why), on)


@app.command("reject")
def reject(claim: ClaimArgument, *, by: ByOption, why: WhyOption, on: OnOption = None) -> None:
    """Say that a claim is wrong: it is kept with the reason, and no answer rests on it."""
    _decide(claim, Decision.REJECTED, (by, why), on)


def _decide(claim: str, decision: Decision, said: tuple[str, str], on: str | None) -> None:
    from ingest.loading.finding_claims import decide  # noqa: PLC0415 - the loader is slow to import

    day = _day(on)
    by, why = (_unnamed(_given(words, option)) for words, option in zip(said, _SAID, strict=True))
    with open_graph() as graph:
        about = evidence(graph, ClaimId(claim))
        made = decide(graph, about.act.id, claim, (decision, by, why), day)
    typer.echo(f"{claim} is {made.decision}: {made.property} {made.value} of {made.act}")


def _given(words: str, option: str) -> str:
    """Return words on one line.

    Raises:
        InvalidValueError: there are none.
    """
    if not words.strip():
        raise InvalidValueError(option, words, "say it in words: who decides, and why, is kept")
    return " ".join(words.split())


def _day(on: str | None) -> str | None:
    if on is None:
        return None
    try:
        return datetime.strptime(on, "%Y-%m-%d").replace(tzinfo=UTC).date().isoformat()
    except ValueError as error:
        raise InvalidValueError("--on", on, "a day is written YYYY-MM-DD") from error


def _unnamed(words: str) -> str:
    """Return words with marks in the place of protected names: they are kept in the graph."""
    place = protected_place(read_settings())
    if place is None:
        return words
    from ingest.protecting.gates import gate_of  # noqa: PLC0415 - only where a list is set

    return gate_of(place).name(words)
