"""A term is never deleted: one that was replaced leads to the one that lives, for ever."""

from collections.abc import Iterator

from rdflib import DCTERMS, OWL, SKOS, Graph, Literal, URIRef
from rdflib.term import Node

from ontology.findings import Finding
from ontology.generating.facts import id_of
from ontology.terms import CO
from ontology.vocabulary import Vocabulary

_LEADING_HERE = (CO.object, CO.subject, SKOS.broader)


def is_deprecated(triples: Graph, term: Node) -> bool:
    """Return whether a term is marked ``owl:deprecated true``."""
    return any(bool(each) for each in _said(triples, term))


def _said(triples: Graph, term: Node) -> Iterator[object]:
    for each in triples.objects(term, OWL.deprecated):
        yield each.toPython() if isinstance(each, Literal) else True


def living(triples: Graph, term: URIRef) -> URIRef | None:
    """Return the living term at the end of a chain of replacements.

    Returns:
        ``term`` itself where it lives; ``None`` where the chain ends at no living term, or in a
        circle.
    """
    seen: set[Node] = set()
    while is_deprecated(triples, term):
        seen.add(term)
        following = triples.value(term, DCTERMS.isReplacedBy, any=True)
        if not isinstance(following, URIRef) or following in seen:
            return None
        term = following
    return term if (term, None, None) in triples else None


def every_deprecated_term_leads_to_a_living_one(_: Vocabulary, triples: Graph) -> Iterator[Finding]:
    """Find deprecated terms without a way on, and living ones that are said to be replaced."""
    for term in sorted(_named(triples, OWL.deprecated)):
        targets = set(triples.objects(term, DCTERMS.isReplacedBy))
        if not is_deprecated(triples, term):
            continue
        if len(targets) != 1:
            reason = f"deprecated, and replaced by {len(targets)} terms instead of one"
            yield Finding("deprecation", id_of(term), reason)
        elif living(triples, term) is None:
            reason = f"replaced by {id_of(targets.pop())}, which leads to no living term"
            yield Finding("deprecation", id_of(term), reason)
    for term in sorted(_named(triples, DCTERMS.isReplacedBy)):
        if not is_deprecated(triples, term):
            yield Finding("deprecation", id_of(term), "replaced, but not marked owl:deprecated")


def nothing_points_at_a_deprecated_term(_: Vocabulary, triples: Graph) -> Iterator[Finding]:
    """Find statements and narrower concepts that lead to a deprecated term."""
    for term in sorted(_named(triples, OWL.deprecated)):
        if is_deprecated(triples, term):
            for each in _LEADING_HERE:
                for subject in sorted(triples.subjects(each, term), key=str):
                    if not is_deprecated(triples, subject):
                        reason = f"points at {id_of(term)}, which is deprecated"
                        yield Finding("deprecation", str(subject), reason)


def _named(triples: Graph, predicate: URIRef) -> Iterator[URIRef]:
    return (each for each in set(triples.subjects(predicate)) if isinstance(each, URIRef))
