"""Vocabularies made for a test: the shipped one with something planted in it."""

from collections.abc import Iterator
from contextlib import contextmanager

from rdflib import Graph

from ontology.exporting import whole
from ontology.publishing.published import Published
from ontology.terms import PREFIXES

HEAD = "".join(f"@prefix {prefix}: <{base}> .\n" for prefix, base in PREFIXES.items())

REPLACED = """
right:old a co:Right ; skos:prefLabel "Old"@en, "Ancien"@fr, "Antiguo"@es ;
  owl:deprecated true ; dcterms:isReplacedBy right:older .
right:older a co:Right ; skos:prefLabel "Older"@en, "Plus ancien"@fr, "Más antiguo"@es ;
  owl:deprecated true ; dcterms:isReplacedBy right:life .
"""
"""A chain of two deprecated terms that ends at a living one."""


def read(text: str) -> Graph:
    """Return triples written as Turtle, without prefixes."""
    return Graph(bind_namespaces="none").parse(data=HEAD + text, format="turtle")


@contextmanager
def planted_in(triples: Graph, text: str) -> Iterator[Graph]:
    """Lend ``triples`` with more in them, and take that out again."""
    more = [each for each in read(text) if each not in triples]
    for each in more:
        triples.add(each)
    try:
        yield triples
    finally:
        for each in more:
            triples.remove(each)


def planted(text: str) -> Published:
    """Return the shipped vocabulary, to which triples were added."""
    triples = whole()
    for each in read(text):
        triples.add(each)
    return Published(triples)
