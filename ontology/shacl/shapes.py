"""Shapes: which terms they look at, along which path, and what they ask there."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from rdflib import RDF, Graph, URIRef
from rdflib.collection import Collection as Listed
from rdflib.term import Node

from comity.errors import OntologyError
from ontology.shacl.asking import asked
from ontology.shacl.components import COMPONENTS, Broken, Check, Values
from ontology.shacl.held import Held
from ontology.shacl.paths import Path, path_of
from ontology.terms import SH


@dataclass(frozen=True, slots=True)
class Breach:
    """A term that breaks a shape.

    Attributes:
        shape: IRI of the shape, or of the one in which a shape without a name stands.
        focus: the term.
        value: with which value it breaks it, where there is one.
        message: the shape's own words, else the parameter that is broken.
    """

    shape: str
    focus: Node
    value: Node | None
    message: str


@dataclass(frozen=True, slots=True)
class Shape:
    """One shape, read.

    Attributes:
        name: its IRI, or that of the shape in which it stands.
        path: from a term to the values it looks at; without one it looks at the term itself.
        checks: what it asks of the values, each after the words that tell what is wrong.
        parts: shapes of properties to which the values are held in turn.
    """

    name: str
    path: Path | None
    checks: tuple[tuple[str, Check], ...]
    parts: tuple["Shape", ...]

    def breaches(self, held: Held, terms: Iterable[Node]) -> Iterator[Breach]:
        """Yield where terms break the shape."""
        values = self._values(held, terms)
        for message, check in self.checks:
            for focus, value in check(held, values):
                yield Breach(self.name, focus, value, message)
        reached = dict.fromkeys(each for listed in values.values() for each in listed)
        for part in self.parts:
            yield from part.breaches(held, reached)

    def broken_by(self, held: Held, terms: Iterable[Node]) -> frozenset[Node]:
        """Return those of the terms that break the shape."""
        values = self._values(held, terms)
        found = {focus for _, check in self.checks for focus, _ in check(held, values)}
        for part in self.parts:
            wrong = part.broken_by(held, {each for listed in values.values() for each in listed})
            found |= {focus for focus, listed in values.items() if not wrong.isdisjoint(listed)}
        return frozenset(found)

    def _values(self, held: Held, terms: Iterable[Node]) -> Values:
        if self.path is None:
            return {each: (each,) for each in terms}
        path = self.path
        return {each: tuple(path(held, each)) for each in terms}


def targets(shapes: Graph, shape: Node, held: Held) -> Collection[Node]:
    """Return the terms that a shape looks at, each once."""
    found: dict[Node, None] = {}
    for kind in shapes.objects(shape, SH.targetClass):
        found |= dict.fromkeys(held.instances(kind))
    for predicate in shapes.objects(shape, SH.targetSubjectsOf):
        found |= dict.fromkeys(held.subjects_of(predicate))
    found |= dict.fromkeys(shapes.objects(shape, SH.targetNode))
    return found


def shape_of(shapes: Graph, shape: Node, inside: str = "") -> Shape:
    """Return a shape that stands in ``shapes``; ``inside`` names the shape in which it stands.

    Raises:
        OntologyError: it asks what is not read here.
    """
    name = str(shape) if isinstance(shape, URIRef) else inside
    path = shapes.value(shape, SH.path)
    return Shape(
        name=name,
        path=None if path is None else path_of(shapes, path),
        checks=tuple(_checks(shapes, shape, name)),
        parts=tuple(shape_of(shapes, each, name) for each in shapes.objects(shape, SH.property)),
    )


def _checks(shapes: Graph, shape: Node, name: str) -> Iterator[tuple[str, Check]]:
    for parameter, value in shapes.predicate_objects(shape):
        if parameter not in _SAID and parameter not in _TARGETS:
            own = shapes.value(value, SH.message) if parameter == SH.sparql else None
            default = f"breaks sh:{str(parameter).removeprefix(str(SH))}"
            message = own or shapes.value(shape, SH.message) or default
            yield str(message), _check(shapes, parameter, value, name)


def _check(shapes: Graph, parameter: Node, value: Node, name: str) -> Check:
    if parameter in COMPONENTS:
        return COMPONENTS[parameter](shapes, value)  # type: ignore[index]  # it is among them
    if parameter in _JOINING:
        members = [shape_of(shapes, each, name) for each in Listed(shapes, value)]
        return _joined(members, _JOINING[parameter])  # type: ignore[index]  # likewise
    if parameter == SH["not"]:
        return _joined([shape_of(shapes, value, name)], lambda kept, _: kept == 0)
    if parameter == SH.sparql:
        return asked(shapes, value)
    raise OntologyError("shapes.ttl", name, f"{parameter} is not read")


_Enough: TypeAlias = Callable[[int, int], bool]


def _joined(members: list[Shape], is_enough: _Enough) -> Check:
    """Return the check that each value keeps enough of the shapes."""

    def check(held: Held, values: Values) -> Iterator[Broken]:
        reached = dict.fromkeys(each for listed in values.values() for each in listed)
        broken = [each.broken_by(held, reached) for each in members]
        for focus, listed in values.items():
            for value in listed:
                kept = sum(value not in each for each in broken)
                if not is_enough(kept, len(members)):
                    yield focus, value

    return check


_JOINING: Final[Mapping[URIRef, _Enough]] = {
    SH["and"]: lambda kept, of: kept == of,
    SH["or"]: lambda kept, _: kept > 0,
    SH.xone: lambda kept, _: kept == 1,
}
_TARGETS: Final = frozenset({SH.targetClass, SH.targetNode, SH.targetSubjectsOf})
_SAID: Final = frozenset({RDF.type, SH.path, SH.message, SH.property})
