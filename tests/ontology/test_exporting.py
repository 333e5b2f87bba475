import csv
from collections.abc import Mapping
from io import StringIO

import pyoxigraph as ox
import pyshacl
import pytest
from rdflib import RDF, SKOS, Graph, URIRef

from ontology.exporting import FORMATS, document, export, whole
from ontology.json_ld import as_json_ld
from ontology.ntriples import as_lines
from ontology.terms import BASE, CO
from ontology.triples import curie
from ontology.turtle import as_turtle


@pytest.fixture(scope="module")
def exports() -> Mapping[str, str]:
    triples = whole()
    return {form: document(triples, form) for form in FORMATS}


# that all forms are the same bytes in two processes is in test_proving
def test_the_export_twice_is_the_same_bytes(exports: Mapping[str, str]) -> None:
    assert export("mappings-csv") == exports["mappings-csv"]


def test_turtle_read_back_and_written_again_is_the_same_bytes(exports: Mapping[str, str]) -> None:
    triples = Graph(bind_namespaces="none").parse(data=exports["ttl"], format="turtle")
    assert as_turtle(triples) == exports["ttl"]


def test_turtle_json_ld_and_n_triples_are_equal_graphs(exports: Mapping[str, str]) -> None:
    forms = {
        "ttl": ox.RdfFormat.TURTLE,
        "jsonld": ox.RdfFormat.JSON_LD,
        "nt": ox.RdfFormat.N_TRIPLES,
    }
    graphs = [_canonical(exports[name], form) for name, form in forms.items()]
    assert graphs[0] == graphs[1] == graphs[2]
    assert len(graphs[0]) > 20_000


def test_the_lines_for_an_engine_say_the_same(exports: Mapping[str, str]) -> None:
    lines = _canonical(as_lines(whole()), ox.RdfFormat.N_TRIPLES)
    assert lines == _canonical(exports["nt"], ox.RdfFormat.N_TRIPLES)


def _canonical(text: str, form: ox.RdfFormat) -> set[str]:
    triples = ox.Dataset(ox.parse(text.encode(), format=form))
    triples.canonicalize(ox.CanonicalizationAlgorithm.UNSTABLE)
    return {str(each) for each in triples}


# An outsider has what is published, rdflib and pySHACL: nothing of ours.
# rdflib's own parser of JSON-LD uses a class that rdflib has deprecated.
@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")
@pytest.mark.parametrize(("name", "form"), [("nt", "nt"), ("jsonld", "json-ld")])
def test_an_outsider_reads_the_export_with_plain_rdflib(
    exports: Mapping[str, str], name: str, form: str
) -> None:
    triples = Graph().parse(data=exports[name], format=form)
    assert len(triples) == len(whole())


def test_an_outsider_finds_that_the_export_keeps_its_own_shapes(
    exports: Mapping[str, str],
) -> None:
    triples = Graph().parse(data=exports["nt"], format="nt")
    conforms, _, told = pyshacl.validate(triples, shacl_graph=triples)
    assert conforms, told
    right = URIRef(f"{BASE}right/life")
    triples.remove((right, SKOS.prefLabel, None))
    assert not pyshacl.validate(triples, shacl_graph=triples, focus_nodes=[right])[0]


def test_the_spreadsheet_has_one_row_a_term(exports: Mapping[str, str]) -> None:
    rows = {row["uri"]: row for row in csv.DictReader(StringIO(exports["skos-csv"]))}
    life = rows[f"{BASE}right/life"]
    assert (life["id"], life["rdf:type"], life["skos:prefLabel@fr"]) == (
        "right:life", "co:Right", "Droit à la vie",
    )  # fmt: skip
    assert (life["owl:deprecated"], life["skos:inScheme"]) == ("false", "scheme:rights")
    concepts = {str(each) for each in whole().subjects(SKOS.inScheme)}
    assert concepts <= set(rows)
    assert rows[f"{BASE}provision/echr.8.1"]["skos:broader"] == "pv:echr.8"


def test_the_spreadsheet_of_mappings_has_one_row_a_statement(exports: Mapping[str, str]) -> None:
    rows = list(csv.DictReader(StringIO(exports["mappings-csv"])))
    triples = whole()
    statements = {*triples.subjects(RDF.type, CO.Statement)}
    assert {row["record_id"] for row in rows} >= {curie(each) for each in statements}
    assert all(row["source"] and row["predicate_id"] and row["status"] for row in rows)


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
