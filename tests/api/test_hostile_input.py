"""Whatever is sent to whatever address: never a fault of ours, always a problem document."""

import logging

import pytest
from starlette.types import ASGIApp

from api.app import create_app
from comity.store import Graph
from tests.api.hostile import MEGABYTE, VALUES, addresses, asked
from tests.queries.world import fill

FELT_BY_ENGINES = (
    "words of Cypher",
    "a NUL byte within",
    "a cursor with half a character",
    "a cursor with a number past 64 bits",
)
"""What passes the door of some address and reaches the engine; all else is tried on SQLite."""

_MEDIA_TYPE = "application/problem+json"


@pytest.fixture(scope="module")
def app(small_graph: Graph) -> ASGIApp:
    return create_app(small_graph)


@pytest.mark.parametrize("name", VALUES)
def test_no_parameter_of_any_address_makes_the_program_fail(app: ASGIApp, name: str) -> None:
    _hold(app, name)


@pytest.mark.neo4j
@pytest.mark.parametrize("graph", ["neo4j"], indirect=True)
def test_no_parameter_of_any_address_makes_a_neo4j_fail(graph: Graph) -> None:
    fill(graph)
    for name in FELT_BY_ENGINES:
        _hold(create_app(graph), name)


def _hold(app: ASGIApp, name: str) -> None:
    failed = []
    for address in addresses(_document(app), VALUES[name]):
        said = asked(app, address)
        is_told = said.headers.get("content-type") == _MEDIA_TYPE and len(said.body) < 5_000
        if said.status >= 500 or (said.status >= 400 and not is_told):
            failed.append((said.status, address[:200]))
    assert failed == []


def _document(app: ASGIApp) -> dict[str, object]:
    described: dict[str, object] = app.openapi()  # type: ignore[attr-defined]  # FastAPI's own
    return described


@pytest.mark.parametrize("address", ["/v1/rulings?court={}", "/v1/{}", "/{}", "/v1/rulings?{}=x"])
def test_a_megabyte_is_refused_before_it_is_read(app: ASGIApp, address: str) -> None:
    said = asked(app, address.format("a" * MEGABYTE))
    assert (said.status, said.headers["content-type"]) == (414, _MEDIA_TYPE)
    assert "at most 32,000 bytes" in said.problem["detail"]


def test_a_body_that_is_too_large_is_refused_before_it_is_read(app: ASGIApp) -> None:
    said = asked(app, "/v1/ontology/sparql", "POST", content_length=str(2 * MEGABYTE))
    assert (said.status, said.problem["title"]) == (413, "The request is too large")


@pytest.mark.parametrize(
    "method", ["POST", "PUT", "PATCH", "DELETE", "TRACE", "HEAD", "CONNECT", "X"]
)
def test_a_method_nobody_offers_is_refused_on_every_address(app: ASGIApp, method: str) -> None:
    for address in ("/v1/rulings", "/healthz", "/static/comity.css"):
        said = asked(app, address, method)
        assert (said.status, said.headers["content-type"]) == (405, _MEDIA_TYPE)


def test_what_was_sent_is_repeated_in_part_alone(app: ASGIApp) -> None:
    said = asked(app, f"/v1/rulings?{'court' * 3_000}=x")
    assert said.status == 400
    assert len(said.body) < 1_000


def test_a_fault_of_ours_leaves_no_word_of_the_question_in_the_log(
    caplog: pytest.LogCaptureFixture,
) -> None:
    class Failing:
        def run(self, *_: object) -> list[dict[str, str]]:
            message = "cannot look up Zoltina"
            raise LookupError(message)

    with caplog.at_level(logging.DEBUG), pytest.raises(LookupError):
        asked(create_app(Failing()), "/v1/lookup?q=Zoltina")  # type: ignore[arg-type]  # it fails
    assert "/lookup failed: LookupError" in caplog.text
    assert "Zoltina" not in caplog.text
