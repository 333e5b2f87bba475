"""Doctrines as plain values: their parts, their names court by court, their counterparts."""

from rdflib import DCTERMS, SKOS, URIRef
from rdflib.term import Node

from ontology.generating.facts import Facts, Part, Record, id_of
from ontology.generating.ordering import natural
from ontology.terms import CO


def doctrine_facts(facts: Facts, doctrine: Node) -> Record:
    """Return what makes a doctrine more than a concept."""
    return {
        "elements": facts.elements(doctrine),
        "origin_court": facts.text(doctrine, CO.origin_court),
        "origin_title": facts.text(doctrine, CO.origin_title),
        "origin_date": facts.text(doctrine, CO.origin_date),
        "origin_ruling": facts.linked(doctrine, CO.originRuling),
        "key_authorities": _authorities(facts, doctrine),
        "variants": _variants(facts, doctrine),
        "provisions": facts.many(doctrine, CO.relatedProvision),
        "counterparts": _counterparts(facts, doctrine),
        "note": facts.maybe(doctrine, SKOS.scopeNote),
        "plea": facts.maybe(doctrine, CO.plea),
        "source": facts.text(doctrine, DCTERMS.source),
        "verified": facts.is_true(doctrine, CO.verified),
    }


def _authorities(facts: Facts, doctrine: Node) -> list[str]:
    """Return ids where the authority has one, else its court and number, sorted."""
    listed = facts.objects(doctrine, CO.keyAuthority)
    named = (id_of(each) if isinstance(each, URIRef) else str(each) for each in listed)
    return sorted(named, key=natural)


def _variants(facts: Facts, doctrine: Node) -> list[Part]:
    found: list[Part] = [
        {
            "court": facts.text(each, CO.court),
            "language": facts.text(each, CO.language),
            "text": facts.text(each, CO.text),
            "source": facts.text(each, DCTERMS.source),
        }
        for each in facts.objects(doctrine, CO.variant)
    ]
    return sorted(found, key=lambda each: [str(value) for value in each.values()])


def _counterparts(facts: Facts, doctrine: Node) -> list[Part]:
    """Return the statements of which the doctrine is the subject, in the order of their ids."""
    return [
        {
            "relation": facts.text(each, CO.relation),
            "doctrine": facts.linked(each, CO.object),
            "court": facts.maybe(each, CO.court),
            "authority": facts.authority(each),
            "note": facts.maybe(each, CO.note),
            "source": facts.text(each, DCTERMS.source),
            "verified": facts.is_true(each, CO.verified),
        }
        for each in facts.all(CO.CounterpartStatement)
        if facts.term(each, CO.subject) == doctrine
    ]
