"""The published description holds: schemathesis asks what it allows and reads what it promises."""

from pathlib import Path
from typing import Any

import pytest
import schemathesis
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.specs.openapi.checks import positive_data_acceptance

from api.app import create_app
from api.guarding.keys import Scope
from comity.ids import PassageId, RightId, RulingId
from comity.store import Graph, Row, Statement, Value
from tests.api.guarding.conftest import server_over
from tests.queries.world import fill

_EXAMPLES = 6
"""Requests an operation; enough to meet each grammar and each refusal."""


class NoStore:
    """A store that nobody asks: the description of the API needs none."""

    def run(self, statement: Statement, parameters: Row) -> list[dict[str, Value]]:
        raise NotImplementedError


DESCRIBED = create_app(NoStore()).openapi()["paths"]
POSITIVE, NEGATIVE = schemathesis.GenerationMode.POSITIVE, schemathesis.GenerationMode.NEGATIVE
READ = [path for path in DESCRIBED if "get" in DESCRIBED[path]]
WRITTEN = {"/v1/claims/{claim}/decision": ["put"]}
_DRAFTS = {"/v1/resolve": ["post"], "/v1/audit": ["post"]}
ASKED = [(path, POSITIVE) for path in sorted(READ)] + [
    (path, NEGATIVE) for path in sorted(READ) if "parameters" in DESCRIBED[path]["get"]
]


@pytest.fixture(scope="session")
def published(small_graph: Graph) -> schemathesis.BaseSchema:
    return schemathesis.openapi.from_asgi("/v1/openapi.json", create_app(small_graph))


def _hold(operation: Any, mode: schemathesis.GenerationMode, times: int, **headers: str) -> None:
    """Send what an operation allows, or what it does not, and check what it answers."""

    @settings(
        max_examples=times,
        deadline=None,
        derandomize=True,
        database=None,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy(generation_mode=mode))
    def holds(case: schemathesis.Case) -> None:  # type: ignore[type-arg]  # of any operation
        # What no schema can say is refused all the same: a cursor that is none of ours, a field
        # that this answer lacks, a day that no calendar has, a search whose bracket is not closed.
        case.call_and_validate(
            headers=headers, timeout=120, excluded_checks=[positive_data_acceptance]
        )

    holds()


@pytest.mark.parametrize(("path", "mode"), ASKED)
def test_every_operation_keeps_its_description(
    published: schemathesis.BaseSchema, path: str, mode: schemathesis.GenerationMode
) -> None:
    _hold(published[path]["GET"], mode, _EXAMPLES)


@pytest.mark.parametrize("path", ["/v1/ontology/sparql", *_DRAFTS])
@pytest.mark.parametrize("mode", [POSITIVE, NEGATIVE])
def test_what_is_posted_keeps_its_description(
    published: schemathesis.BaseSchema, path: str, mode: schemathesis.GenerationMode
) -> None:
    _hold(published[path]["POST"], mode, _EXAMPLES)


@pytest.mark.parametrize("mode", [POSITIVE, NEGATIVE])
def test_what_is_written_keeps_its_description_with_a_key_and_without(
    small_graph: Graph, tmp_path: Path, mode: schemathesis.GenerationMode
) -> None:
    server = server_over(small_graph, tmp_path, requests=100_000)
    published = schemathesis.openapi.from_asgi("/v1/openapi.json", server.app)
    operation = published["/v1/claims/{claim}/decision"]["PUT"]
    _hold(operation, mode, 20)
    _hold(operation, mode, 20, **server.with_key(server.key(Scope.WRITE)))


@pytest.mark.neo4j
@pytest.mark.parametrize("graph", ["neo4j"], indirect=True)
def test_every_operation_keeps_its_description_over_a_neo4j(graph: Graph) -> None:
    fill(graph)
    published = schemathesis.openapi.from_asgi("/v1/openapi.json", create_app(graph))
    for path, mode in ASKED:
        if "ontology" not in path:  # the vocabulary comes from no store
            _hold(published[path]["GET"], mode, 1)


def test_the_description_is_openapi_3_1_with_servers_and_licence(client: TestClient) -> None:
    document = client.get("/v1/openapi.json").json()
    assert document["openapi"].startswith("3.1")
    assert document["servers"] == [{"url": "/", "description": "this server"}]
    assert document["info"]["license"]["identifier"] == "Apache-2.0"


def test_the_grammars_of_identifiers_are_published_with_an_example(client: TestClient) -> None:
    paths = client.get("/v1/openapi.json").json()["paths"]
    for path, kind in (
        ("/v1/rights/{right}", RightId),
        ("/v1/rulings/{act}", RulingId),
        ("/v1/passages/{wanted}", PassageId),
    ):
        (parameter,) = (each for each in paths[path]["get"]["parameters"] if each["in"] == "path")
        assert parameter["schema"]["pattern"] == f"^(?:{kind.pattern})$"
        assert parameter["schema"]["examples"] == [kind.example]


def test_every_operation_declares_its_problem_documents(client: TestClient) -> None:
    document = client.get("/v1/openapi.json").json()
    for path, operations in document["paths"].items():
        answers = {
            status: answer
            for operation in operations.values()
            for status, answer in operation["responses"].items()
        }
        assert {"200", "400", "401", "429", "500"} <= set(answers)
        asks_the_graph = path != "/healthz" and not path.removeprefix("/v1").startswith("/ontology")
        assert "503" in answers or not asks_the_graph
        for status, answer in answers.items():
            if int(status) >= 400:
                assert list(answer["content"]) == ["application/problem+json"]
    assert "HTTPValidationError" not in document["components"]["schemas"]


def test_every_operation_is_described_and_only_decisions_are_written(client: TestClient) -> None:
    for path, operations in client.get("/v1/openapi.json").json()["paths"].items():
        # a query in SPARQL may be too long for an address
        read = ["get", "post"] if path.endswith("/sparql") else _DRAFTS.get(path, ["get"])
        assert list(operations) == WRITTEN.get(path, read)
        assert all(each["description"] for each in operations.values())
