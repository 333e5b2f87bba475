"""The order in which triples are written, and their short names."""

import re
from collections.abc import Iterator
from typing import Final

from rdflib import RDF, Graph, URIRef
from rdflib.term import Node

from ontology.generating.ordering import natural
from ontology.terms import PREFIXES

_LOCAL: Final = re.compile(r"[A-Za-z0-9_](?:[\w.-]*[\w-])?", re.ASCII)


def subjects(triples: Graph) -> list[URIRef]:
    """Return the named subjects, numbers in their names by size."""
    named = {each for each in triples.subjects() if isinstance(each, URIRef)}
    return sorted(named, key=lambda each: natural(curie(each)))


def properties(triples: Graph, subject: Node) -> Iterator[tuple[URIRef, list[Node]]]:
    """Yield predicates with their objects: the type first, the others by name."""
    found: dict[URIRef, list[Node]] = {}
    for predicate, target in triples.predicate_objects(subject):
        if isinstance(predicate, URIRef):
            found.setdefault(predicate, []).append(target)
    for predicate in sorted(found, key=lambda each: (each != RDF.type, curie(each))):
        yield predicate, found[predicate]


def curie(iri: Node) -> str:
    """Return ``co:court`` for an IRI under a known prefix, else the IRI itself."""
    text = str(iri)
    for prefix, base in PREFIXES.items():
        local = text.removeprefix(base)
        if local != text and _LOCAL.fullmatch(local):
            return f"{prefix}:{local}"
    return text


def is_list(triples: Graph, term: Node) -> bool:
    """Return whether ``term`` is the head of a list."""
    return term == RDF.nil or (term, RDF.first, None) in triples
