from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.problems import STATUS, status_of
from comity.errors import (
    ComityError,
    NotFoundError,
    StoreError,
    StoreTimeoutError,
    StoreUnavailableError,
    UnreadableFileError,
)
from comity.store import Row, Statement, Value


class LostStore:
    """A store that went away, or fails in a way nobody foresaw."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    def run(self, statement: Statement, parameters: Row) -> list[dict[str, Value]]:
        raise self.error


@pytest.mark.parametrize(
    ("address", "status", "detail"),
    [
        ("/v1/rulings?courtt=x", 400, "unknown parameter 'courtt'; did you mean 'court'?"),
        ("/v1/rulings?zzz=x", 400, "unknown parameter 'zzz'; known here: as_of, court"),
        ("/v1/coverage?x=1", 400, "unknown parameter 'x'; known here: fields, release"),
        ("/healthz?x=1", 400, "unknown parameter 'x'; this address takes none"),
        ("/v1/rulings?since=2010&since=2011", 400, "parameter 'since' is given 2 times"),
        ("/v1/rights/right:colour", 404, "no right 'right:colour' in this graph"),
        ("/v1/rulings/ecthr:001-404", 404, "no ruling or guide 'ecthr:001-404'"),
        ("/v1/rulings/ecthr:001-9", 410, "it was withdrawn"),
        ("/v1/rulings/ecthr:001-9/cited-by", 410, "it was withdrawn"),
        ("/v1/rulings/ecthr:001-9.ris", 410, "it was withdrawn"),
        ("/v1/passages/ecthr:001-9%2340", 410, "it was withdrawn"),
        ("/v1/passages/ecthr:001-1%23404", 404, "no passage 'ecthr:001-1#404'"),
        ("/v1/dialogue?from=atlantis&to=ecthr", 404, "no court 'atlantis'"),
        ("/v2/rights", 404, "no such address: /v2/rights"),
        ("/v1/rights/", 404, "no such address"),
        ("/v1/rights/private-life", 422, "right: String should match pattern"),
        ("/v1/states/nor", 422, "code: String should match pattern"),
        ("/v1/dialogue?from=ecthr", 422, "to: Field required"),
        ("/v1/dialogue?from=ecthr&to=ecthr", 422, "name two courts"),
        ("/v1/rulings?limit=0", 422, "limit: Input should be greater than or equal to 1"),
        ("/v1/rulings?since=yesterday", 422, "since: String should match pattern"),
        ("/v1/rulings?cursor=abc", 422, "take it from page.next"),
        ("/v1/rulings?limit=201", 422, "limit: Input should be less than or equal to 200"),
        ("/v1/rulings?after=abc", 400, "unknown parameter 'after'"),
        ("/v1/rulings?release=r-00ab", 409, "this graph is release r-00aa, not release r-00ab"),
        ("/v1/rulings?release=latest", 422, "release: String should match pattern"),
        ("/v1/rulings?outcome=lost", 422, "outcome: Input should be 'violation'"),
    ],
)
def test_what_goes_wrong_is_told_in_a_problem_document(
    client: TestClient, address: str, status: int, detail: str
) -> None:
    answer = client.get(address)
    problem = answer.json()
    assert answer.status_code == problem["status"] == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert set(problem) == {"type", "title", "status", "detail", "instance", "errors"}
    assert detail in problem["detail"]


def test_a_method_that_would_write_is_refused_and_the_one_allowed_is_named(
    client: TestClient,
) -> None:
    answer = client.post("/v1/rulings")
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET")
    assert answer.headers["content-type"] == "application/problem+json"
    assert "POST is not answered here" in answer.json()["detail"]


def test_each_wrong_value_is_named(client: TestClient) -> None:
    errors = client.get("/v1/rulings?limit=0&court=%C3%A9").json()["errors"]
    assert [error["name"] for error in errors] == ["court", "limit"]


@pytest.fixture
def lost() -> Iterator[TestClient]:
    graph = LostStore(StoreUnavailableError("the server is being started"))
    with TestClient(create_app(graph)) as client:
        yield client


@pytest.mark.parametrize("address", ["/readyz", "/v1/rights", "/v1/rulings", "/v1/states/NOR"])
def test_a_lost_store_is_503_and_never_an_empty_answer(lost: TestClient, address: str) -> None:
    answer = lost.get(address)
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "5")
    assert answer.json()["detail"] == "the server is being started"


def test_the_program_lives_also_without_its_store(lost: TestClient) -> None:
    assert lost.get("/healthz").status_code == 200


@pytest.mark.parametrize("error", [StoreError("the disk is full"), RuntimeError("secret")])
def test_a_fault_of_ours_is_500_and_tells_nothing_secret(error: Exception) -> None:
    with TestClient(create_app(LostStore(error)), raise_server_exceptions=False) as client:
        answer = client.get("/v1/rights")
    assert answer.status_code == 500
    assert answer.headers["content-type"] == "application/problem+json"
    assert "secret" not in answer.text


def test_an_error_takes_the_status_of_its_nearest_known_ancestor() -> None:
    assert status_of(UnreadableFileError("a.pdf", "empty")) == STATUS[ComityError]
    assert status_of(NotFoundError("ruling", "x")) == 404


def test_a_question_that_takes_too_long_is_504_with_advice_and_no_rows() -> None:
    with TestClient(create_app(LostStore(StoreTimeoutError(120)))) as client:
        answer = client.get("/v1/rulings")
    assert (answer.status_code, answer.json()["title"]) == (504, "It took too long")
    assert "Narrow it: a court" in answer.json()["detail"]
    assert "data" not in answer.json()


@pytest.mark.parametrize("address", ["/v1/rights", "/v1/nowhere", "/v1/rulings?x=1", "/docs"])
def test_every_answer_tells_browsers_to_read_it_and_nothing_else(
    client: TestClient, address: str
) -> None:
    headers = client.get(address).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert "default-src 'none'" in headers["content-security-policy"]
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert headers["referrer-policy"] == "no-referrer"


def test_a_fault_of_ours_is_told_with_the_same_headers() -> None:
    with TestClient(
        create_app(LostStore(RuntimeError("x"))), raise_server_exceptions=False
    ) as client:
        assert client.get("/v1/rights").headers["x-content-type-options"] == "nosniff"
