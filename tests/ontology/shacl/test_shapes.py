"""What a shape may ask, and what is refused because it is not read."""

import pytest
from rdflib import URIRef

from comity.errors import OntologyError
from ontology.shacl.held import Held
from ontology.validating import against
from tests.ontology.planting import read

PERSONS = """
<urn:ann> a <urn:Judge> ; co:court "one" ; co:since 2001 ; co:until 2004 ; skos:broader <urn:ben> .
<urn:ben> a <urn:President> ; co:court "one", "two" ; co:since 2009 ; co:until 2004 .
<urn:President> rdfs:subClassOf <urn:Judge> .
"""


def _found(asked: str) -> list[tuple[str, str]]:
    shapes = read(f"shape:Judge a sh:NodeShape ; sh:targetClass <urn:Judge> ; {asked} .")
    return [(each.subject, each.reason) for each in against(read(PERSONS), shapes)]


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("sh:property [ sh:path co:court ; sh:maxCount 1 ]", [("urn:ben", "breaks sh:maxCount")]),
        ("sh:property [ sh:path co:since ; sh:lessThan co:until ; sh:message 'late' ]",
         [("urn:ben", "late: 2009")]),
        ("sh:property [ sh:path [ sh:inversePath skos:broader ] ; sh:minCount 1 ]",
         [("urn:ann", "breaks sh:minCount")]),
        ("sh:property [ sh:path ( skos:broader co:court ) ; sh:in ( 'one' ) ]",
         [("urn:ann", "breaks sh:in: two")]),
        ("sh:property [ sh:path skos:broader ; sh:property [ sh:path co:court ; sh:maxCount 1 ] ]",
         [("urn:ben", "breaks sh:maxCount")]),
        ("sh:class <urn:President>", [("urn:ann", "breaks sh:class")]),
        ("sh:not [ sh:property [ sh:path co:court ; sh:hasValue 'two' ] ]",
         [("urn:ben", "breaks sh:not")]),
        ("sh:nodeKind sh:BlankNodeOrIRI", []),
    ],
)  # fmt: skip
def test_a_shape_is_held_to_the_terms_of_a_class_and_of_those_under_it(
    asked: str, told: list[tuple[str, str]]
) -> None:
    assert _found(asked) == told


def test_a_shape_inside_another_is_told_under_the_name_of_that() -> None:
    shapes = read(
        "shape:Judge a sh:NodeShape ; sh:targetNode <urn:ann> ; "
        "sh:property [ sh:path co:court ; sh:pattern '^t' ] ."
    )
    (found,) = against(read(PERSONS), shapes)
    assert found.rule.endswith("/shape/Judge")


@pytest.mark.parametrize(
    ("asked", "refused"),
    [
        ("sh:closed true", "closed is not read"),
        ("sh:property [ sh:path co:court ; sh:flags 'i' ]", "flags is not read"),
        ("sh:property [ sh:path [ sh:oneOrMorePath co:court ] ]", "a path of a form"),
        ("sh:sparql [ sh:message 'x' ]", "without a SELECT"),
    ],
)
def test_a_rule_that_is_not_read_is_refused_and_never_passed_over(asked: str, refused: str) -> None:
    with pytest.raises(OntologyError, match=refused):
        _found(asked)


def test_the_way_back_to_a_class_through_its_subclasses_may_run_in_a_circle() -> None:
    held = Held(read("<urn:a> rdfs:subClassOf <urn:b> . <urn:b> rdfs:subClassOf <urn:a> . "
                     "<urn:x> a <urn:a> ."))  # fmt: skip
    assert held.instances(URIRef("urn:b")) == {URIRef("urn:x")}
