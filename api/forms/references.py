"""The rulings and guides that an answer names, as a bibliography cites them."""

from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import Final

from api.forms.kinds import Json
from comity.extraction import Kind
from comity.store import GraphReader
from queries.acts import Act
from queries.references import Reference, references

_ACT: Final = frozenset(each.name for each in fields(Act))
_RULINGS: Final = frozenset(Kind) - {Kind.GUIDE}


def references_in(graph: GraphReader, envelope: Mapping[str, Json]) -> tuple[Reference, ...]:
    """Return what an answer is about: one act where it is about one, else every act it names."""
    data = envelope["data"]
    if isinstance(data, dict) and "is_a" in data:
        return references(graph, _acts(data["act"]))
    return references(graph, _acts(data))


def day_of(reference: Reference) -> tuple[str, ...]:
    """Return year, month and day of an act, as far as known."""
    return tuple(reference.act.date.split("-")) if reference.act.date else ()


def address_of(reference: Reference) -> str:
    """Return the lasting address of an act."""
    return f"https://w3id.org/comity/ruling/{reference.act.id}"


def is_guide(reference: Reference) -> bool:
    """Return whether the act decides no case: a general comment, a case-law guide."""
    return reference.act.kind is not None and reference.act.kind not in _RULINGS


def _acts(value: Json) -> Iterator[Act]:
    if isinstance(value, list):
        for each in value:
            yield from _acts(each)
    elif isinstance(value, dict):
        if value.keys() == _ACT:
            yield Act(**value)  # type: ignore[arg-type]  # we wrote it from an Act
        else:
            for each in value.values():
                yield from _acts(each)
