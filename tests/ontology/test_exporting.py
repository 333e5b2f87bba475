import csv
import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from io import StringIO

import pyoxigraph as ox
import pyshacl
import pytest
from rdflib import RDF, SH, SKOS, Graph, URIRef

from ontology.exporting import FORMATS, export
from ontology.json_ld import as_json_ld
from ontology.ntriples import as_lines
from ontology.publishing.published import shipped
from ontology.terms import BASE, CO
from ontology.triples import curie
from ontology.turtle import as_turtle

WHOLE = shipped().triples


@pytest.fixture(scope="module")
def exports() -> Mapping[str, str]:
    return {form: shipped().document(form).decode() for form in FORMATS}


@pytest.fixture(scope="module")
def read_by_rdflib(exports: Mapping[str, str]) -> Graph:
    """What an outsider has who parsed the N-Triples: rdflib's own graph, nothing of ours."""
    return Graph().parse(data=exports["nt"], format="nt")


def test_another_process_exports_the_same_bytes(exports: Mapping[str, str]) -> None:
    """Its sets have another order: the seed of its hashes is not the one of this process."""
    code = (
        "import hashlib; from ontology.exporting import FORMATS, document, whole; g = whole(); "
        "print(*(hashlib.sha256(document(g, each).encode()).hexdigest() for each in FORMATS))"
    )
    seed = "2" if os.environ.get("PYTHONHASHSEED") == "1" else "1"
    done = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        text=True,
        check=True,
    )
    ours = [hashlib.sha256(exports[each].encode()).hexdigest() for each in FORMATS]
    assert done.stdout.split() == ours


def test_the_command_writes_what_is_published(exports: Mapping[str, str]) -> None:
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
    lines = _canonical(as_lines(WHOLE), ox.RdfFormat.N_TRIPLES)
    assert lines == _canonical(exports["nt"], ox.RdfFormat.N_TRIPLES)


def _canonical(text: str, form: ox.RdfFormat) -> set[str]:
    triples = ox.Dataset(ox.parse(text.encode(), format=form))
    triples.canonicalize(ox.CanonicalizationAlgorithm.UNSTABLE)
    return {str(each) for each in triples}


# An outsider has what is published, rdflib and pySHACL: nothing of ours.
# rdflib's own parser of JSON-LD uses a class that rdflib has deprecated.
@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")
def test_an_outsider_reads_the_json_ld_with_plain_rdflib(exports: Mapping[str, str]) -> None:
    assert len(Graph().parse(data=exports["jsonld"], format="json-ld")) == len(WHOLE)


def test_an_outsider_reads_the_n_triples_with_plain_rdflib(read_by_rdflib: Graph) -> None:
    assert len(read_by_rdflib) == len(WHOLE)


# That all terms keep the shapes is proven by our engine, in test_proving; that a general engine
# finds what ours finds, in shacl/. Here: the published shapes alone are enough for that engine.
def test_an_outsider_finds_that_terms_of_each_class_keep_the_published_shapes(
    read_by_rdflib: Graph,
) -> None:
    terms: list[str | URIRef] = [*_of_each_class(read_by_rdflib)]
    assert len(terms) > 50
    conforms, _, told = pyshacl.validate(
        read_by_rdflib, shacl_graph=read_by_rdflib, focus_nodes=[*terms]
    )
    assert conforms, told


def _of_each_class(triples: Graph) -> Iterator[URIRef]:
    """Yield the first and the last terms of each class that a shape looks at."""
    for kind in sorted(set(triples.objects(None, SH.targetClass)), key=str):
        found = sorted(
            each for each in triples.subjects(RDF.type, kind) if isinstance(each, URIRef)
        )
        yield from (*found[:3], *found[-3:])


def test_an_outsider_finds_what_breaks_the_published_shapes(read_by_rdflib: Graph) -> None:
    right = URIRef(f"{BASE}right/life")
    names = list(read_by_rdflib.triples((right, SKOS.prefLabel, None)))
    assert names
    for each in names:
        read_by_rdflib.remove(each)
    conforms = pyshacl.validate(read_by_rdflib, shacl_graph=read_by_rdflib, focus_nodes=[right])[0]
    for each in names:
        read_by_rdflib.add(each)
    assert not conforms


def test_the_spreadsheet_has_one_row_a_term(exports: Mapping[str, str]) -> None:
    rows = {row["uri"]: row for row in csv.DictReader(StringIO(exports["skos-csv"]))}
    life = rows[f"{BASE}right/life"]
    assert (life["id"], life["rdf:type"], life["skos:prefLabel@fr"]) == (
        "right:life", "co:Right", "Droit à la vie",
    )  # fmt: skip
    assert (life["owl:deprecated"], life["skos:inScheme"]) == ("false", "scheme:rights")
    concepts = {str(each) for each in WHOLE.subjects(SKOS.inScheme)}
    assert concepts <= set(rows)
    assert rows[f"{BASE}provision/echr.8.1"]["skos:broader"] == "pv:echr.8"


def test_the_spreadsheet_of_mappings_has_one_row_a_statement(exports: Mapping[str, str]) -> None:
    rows = list(csv.DictReader(StringIO(exports["mappings-csv"])))
    triples = WHOLE
    statements = {*triples.subjects(RDF.type, CO.Statement)}
    assert {row["record_id"] for row in rows} >= {curie(each) for each in statements}
    assert all(row["source"] and row["predicate_id"] and row["status"] for row in rows)


def test_a_settled_statement_stands_beside_its_plain_triple() -> None:
    article, ban = _terms("provision/echr.3", "right/torture-and-ill-treatment")
    assert (article, SKOS.exactMatch, ban) in WHOLE


def test_a_contested_statement_has_no_plain_triple() -> None:
    expression, information = _terms("provision/echr.10", "right/access-to-information")
    assert not list(WHOLE.predicates(expression, information))


def _terms(*names: str) -> list[URIRef]:
    return [URIRef(f"{BASE}{name}") for name in names]


def test_a_blank_node_is_written_inside_its_subject() -> None:
    text = "<urn:a> <urn:b> [ <urn:c> ( 1 2 ) ] ."
    triples = Graph(bind_namespaces="none").parse(data=text, format="turtle")
    assert "<urn:a> <urn:b> [ <urn:c> ( 1 2 ) ] ." in as_turtle(triples)
    assert '"@list"' in as_json_ld(triples)
