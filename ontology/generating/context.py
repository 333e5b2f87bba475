"""``ontology/context.jsonld``: what the short names of our JSON-LD mean."""

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import TypeAlias

from rdflib import OWL, RDF, RDFS, XSD, Graph, URIRef

from ontology.terms import CO, PREFIXES

Term: TypeAlias = str | dict[str, str]


@cache
def published_context() -> Mapping[str, Term]:
    """Return what ``ontology/context.jsonld`` says each name means."""
    text = (files("ontology") / "context.jsonld").read_text(encoding="utf-8")
    terms: dict[str, Term] = json.loads(text)["@context"]
    return MappingProxyType(terms)


def context(triples: Graph) -> str:
    """Return the context: prefixes, then every class and property of the schema."""
    terms: dict[str, Term] = dict(sorted(PREFIXES.items()))
    for kind in _named(triples, OWL.Class):
        terms[kind] = f"co:{kind}"
    for name in _named(triples, OWL.DatatypeProperty):
        terms[name] = _valued(triples, name)
    for name in _named(triples, OWL.ObjectProperty):
        terms[name] = {"@id": f"co:{name}", "@type": "@id"}
    return json.dumps({"@context": terms}, indent=1) + "\n"


def _named(triples: Graph, kind: URIRef) -> list[str]:
    found = triples.subjects(RDF.type, kind)
    return sorted(
        str(each).removeprefix(str(CO)) for each in found if str(each).startswith(str(CO))
    )


def _valued(triples: Graph, name: str) -> Term:
    """Return the meaning of a property with plain values: its type, and whether it is a list."""
    term = {"@id": f"co:{name}"}
    kind = triples.value(CO[name], RDFS.range)
    if kind not in {None, XSD.string, RDF.langString}:
        term["@type"] = str(kind).replace(str(XSD), "xsd:")
    if triples.value(CO[name], CO.isList) is not None:
        term["@container"] = "@list"
    return term
