"""Publishes the whole vocabulary in one document; twice is the same bytes."""

from typing import Literal, TypeAlias

from rdflib import Graph, URIRef
from rdflib import Literal as Text

from ontology.json_ld import as_json_ld
from ontology.reading import read_paths, turtle_files
from ontology.terms import CO
from ontology.turtle import as_turtle

Format: TypeAlias = Literal["ttl", "jsonld"]


def export(form: Format) -> str:
    """Return the vocabulary, its schema and its shapes as Turtle or JSON-LD.

    Beside each settled statement stands the plain triple that it states.
    """
    return as_turtle(whole()) if form == "ttl" else as_json_ld(whole())


def whole() -> Graph:
    """Return every triple of the ontology, plain triples of settled statements included."""
    triples = read_paths(turtle_files())
    for statement in list(triples.subjects(CO.status, Text("settled"))):
        ends = (triples.value(statement, end) for end in (CO.subject, CO.predicate, CO.object))
        subject, predicate, target = ends
        if isinstance(predicate, URIRef) and subject is not None and target is not None:
            triples.add((subject, predicate, target))
    return triples
