"""What a term, a property and a match are called on a page, and where a term leads."""

import re
from dataclasses import dataclass
from typing import Final

from rdflib import DCTERMS, RDFS, SKOS, Graph, Literal
from rdflib.term import Node

from ontology.publishing.addresses import path_of, place_of
from ontology.terms import CO, ELI
from ontology.triples import curie

KINDS: Final = {
    "alignment": "Alignment with another vocabulary",
    "compliance": "Status of compliance",
    "counterpart": "Statement of counterpart",
    "element": "Element of a test",
    "form": "Lexical form",
    "instrument": "Instrument",
    "outcome": "Outcome",
    "release": "Release",
    "scheme": "Scheme of concepts",
    "schema": "Term of the schema",
    "shape": "Shape",
    "statement": "Statement",
}
"""Kinds whose name is more than the segment of the address."""

LANGUAGES: Final = {"en": "English", "fr": "French", "es": "Spanish", "ar": "Arabic"}


@dataclass(frozen=True, slots=True)
class Match:
    """How far a provision protects a right: a sign and a word, so that no colour is needed."""

    sign: str
    word: str
    meaning: str


MATCHES: Final = {
    SKOS.exactMatch: Match("=", "same", "the provision protects the right as it is defined"),
    SKOS.closeMatch: Match("≈", "nearly the same", "the same core, with a differing scope"),
    SKOS.broadMatch: Match("⊂", "covers less", "the right is wider than the provision"),
    SKOS.narrowMatch: Match("⊃", "covers more", "the right is one part of what the provision says"),
    CO.contestedMatch: Match("?", "disputed", "courts or States disagree; the note says who"),
    CO.correspondsTo: Match("↔", "corresponds", "a text of authority joins the two provisions"),
}

_PROPERTIES: Final = {
    DCTERMS.isReplacedBy: "replaced by",
    DCTERMS.source: "source",
    ELI.date_document: "adopted",
    ELI.date_no_longer_in_force: "ceased to be in force",
    ELI.first_date_entry_in_force: "in force since",
    ELI.is_part_of: "part of",
    SKOS.inScheme: "scheme",
    SKOS.topConceptOf: "at the top of",
    RDFS.subClassOf: "a kind of",
    RDFS.subPropertyOf: "a manner of",
    RDFS.domain: "said of",
    RDFS.range: "value",
}
_INVERSE: Final = {
    CO.continuedBy: "continues",
    CO.amendedBy: "amends",
    CO.supplements: "supplemented by",
    CO.relatedProvision: "doctrines that relate to it",
    CO.renumberedAs: "formerly",
    CO.counterpart: "counterpart of",
    ELI.is_part_of: "parts",
    SKOS.broader: "narrower",
    SKOS.inScheme: "concepts",
    DCTERMS.source: "source of",
}
_CAPITAL: Final = re.compile(r"(?<=[a-z])(?=[A-Z])|_")


@dataclass(frozen=True, slots=True)
class Value:
    """A value on a page.

    Attributes:
        text: as shown.
        language: ISO 639-1; empty where it has none.
        path: of the page it leads to, or an address elsewhere; empty for a plain text.
    """

    text: str
    language: str = ""
    path: str = ""


def kind_named(kind: str) -> str:
    """Return what a kind of term is called.

    >>> kind_named("right"), kind_named("form")
    ('Right', 'Lexical form')
    """
    return KINDS.get(kind, kind.capitalize())


def property_named(name: Node, *, inverse: bool = False) -> str:
    """Return what a property is called.

    >>> property_named(CO.lastArticle)
    'last article'
    """
    known = _INVERSE.get(name) if inverse else _PROPERTIES.get(name)  # type: ignore[call-overload]  # any term may stand there
    if known is not None:
        return str(known)
    local = _CAPITAL.sub(" ", curie(name).rpartition(":")[2]).lower()
    return f"{local} of" if inverse else local


def label(triples: Graph, term: Node) -> str:
    """Return the name of a term in English, or what stands for one."""
    for name in (SKOS.prefLabel, RDFS.label, DCTERMS.title, CO.pattern):
        for each in triples.objects(term, name):
            if isinstance(each, Literal) and each.language in {None, "en"}:
                return _with_id(term, str(each))
    place = place_of(term)
    return place[1] if place else curie(term)


def _with_id(term: Node, text: str) -> str:
    place = place_of(term)
    return f"{place[1]} {text}" if place and place[0] == "provision" else text


def shown(triples: Graph, term: Node) -> Value:
    """Return a term or text as it is shown."""
    if isinstance(term, Literal):
        return Value(str(term), term.language or "")
    path = path_of(term)
    if path is not None:  # a ruling or guide has no page here
        return Value(label(triples, term), path=path if (term, None, None) in triples else "")
    address = str(term) if str(term).startswith(("http://", "https://")) else ""
    return Value(curie(term), path=address)
