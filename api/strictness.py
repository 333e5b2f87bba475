"""A filter that is misspelt must not be ignored: the answer would be to another question."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Final, get_origin

from fastapi import Request
from fastapi.dependencies.models import Dependant

from comity.errors import ComityError

_SHOWN: Final = 60
"""Characters of a name that an error repeats; names of ours have at most 20."""


class UnknownParameterError(ComityError, ValueError):
    """A query parameter that the route does not know, or that is given twice."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """A query parameter of a route.

    Attributes:
        default: what it is where it is not given.
        may_repeat: whether it may be given several times; the values are alternatives.
    """

    default: object
    may_repeat: bool


async def refuse_unknown(request: Request) -> None:
    """Refuse query parameters that the route does not declare, and repeated ones.

    It is ``async`` so that the framework does not send it to another thread.

    Raises:
        UnknownParameterError: there is one.
    """
    known = parameters_of(request)
    counts = Counter(name for name, _ in request.query_params.multi_items())
    for name, count in counts.items():
        if name not in known:
            meant = hint(name, sorted(known), "this address takes none")
            raise UnknownParameterError(f"unknown parameter {name[:_SHOWN]!r}; {meant}")
        if count > 1 and not known[name].may_repeat:
            raise UnknownParameterError(f"parameter {name!r} is given {count} times; give it once")


def parameters_of(request: Request) -> Mapping[str, Parameter]:
    """Return the query parameters of a request's route by name, those of its dependencies too."""
    dependant: Dependant = request.scope["route"].dependant
    state = request.app.state
    if not hasattr(state, "parameters"):
        state.parameters = {}
    kept: dict[int, Mapping[str, Parameter]] = state.parameters  # routes live as long as their app
    if id(dependant) not in kept:
        kept[id(dependant)] = dict(_declared(dependant))
    return kept[id(dependant)]


def hint(name: str, known: Sequence[str], nothing: str) -> str:
    """Return what a reader may have meant by a name: those near it, else all, else ``nothing``."""
    near = get_close_matches(name[:_SHOWN], known, n=3)
    if near:
        return f"did you mean {' or '.join(map(repr, near))}?"
    return f"known here: {', '.join(known)}" if known else nothing


def _declared(dependant: Dependant) -> Iterator[tuple[str, Parameter]]:
    for field in dependant.query_params:
        may_repeat = get_origin(field.field_info.annotation) in {list, tuple}
        yield field.alias, Parameter(field.default, may_repeat=may_repeat)
    for each in dependant.dependencies:
        yield from _declared(each)
