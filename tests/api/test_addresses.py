import pytest
from fastapi.testclient import TestClient

from api.addresses import next_page, of_release, spelt
from api.app import create_app
from comity.stores import opened
from tests.queries import world as small


@pytest.mark.parametrize(
    "address",
    [
        "/v1/rulings?until=2019&court=ecthr",
        "/v1/rulings?court=ecthr&until=2019&limit=50",
        "/v1/rulings?court=%65cthr&until=2019&release=r-00aa",
    ],
)
def test_one_question_links_to_itself_in_one_spelling(client: TestClient, address: str) -> None:
    answer = client.get(address).json()
    assert answer["links"]["self"] == "/v1/rulings?court=ecthr&release=r-00aa&until=2019"


def test_the_next_page_keeps_what_was_asked_and_names_no_release_unasked(
    client: TestClient,
) -> None:
    free = client.get("/v1/rulings?limit=1&court=ecthr").json()["page"]["next"]
    held = client.get("/v1/rulings?limit=1&release=r-00aa").json()["page"]["next"]
    assert free.startswith("/v1/rulings?court=ecthr&cursor=")
    assert "release" not in free
    assert held.endswith("limit=1&release=r-00aa")


def test_an_answer_of_an_empty_graph_names_no_release() -> None:
    graph = opened("sqlite:///:memory:")
    with TestClient(create_app(graph)) as empty:
        assert empty.get("/v1/coverage").json()["links"] == {"self": "/v1/coverage"}
        refused = empty.get("/v1/coverage?release=r-00aa")
    graph.close()
    assert (refused.status_code, "this graph is empty" in refused.text) == (409, True)


def test_what_is_known_from_citations_alone_is_said(client: TestClient) -> None:
    warnings = client.get(f"/v1/rulings/{small.NEW}/cites").json()["warnings"]
    assert any("known from citations alone" in each for each in warnings)


def test_a_passage_and_a_question_keep_their_signs_in_an_address() -> None:
    assert spelt("/v1/passages/ecthr:001-1#88", ()) == "/v1/passages/ecthr:001-1%2388"
    asked = of_release("/v1/lookup?q=A+%26+B", None)
    assert next_page(asked, "abc") == "/v1/lookup?cursor=abc&q=A+%26+B"
