"""A filter that is misspelt must not be ignored: the answer would be to another question."""

from collections import Counter
from difflib import get_close_matches

from fastapi import Request
from fastapi.dependencies.models import Dependant

from comity.errors import ComityError


class UnknownParameterError(ComityError, ValueError):
    """A query parameter that the route does not know, or that is given twice."""


def refuse_unknown(request: Request) -> None:
    """Refuse query parameters that the route does not declare, and repeated ones.

    Raises:
        UnknownParameterError: there is one.
    """
    known = sorted(_names(request.scope["route"].dependant))
    counts = Counter(name for name, _ in request.query_params.multi_items())
    for name, count in counts.items():
        if name not in known:
            raise UnknownParameterError(f"unknown parameter {name!r}; {_hint(name, known)}")
        if count > 1:
            raise UnknownParameterError(f"parameter {name!r} is given {count} times; give it once")


def _names(dependant: Dependant) -> set[str]:
    """Return the query parameters that a route and its dependencies declare."""
    names = {field.alias for field in dependant.query_params}
    return names.union(*map(_names, dependant.dependencies))


def _hint(name: str, known: list[str]) -> str:
    near = get_close_matches(name, known, n=3)
    if near:
        return f"did you mean {' or '.join(map(repr, near))}?"
    return f"known here: {', '.join(known)}" if known else "this address takes none"
