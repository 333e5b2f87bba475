"""``comity keys``: keys that raise the limits of the API, and allow to write."""

import json
from datetime import UTC, date, datetime, timedelta
from typing import Annotated, Final

import typer

from api.guarding.keyring import Keyring
from api.guarding.keys import Scope, made_key
from api.showing import console
from api.tables import cells
from api.wiring import keys_place, read_settings
from comity.errors import InvalidValueError

app = typer.Typer(
    no_args_is_help=True,
    help="Keys of the API: reading needs none, a key raises the limits, one to write may decide.",
)

_DAYS: Final = 365
"""Days for which a key opens where nobody says otherwise."""

NameArgument = Annotated[str, typer.Argument(help="Whose key it is; decisions are kept under it.")]
IdArgument = Annotated[str, typer.Argument(help="The eight digits after comity_ in the key.")]
ScopeOption = Annotated[Scope, typer.Option("--scope", help="What it may be used for.")]
UntilOption = Annotated[
    str | None, typer.Option("--until", help="Last day, YYYY-MM-DD; else a year from now.")
]
JsonOption = Annotated[bool, typer.Option("--json", help="As JSON, for programs.")]


@app.command("add")
def add(name: NameArgument, *, scope: ScopeOption = Scope.READ, until: UntilOption = None) -> None:
    """Make a key and print it, once: its secret is kept nowhere."""
    today = _today()
    last = _day(until) if until else today + timedelta(days=_DAYS)
    key, words = made_key(name, scope, today, last)
    _keyring().add(key)
    typer.echo(f"key {key.id} of {key.name}: may {key.scope}, until {key.until}", err=True)
    typer.echo("Send it as the header: Authorization: Bearer …; it is not shown again.", err=True)
    typer.echo(words)


@app.command("list")
def list_keys(*, as_json: JsonOption = False) -> None:
    """List the keys, without their secrets."""
    today, keys = _today(), _keyring().all()
    rows = [
        (key.id, key.name, str(key.scope), str(key.made), str(key.until), key.state(today))
        for key in keys
    ]
    names = ("key", "name", "scope", "made", "until", "state")
    if as_json:
        told = [dict(zip(names, row, strict=True)) for row in rows]
        typer.echo(json.dumps(told, ensure_ascii=False, indent=2))
        return
    table = cells.table("Keys", *names)
    for row in rows:
        cells.add(table, *row)
    console().print(table)


@app.command("revoke")
def revoke(key: IdArgument) -> None:
    """Take a key back: it opens nothing from now on, also in a server that runs."""
    taken = _keyring().revoke(key, _today())
    typer.echo(f"key {taken.id} of {taken.name} is revoked since {taken.revoked}")


def _keyring() -> Keyring:
    return Keyring(keys_place(read_settings()))


def _today() -> date:
    return datetime.now(UTC).date()


def _day(words: str) -> date:
    try:
        return datetime.strptime(words, "%Y-%m-%d").replace(tzinfo=UTC).date()
    except ValueError as error:
        raise InvalidValueError("--until", words, "a day is written YYYY-MM-DD") from error
