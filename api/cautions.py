"""What a reader of an answer must know before relying on it."""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import fields, is_dataclass
from functools import cache

from queries.acts import Act

_ONLY_CITED = "known from citations alone: no text was read"
_DIGESTS = "held as digests of ours, not as texts"


def cautions_of(data: object) -> tuple[str, ...]:
    """Return the warnings of an answer: its own, then what is not held of the acts it names."""
    own = getattr(data, "warnings", ())
    standing = {act.id: act.standing for act in acts_in(data)}
    counted = (
        _counted(list(standing.values()), "cited", _ONLY_CITED),
        _counted(list(standing.values()), "digest", _DIGESTS),
    )
    return (*own, *(each for each in counted if each))


def acts_in(value: object) -> Iterator[Act]:
    """Yield every ruling and guide that an answer names, in its order, repeats included."""
    if isinstance(value, Act):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from acts_in(each)
    elif is_dataclass(value) and not isinstance(value, type):
        for name in _names(type(value)):
            yield from acts_in(getattr(value, name))


def _counted(standing: Sequence[str], wanted: str, meaning: str) -> str:
    here = standing.count(wanted)
    if not here:
        return ""
    return f"rulings and guides {meaning}: {here} of the {len(standing)} named here"


@cache
def _names(kind: Hashable) -> tuple[str, ...]:
    assert is_dataclass(kind)  # noqa: S101 - the caller looked
    return tuple(each.name for each in fields(kind))
