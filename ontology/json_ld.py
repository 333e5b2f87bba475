"""Writes triples as JSON-LD, always in the same order."""

import json
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from rdflib import RDF, XSD, BNode, Graph, Literal, URIRef
from rdflib.collection import Collection
from rdflib.term import Node

from ontology.terms import PREFIXES
from ontology.triples import curie, is_list, properties, subjects

Json: TypeAlias = str | Mapping[str, "Json"] | Sequence["Json"]


def as_json_ld(triples: Graph) -> str:
    """Return the document: one object a subject, values written out with type or language."""
    document = {
        "@context": dict(sorted(PREFIXES.items())),
        "@graph": [_node(triples, subject) for subject in subjects(triples)],
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _node(triples: Graph, subject: Node) -> dict[str, Json]:
    node: dict[str, Json] = {"@id": curie(subject)} if isinstance(subject, URIRef) else {}
    for predicate, targets in properties(triples, subject):
        if predicate == RDF.type:
            node["@type"] = sorted(curie(each) for each in targets)
        else:
            node[curie(predicate)] = sorted((_value(triples, each) for each in targets), key=_text)
    return node


def _value(triples: Graph, term: Node) -> Json:
    if is_list(triples, term):
        return {"@list": [_value(triples, each) for each in Collection(triples, term)]}
    if isinstance(term, BNode):
        return _node(triples, term)
    return _literal(term) if isinstance(term, Literal) else {"@id": curie(term)}


def _literal(text: Literal) -> Json:
    if text.language:
        return {"@value": str(text), "@language": text.language}
    if text.datatype is None or text.datatype == XSD.string:
        return {"@value": str(text)}
    return {"@value": str(text), "@type": curie(text.datatype)}


def _text(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
