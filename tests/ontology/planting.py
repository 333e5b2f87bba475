"""Vocabularies made for a test: the shipped one with something planted in it."""

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


def planted(text: str) -> Published:
    """Return the shipped vocabulary, to which triples were added."""
    return Published(whole() + read(text))
