"""What is said of one term, and nothing of any other."""

from collections.abc import Iterator
from typing import Final

from rdflib import BNode, Graph, URIRef
from rdflib.term import Node

from ontology.publishing.addresses import place_of
from ontology.terms import CO

_PARTS: Final = (CO.element, CO.lexicalForm)
"""Properties that lead to what belongs to one term alone."""

_RECORDS: Final = frozenset(
    {"competence", "counterpart", "membership", "participation", "statement"}
)
"""Segments of IRIs of what is no term but says how terms are related, with a source."""


def description(triples: Graph, term: URIRef) -> Graph:
    """Return what is said of a term.

    Its own triples, its parts, and the records about it in either direction (a mapping is about
    the provision and about the right), each with all blank nodes that belong to it.
    """
    found = Graph(bind_namespaces="none")
    for subject in (term, *parts(triples, term), *records(triples, term)):
        _copy(triples, subject, found)
    return found


def parts(triples: Graph, term: URIRef) -> Iterator[Node]:
    """Yield the elements and lexical forms of a term."""
    for each in _PARTS:
        yield from triples.objects(term, each)


def records(triples: Graph, term: URIRef) -> Iterator[URIRef]:
    """Yield the statements about a term, whether it is their subject or their object."""
    for subject in set(triples.subjects(None, term)):
        place = place_of(subject)
        if isinstance(subject, URIRef) and place and place[0] in _RECORDS:
            yield subject


def _copy(triples: Graph, subject: Node, found: Graph) -> None:
    for predicate, target in triples.predicate_objects(subject):
        found.add((subject, predicate, target))
        if isinstance(target, BNode) and (target, None, None) not in found:
            _copy(triples, target, found)
