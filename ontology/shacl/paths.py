"""Paths of SHACL: from a term to the values that a shape looks at."""

from collections.abc import Callable, Iterable
from typing import Final, TypeAlias

from rdflib import RDF, Graph, URIRef
from rdflib.collection import Collection
from rdflib.term import Node

from comity.errors import OntologyError
from ontology.shacl.held import Held, closure
from ontology.terms import SH

Path: TypeAlias = Callable[[Held, Node], Iterable[Node]]


def path_of(shapes: Graph, term: Node) -> Path:
    """Return the path that a term of the shapes describes.

    Raises:
        OntologyError: it is of a form that is not read here.
    """
    if isinstance(term, URIRef):
        return lambda held, focus: held.objects(focus, term)
    if (term, RDF.first, None) in shapes:
        return _sequence([path_of(shapes, each) for each in Collection(shapes, term)])
    for form, made in _FORMS.items():
        inner = shapes.value(term, form)
        if inner is not None:
            return made(shapes, inner)
    raise OntologyError("shapes.ttl", str(term), "a path of a form that is not read")


def _sequence(steps: list[Path]) -> Path:
    def follow(held: Held, focus: Node) -> Iterable[Node]:
        reached: dict[Node, None] = {focus: None}
        for step in steps:
            reached = {each: None for start in reached for each in step(held, start)}
        return reached

    return follow


def _inverse(_: Graph, inner: Node) -> Path:
    return lambda held, focus: held.subjects(inner, focus)


def _any_number(shapes: Graph, inner: Node) -> Path:
    step = path_of(shapes, inner)
    return lambda held, focus: closure(focus, lambda each: step(held, each))


_FORMS: Final = {SH.inversePath: _inverse, SH.zeroOrMorePath: _any_number}
