import pytest
from fastapi.testclient import TestClient

from comity.errors import InvalidValueError
from comity.store import Graph
from queries.selections import selection
from tests.api.commands import CommandLine
from tests.queries import world as small

IDS = [small.OLD, "ecthr:12-10-2010-05-04", "ecthr:001-9", "ecthr:001-404", "Nobody", small.OLD]
ADDRESS = "/v1/selection?" + "&".join(f"id={each}" for each in IDS)


def test_each_id_has_a_status_of_its_own(client: TestClient) -> None:
    items = client.get(ADDRESS).json()["data"]["items"]
    assert [(each["id"], each["status"], (each["act"] or {}).get("id")) for each in items] == [
        ("Nobody", "malformed", None),
        ("ecthr:001-1", "found", small.OLD),
        ("ecthr:001-404", "unknown", None),
        ("ecthr:001-9", "withdrawn", None),
        ("ecthr:12-10-2010-05-04", "merged", small.OLD),
    ]


def test_the_order_and_repeats_of_ids_do_not_matter(client: TestClient) -> None:
    other = "/v1/selection?" + "&".join(f"id={each}" for each in sorted(set(IDS)))
    assert client.get(other).json()["data"] == client.get(ADDRESS).json()["data"]


def test_a_selection_is_a_bibliography(client: TestClient) -> None:
    told = client.get(f"/v1/selection.ris?id={small.NEW}&id={small.OLD}").text
    assert told.count("TY  - CASE") == 2


def test_the_command_line_says_the_same(comity_filled: CommandLine, client: TestClient) -> None:
    said = comity_filled("ask", "selection", small.OLD, small.NEW, "--format", "json")
    address = f"/v1/selection?id={small.OLD}&id={small.NEW}"
    assert said.out.encode() == client.get(address).content + b"\n"
    shown = comity_filled("ask", "selection", small.OLD, "ecthr:001-9")
    assert "withdrawn" in shown.out


def test_more_than_a_hundred_ids_are_refused(client: TestClient, small_graph: Graph) -> None:
    many = [f"ecthr:001-{each}" for each in range(101)]
    assert client.get("/v1/selection", params={"id": many}).status_code == 422
    with pytest.raises(InvalidValueError, match="at most 100"):
        selection(small_graph, many)
