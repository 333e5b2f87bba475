"""Rules on what every term of a vocabulary that is published must have."""

from collections.abc import Iterator
from typing import Final

from rdflib import DCTERMS, RDF, RDFS, SKOS, Graph, Literal, URIRef
from rdflib.term import Node

from ontology.completeness import RULES, Rule
from ontology.findings import Finding
from ontology.publishing.deprecation import (
    every_deprecated_term_leads_to_a_living_one,
    nothing_points_at_a_deprecated_term,
)
from ontology.terms import CO, ELI
from ontology.vocabulary import Vocabulary

LANGUAGES: Final = ("en", "fr", "es")
_CONCEPTS: Final = (
    CO.Right, CO.Doctrine, CO.Group, CO.Remedy, CO.Outcome, CO.RedressOutcome, CO.Treatment,
    CO.ComplianceStatus, CO.LocalStatus,
)  # fmt: skip
_NAMED: Final = (CO.Court, CO.Instrument, CO.State)
_SOURCED: Final = (CO.Statement, CO.Correspondence, CO.Doctrine, CO.Court)
_ABOVE: Final = (SKOS.broader, ELI.is_part_of)


def every_label_is_in_three_languages(_: Vocabulary, triples: Graph) -> Iterator[Finding]:
    """Find concepts, courts, instruments and States without a name in one of the languages."""
    for kinds, name in ((_CONCEPTS, SKOS.prefLabel), (_NAMED, RDFS.label)):
        for term in all_of(triples, *kinds):
            found = {each.language for each in triples.objects(term, name) if _is_text(each)}  # type: ignore[attr-defined]  # a text has a language
            missing = [each for each in LANGUAGES if each not in found]
            if missing:
                yield Finding("label", str(term), f"no name in {', '.join(missing)}")


def every_mapping_doctrine_and_court_has_a_source(
    _: Vocabulary, triples: Graph
) -> Iterator[Finding]:
    """Find statements, doctrines and courts that rest on nothing."""
    for term in all_of(triples, *_SOURCED):
        if not any(str(each).strip() for each in triples.objects(term, DCTERMS.source)):
            yield Finding("source", str(term), "rests on no source")


def nothing_is_above_itself(_: Vocabulary, triples: Graph) -> Iterator[Finding]:
    """Find concepts and provisions from which the way up leads back to them."""
    for above in _ABOVE:
        for term in sorted(set(triples.subjects(above)), key=str):
            if term in _way_up(triples, term, above):
                yield Finding("circle", str(term), "is broader than itself")


def no_concept_stands_alone(_: Vocabulary, triples: Graph) -> Iterator[Finding]:
    """Find concepts whose way up ends at no top of a scheme, and provisions of no instrument."""
    for term in all_of(triples, *_CONCEPTS):
        ends = [term, *_way_up(triples, term, SKOS.broader)]
        if not any((each, SKOS.topConceptOf, None) in triples for each in ends):
            yield Finding("orphan", str(term), "leads up to no top concept of a scheme")
    for term in all_of(triples, CO.Provision):
        wholes = _way_up(triples, term, ELI.is_part_of)
        if not any((each, RDF.type, CO.Instrument) in triples for each in wholes):
            yield Finding("orphan", str(term), "is part of no instrument")


def all_of(triples: Graph, *kinds: URIRef) -> list[Node]:
    """Return the terms of some kinds, sorted."""
    return sorted({each for kind in kinds for each in triples.subjects(RDF.type, kind)}, key=str)


def _way_up(triples: Graph, term: Node, above: URIRef) -> set[Node]:
    """Return all that is above a term; with the term itself where there is a circle."""
    found: set[Node] = set()
    waiting = [*triples.objects(term, above)]
    while waiting:
        each = waiting.pop()
        if each not in found:
            found.add(each)
            waiting.extend(triples.objects(each, above))
    return found


def _is_text(term: Node) -> bool:
    return isinstance(term, Literal) and bool(str(term).strip())


ALL_RULES: Final[tuple[Rule, ...]] = (
    *RULES,
    every_deprecated_term_leads_to_a_living_one,
    every_label_is_in_three_languages,
    every_mapping_doctrine_and_court_has_a_source,
    no_concept_stands_alone,
    nothing_is_above_itself,
    nothing_points_at_a_deprecated_term,
)
"""The rules of completeness and these."""
