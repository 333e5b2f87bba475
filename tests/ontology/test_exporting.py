import pytest
from rdflib import SKOS, Graph, URIRef

from ontology.exporting import export, whole
from ontology.json_ld import as_json_ld
from ontology.terms import BASE
from ontology.turtle import as_turtle


@pytest.fixture(scope="module")
def turtle() -> str:
    return export("ttl")


def test_the_export_twice_is_the_same_bytes(turtle: str) -> None:
    assert export("ttl") == turtle


def test_the_export_as_json_ld_twice_is_the_same_bytes() -> None:
    assert export("jsonld") == export("jsonld")


def test_turtle_read_back_and_written_again_is_the_same_bytes(turtle: str) -> None:
    assert as_turtle(Graph(bind_namespaces="none").parse(data=turtle, format="turtle")) == turtle


# rdflib's own parser of JSON-LD uses a class that rdflib has deprecated.
@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")
def test_json_ld_says_the_same_as_turtle(turtle: str) -> None:
    triples = Graph(bind_namespaces="none").parse(data=export("jsonld"), format="json-ld")
    assert as_turtle(triples) == turtle


def test_a_settled_statement_stands_beside_its_plain_triple() -> None:
    article, ban = _terms("provision/echr.3", "right/torture-and-ill-treatment")
    assert (article, SKOS.exactMatch, ban) in whole()


def test_a_contested_statement_has_no_plain_triple() -> None:
    expression, information = _terms("provision/echr.10", "right/access-to-information")
    assert not list(whole().predicates(expression, information))


def _terms(*names: str) -> list[URIRef]:
    return [URIRef(f"{BASE}{name}") for name in names]


def test_a_blank_node_is_written_inside_its_subject() -> None:
    text = "<urn:a> <urn:b> [ <urn:c> ( 1 2 ) ] ."
    triples = Graph(bind_namespaces="none").parse(data=text, format="turtle")
    assert "<urn:a> <urn:b> [ <urn:c> ( 1 2 ) ] ." in as_turtle(triples)
    assert '"@list"' in as_json_ld(triples)
