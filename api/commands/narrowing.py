"""Limits as options of the command line: written once, given to each command that takes them."""

from collections.abc import Callable, Mapping
from functools import wraps
from inspect import Parameter, signature
from typing import Annotated, Final, TypedDict, Unpack, get_type_hints

import typer

from api.commands.meaning import state_meant
from api.commands.options import CourtsOption, SinceOption, UntilOption
from comity.ids import CourtId, InstrumentId, StateId
from queries.narrowing import Narrowing

__all__ = ["EVERY_LIMIT", "narrowed"]

_OPTIONS: Final[Mapping[str, object]] = {
    "court": CourtsOption,
    "since": SinceOption,
    "until": UntilOption,
    "respondent": Annotated[
        list[str] | None,
        typer.Option(parser=state_meant, help="A respondent State: code or name; repeat for any."),
    ],
    "instrument": Annotated[
        list[str] | None,
        typer.Option(help="Decided on, examined or invoked, e.g. echr; repeat for any."),
    ],
    "language": Annotated[
        list[str] | None, typer.Option(help="Language of the text, e.g. fr; repeat for any.")
    ],
    "as_of": Annotated[
        str | None, typer.Option(help="A day; nothing decided later counts, e.g. 2010-01-01.")
    ],
    "min_confidence": Annotated[
        float | None, typer.Option(min=0, max=1, help="Only lines as sure as this, 0 to 1.")
    ],
}

EVERY_LIMIT: Final = tuple(_OPTIONS)
"""Names of all limits, as options and as parameters of the API."""


class _Given(TypedDict, total=False):
    court: list[str] | None
    since: str | None
    until: str | None
    respondent: list[str] | None
    instrument: list[str] | None
    language: list[str] | None
    as_of: str | None
    min_confidence: float | None


def narrowed(*limits: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Return a decorator that puts options in the place of a command's parameter ``within``.

    Args:
        limits: names of those that the question takes; typer refuses the others.
    """

    def decorated(command: Callable[..., None]) -> Callable[..., None]:
        @wraps(command)
        def asked(*arguments: object, **given: object) -> None:
            chosen = {name: given.pop(name) for name in limits}
            command(*arguments, within=_within(**chosen), **given)  # type: ignore[arg-type]  # typer checked them by _OPTIONS

        options = [
            Parameter(name, Parameter.KEYWORD_ONLY, default=None, annotation=_OPTIONS[name])
            for name in limits
        ]
        hints = get_type_hints(command, include_extras=True)
        asked.__annotations__ = {
            **{name: hint for name, hint in hints.items() if name != "within"},
            **{name: _OPTIONS[name] for name in limits},
        }
        asked.__signature__ = _with(command, options)  # type: ignore[attr-defined]  # inspect reads it
        return asked

    return decorated


def _with(command: Callable[..., None], options: list[Parameter]) -> object:
    told = signature(command)
    own = [each for each in told.parameters.values() if each.name != "within"]
    positional = [each for each in own if each.kind is not Parameter.KEYWORD_ONLY]
    named = [each for each in own if each.kind is Parameter.KEYWORD_ONLY]
    return told.replace(parameters=[*positional, *options, *named])


def _within(**given: Unpack[_Given]) -> Narrowing:
    return Narrowing(
        court=tuple(map(CourtId, given.get("court") or ())),
        since=given.get("since"),
        until=given.get("until"),
        respondent=tuple(map(StateId, given.get("respondent") or ())),
        instrument=tuple(map(InstrumentId, given.get("instrument") or ())),
        language=tuple(given.get("language") or ()),
        as_of=given.get("as_of"),
        min_confidence=given.get("min_confidence"),
    )
