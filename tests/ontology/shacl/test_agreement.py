"""A general SHACL engine is the referee: it must find in spoiled terms what we find."""

from collections.abc import Callable, Iterator
from typing import Final, cast

import pyshacl
import pytest
from rdflib import RDF, SH, BNode, Graph, Literal, URIRef
from rdflib.term import Node

from ontology.checking import against_shapes
from ontology.publishing.published import shipped
from ontology.reading import read
from tests.ontology.planting import planted_in
from tests.ontology.planting import read as written

NODES = """
<urn:guide> a co:Guide ; co:body "ccpr" ; co:date "2001-02" .
<urn:ruling> a co:Ruling ; co:court "ecthr" ; co:kind "order" ; co:date "2010-05-04" ;
  co:held true .
<urn:text> a co:Text ; co:act "x" ; co:text_sha256 "0" ; co:segmentation "none" .
<urn:identifier> a co:Identifier ; co:type "x" ; co:value "X" ; co:key "x" .
<urn:passage> a co:Passage ; co:text "x" ; co:ordinal 0 ; co:speaker "court" ; co:section "law" .
<urn:holding> a co:Holding ; co:court "ecthr" ; co:outcome "violation" ; co:respondent "NOR" ;
  co:claim "c" ; co:confidence 0.5 ; co:vote_for 4 ; co:vote_against 3 ; co:aspect "procedural" .
<urn:claim> a co:Claim ; co:property "x" ; co:value "x" ; co:rule "x" ; co:start 4 ; co:end 5 .
<urn:citation> a co:CITES ; co:court "ecthr" ; co:treatment "cited" ; co:claim "c" .
<urn:protection> a co:PROTECTS ; co:match "exact" ; co:source_note "x" .
instr:old a co:Instrument ; eli:date_document "2001-01-01"^^xsd:date ; co:amendedBy pv:echr.8 ;
  eli:first_date_entry_in_force "2000-01-01"^^xsd:date ; co:verification "hearsay" ;
  eli:date_no_longer_in_force "1999-12-31"^^xsd:date .
part:old--NOR a co:Participation ; co:step [ co:kind "consent" ; co:date "May 2001" ],
  [ co:kind "handshake" ; co:date "2001" ; co:effect "2001" ; co:concerns right:life ] .
doctrine:Odd_Name a co:Doctrine ; co:variant [ a co:Variant ; co:text "x" ] .
right:Odd_Name a co:Right ; skos:prefLabel "One"@en, "Two"@en ; skos:hiddenLabel "One"@en .
remedy:Odd_Name a co:Remedy ; co:intensity 10 ; skos:broader right:life ; skos:related right:life .
group:Odd_Name a co:Group ; skos:closeMatch group:other ; skos:narrowMatch group:other .
<urn:match> a co:Statement ; co:predicate co:contestedMatch ; co:note "A; B."@en .
"""
"""One node of each class of the graph, and terms whose faults no spoiling gives."""

ODD: Final = (Literal(-7), Literal("?", lang="de"), URIRef("urn:odd"))
"""Values that fit nowhere: a number, a word of a language we do not use, a term of nobody."""

_validate: Final = cast("Callable[..., tuple[bool, Graph, str]]", pyshacl.validate)


def _samples(triples: Graph, shapes: Graph) -> Iterator[Node]:
    """Yield one term of each class that a shape looks at: the one with the most properties."""
    for kind in sorted(set(shapes.objects(None, SH.targetClass)), key=str):
        found = sorted(
            each for each in triples.subjects(RDF.type, kind) if isinstance(each, URIRef)
        )
        yield from sorted(found, key=lambda each: -len(set(triples.predicates(each))))[:1]


def _spoiled(triples: Graph, term: Node) -> Iterator[list[tuple[Node, Node]]]:
    """Yield what could be said of a term: each property taken away, doubled, or made odd."""
    said = sorted(triples.predicate_objects(term))
    for number, predicate in enumerate(sorted({each for each, _ in said} - {RDF.type}, key=str)):
        others = [pair for pair in said if pair[0] != predicate]
        odd = (predicate, ODD[number % len(ODD)])
        yield from (others, [*others, odd], [*said, odd])


def _around(triples: Graph, terms: list[Node]) -> Graph:
    """Return what is said of some terms and of those they lead to, so that few are looked at."""
    near = {*terms, *(each for term in terms for each in triples.objects(term))}
    found = Graph(bind_namespaces="none")
    waiting = list(near)
    for term in waiting:  # which grows meanwhile
        for subject, predicate, target in triples.triples((term, None, None)):
            found.add((subject, predicate, target))
            waiting.extend([target] if isinstance(target, BNode) else [])
    return found


@pytest.fixture(scope="module")
def spoiled() -> Graph:
    """Every property of a term of each class, spoiled in three ways, each on a term of its own."""
    with planted_in(shipped().triples, NODES) as triples:
        samples = list(_samples(triples, read("shapes.ttl")))
        found = _around(triples, samples) + written(NODES)
        for term in samples:
            for number, said in enumerate(_spoiled(triples, term)):
                for predicate, value in said:
                    found.add((URIRef(f"{term}-{number}"), predicate, value))
    return found


def _refereed(triples: Graph) -> set[tuple[str, str]]:
    shapes = read("shapes.ttl")
    _, report, _ = _validate(triples, shacl_graph=shapes, inplace=True, advanced=True)
    told = report + shapes  # the report says nothing of shapes that have a name
    return {_told(told, each) for each in report.subjects(RDF.type, SH.ValidationResult)}


def _told(report: Graph, result: Node) -> tuple[str, str]:
    """Return term and reason as we tell them; the engine's default words give way to ours."""
    focus, value = report.value(result, SH.focusNode), report.value(result, SH.value)
    message = str(report.value(result, SH.resultMessage))
    component = str(report.value(result, SH.sourceConstraintComponent)).partition("#")[2]
    shape = report.value(result, SH.sourceShape)
    if component == "SPARQLConstraintComponent":
        return str(value), message
    if not report.value(shape, SH.message):
        name = component.removesuffix("ConstraintComponent")
        message = f"breaks sh:{name[0].lower()}{name[1:]}"
    return str(focus), message if value in (None, focus) else f"{message}: {value}"


def test_a_general_engine_finds_the_same_in_spoiled_terms(spoiled: Graph) -> None:
    found = {(each.subject, each.reason) for each in against_shapes(spoiled)}
    assert len(found) > 500
    assert found == _refereed(spoiled)
