"""Only the fields that a reader asks for (``fields=act.title,holdings.outcome``)."""

import types
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Final, TypeAlias, Union, get_args, get_origin, get_type_hints

from api.forms.kinds import Json
from api.strictness import UnknownParameterError, hint

Tree: TypeAlias = "Mapping[str, Tree]"
"""Names of fields, each with those below it."""

_UNIONS: Final = (Union, types.UnionType)


def picked(data: Json, kind: type, wanted: Sequence[str]) -> Json:
    """Return an answer with the fields that are wanted, in the order of the answer.

    Args:
        data: the answer; lists are gone through.
        kind: its class, which says which fields there are.
        wanted: paths, e.g. ``rulings.act.title``; a path means all that is below it.

    Raises:
        UnknownParameterError: a path leads nowhere; those near it are named.
    """
    tree: dict[str, Tree] = {}
    for path in wanted:
        _grow(tree, path, tree_of(kind))
    return _kept(data, tree)


@cache
def tree_of(kind: object) -> Tree:
    """Return the fields of a class of answers, and below each those of its own class."""
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        return {each.name: tree_of(hints[each.name]) for each in fields(kind)}
    if get_origin(kind) in (*_UNIONS, tuple, list):
        below: dict[str, Tree] = {}
        for part in get_args(kind):
            below |= tree_of(part) if part is not Ellipsis else {}
        return below
    return {}


def _grow(tree: dict[str, Tree], path: str, known: Tree) -> None:
    gone = ""
    for name in path.split("."):
        if name not in known:
            near = [f"{gone}{each}" for each in known]
            said = hint(f"{gone}{name}", near, "nothing is below it")
            raise UnknownParameterError(f"fields: the answer has no {path!r}; {said}")
        known = known[name]
        gone += f"{name}."
        tree = tree.setdefault(name, {})  # type: ignore[assignment]  # we make no other mapping


def _kept(value: Json, tree: Tree) -> Json:
    if not tree:
        return value
    if isinstance(value, list):
        return [_kept(each, tree) for each in value]
    if isinstance(value, dict):
        return {name: _kept(each, tree[name]) for name, each in value.items() if name in tree}
    return value
