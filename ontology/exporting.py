"""Publishes the whole vocabulary in one document; twice is the same bytes."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final, Literal, TypeAlias, get_args

from rdflib import Graph, URIRef
from rdflib import Literal as Text

from ontology.json_ld import as_json_ld
from ontology.ntriples import as_ntriples
from ontology.publishing import spreadsheets
from ontology.reading import read_paths, turtle_files
from ontology.shacl.held import Triple
from ontology.terms import CO
from ontology.turtle import as_turtle

Format: TypeAlias = Literal["ttl", "jsonld", "nt", "skos-csv", "mappings-csv"]
FORMATS: Final[tuple[Format, ...]] = get_args(Format)

_WRITERS: Final[Mapping[Format, Callable[[Graph], str]]] = {
    "ttl": as_turtle,
    "jsonld": as_json_ld,
    "nt": as_ntriples,
    "skos-csv": spreadsheets.terms,
    "mappings-csv": spreadsheets.mappings,
}


def export(form: Format) -> str:
    """Return the vocabulary, its schema and its shapes in one of ``FORMATS``.

    Beside each settled statement stands the plain triple that it states. Turtle, JSON-LD and
    N-Triples say the same; the two spreadsheets hold the terms and the mappings alone.
    """
    return document(whole(), form)


def document(triples: Graph, form: Format) -> str:
    """Return triples as a document."""
    return _WRITERS[form](triples)


def whole() -> Graph:
    """Return every triple of the ontology, plain triples of settled statements included."""
    return with_plain_triples(read_paths(turtle_files()))


def with_plain_triples(triples: Graph) -> Graph:
    """Return ``triples``, to which the triples that settled statements state were added."""
    for each in list(plain_triples(triples)):
        triples.add(each)
    return triples


def plain_triples(triples: Graph) -> Iterator[Triple]:
    """Yield the triples that settled statements state."""
    for statement in triples.subjects(CO.status, Text("settled")):
        ends = (triples.value(statement, end) for end in (CO.subject, CO.predicate, CO.object))
        subject, predicate, target = ends
        if isinstance(predicate, URIRef) and subject is not None and target is not None:
            yield subject, predicate, target
