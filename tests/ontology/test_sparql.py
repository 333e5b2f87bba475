import json
import socket
import time

import pytest

from comity.errors import EngineBusyError, QueryRefusedError, QueryTimeoutError
from ontology.publishing.published import shipped
from ontology.sparql.answering import GRAPHS, ROWS, Engine, Limits
from ontology.sparql.guarding import refuse

ENDLESS = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
LONGEST = 10_000


def _answer(query: str, limits: Limits | None = None, rows: str = ROWS[0]) -> bytes:
    engine = Engine(limits or Limits(seconds=60))
    return engine.answer(query, shipped().lines, rows, GRAPHS[0]).content


def test_a_question_is_answered_without_declaring_our_prefixes() -> None:
    found = json.loads(_answer("SELECT ?right WHERE { pv:echr.3 skos:exactMatch ?right }"))
    rights = [each["right"]["value"] for each in found["results"]["bindings"]]
    assert "https://w3id.org/comity/right/torture-and-ill-treatment" in rights


@pytest.mark.parametrize("rows", ROWS)
def test_rows_come_in_every_form_offered(rows: str) -> None:
    assert b"echr" in _answer("SELECT ?x WHERE { ?x a co:Instrument }", rows=rows)


def test_triples_are_answered_as_turtle() -> None:
    assert b'"Right to life"@en' in _answer("CONSTRUCT WHERE { right:life ?p ?o }")
    assert b'"Right to life"@en' in _answer("DESCRIBE right:life")


@pytest.mark.parametrize(
    "query",
    [
        'INSERT DATA { right:life rdfs:label "x" }',
        "delete where { ?s ?p ?o }",
        "LOAD <http://127.0.0.1/x>",
        "CLEAR ALL",
        "DROP ALL",
        "ASK { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }",
        "ASK { service silent ?where { ?s ?p ?o } }",
        "SELECT * FROM <http://127.0.0.1/x> { ?s ?p ?o }",
        "WITH <urn:g> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
    ],
)
def test_what_does_more_than_read_the_vocabulary_is_refused(query: str) -> None:
    with pytest.raises(QueryRefusedError, match=r"only reads|asks no other|one graph"):
        refuse(query, LONGEST)


@pytest.mark.parametrize(
    "query",
    [
        'ASK { ?service ?load "INSERT DATA \\" SERVICE" }',
        "ASK { ?s <urn:SERVICE> ?o } # SERVICE",
        "PREFIX service: <urn:s#> ASK { service:load service:DELETE ?x }",
        'ASK { ?s ?p \'\'\'it\'s a LOAD\'\'\' , """a "LOAD" """@en }',
    ],
)
def test_a_word_inside_a_text_or_a_name_refuses_nothing(query: str) -> None:
    refuse(query, LONGEST)
    assert json.loads(_answer(query))["boolean"] is False


def test_a_call_to_another_server_fails_even_past_the_guard() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.1)
        wanted = {
            "query": f"ASK {{ SERVICE <http://127.0.0.1:{server.getsockname()[1]}/> {{ }} }}",
            "rows": ROWS[0],
            "graphs": GRAPHS[0],
        }
        with pytest.raises(QueryRefusedError, match="Too many open files"):
            Engine(Limits(seconds=20))._asked(wanted, b"")
        with pytest.raises(TimeoutError):
            server.accept()


def test_a_malformed_query_is_refused_with_its_place() -> None:
    with pytest.raises(QueryRefusedError, match="not understood: error at 1:"):
        _answer("SELECT WHERE")


def test_a_query_that_is_too_long_is_refused() -> None:
    with pytest.raises(QueryRefusedError, match="at most 20 are read"):
        _answer("ASK { ?s ?p ?o . ?s ?p ?o }", Limits(query_bytes=20))


def test_an_answer_that_is_too_large_is_an_error_and_never_cut() -> None:
    with pytest.raises(QueryRefusedError, match="none of it is returned"):
        _answer("SELECT * WHERE { ?s ?p ?o }", Limits(seconds=60, answer_bytes=1_000))


def test_a_query_past_its_time_is_ended_and_told() -> None:
    start = time.monotonic()
    with pytest.raises(QueryTimeoutError, match=r"longer than 1 s .* nothing is returned"):
        _answer(ENDLESS, Limits(seconds=1))
    assert time.monotonic() - start < 20


def test_a_query_beyond_the_number_at_once_is_asked_to_come_again() -> None:
    with pytest.raises(EngineBusyError, match="as many as allowed"):
        _answer("ASK {}", Limits(at_once=0))
