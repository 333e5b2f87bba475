"""Which values a parameter of a tool takes, listed."""

from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from comity.store import GraphReader
from queries.labels import Label, labels_now

Kind: TypeAlias = Literal["court", "doctrine", "group", "instrument", "remedy", "right", "state"]
"""Kinds of term that questions are asked about."""

_ENGLISH: Final = "en"


@dataclass(frozen=True, slots=True)
class Value:
    """A term.

    Attributes:
        id: what tools take.
        name: in English, else in the first language that has one.
    """

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Values:
    """The terms of one kind, by id."""

    kind: Kind
    values: tuple[Value, ...]

    @property
    def is_empty(self) -> bool:
        """Whether there is none, as in a graph without vocabulary."""
        return not self.values


def values_of(graph: GraphReader, kind: Kind) -> Values:
    """Return the terms of one kind, by id."""
    known = labels_now(graph)
    return Values(kind, tuple(_value(known.of_term[kind, each]) for each in known.ids(kind)))


def _value(names: tuple[Label, ...]) -> Value:
    own = [name for name in names if name.is_own] or list(names)
    best = min(own, key=lambda name: (name.language != _ENGLISH, name.language, name.name))
    return Value(best.id, best.name)
