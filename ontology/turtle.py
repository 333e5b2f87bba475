"""Writes triples as Turtle, always in the same order."""

import json
from typing import Final

from rdflib import RDF, XSD, BNode, Graph, Literal
from rdflib.collection import Collection
from rdflib.term import Node

from ontology.terms import PREFIXES
from ontology.triples import curie, is_list, properties, subjects

_BARE: Final = frozenset({XSD.boolean, XSD.integer})
"""Types whose values stand without quotation marks."""


def as_turtle(triples: Graph) -> str:
    """Return the document: prefixes, then subjects in order."""
    head = "".join(f"@prefix {prefix}: <{base}> .\n" for prefix, base in sorted(PREFIXES.items()))
    blocks = (f"{_iri(each)} {_body(triples, each, '  ')} .\n" for each in subjects(triples))
    return head + "\n" + "\n".join(blocks)


def _body(triples: Graph, subject: Node, indent: str) -> str:
    lines = [
        f"{'a' if predicate == RDF.type else _iri(predicate)} "
        + ", ".join(sorted(written(triples, each, indent) for each in targets))
        for predicate, targets in properties(triples, subject)
    ]
    return f" ;\n{indent}".join(lines)


def written(triples: Graph, term: Node, indent: str = "") -> str:
    """Return a term as Turtle writes it; a blank node with all that is said of it."""
    if is_list(triples, term):
        members = Collection(triples, term)
        return "( " + " ".join(written(triples, each, indent) for each in members) + " )"
    if isinstance(term, BNode):
        return f"[ {_body(triples, term, indent + '  ')} ]"
    return _literal(term) if isinstance(term, Literal) else _iri(term)


def _iri(iri: Node) -> str:
    short = curie(iri)
    return f"<{iri}>" if short == str(iri) else short


def _literal(text: Literal) -> str:
    if text.datatype in _BARE:
        return str(text)
    quoted = json.dumps(str(text), ensure_ascii=False)
    if text.language:
        return f"{quoted}@{text.language}"
    if text.datatype is None or text.datatype == XSD.string:
        return quoted
    return f"{quoted}^^{_iri(text.datatype)}"
