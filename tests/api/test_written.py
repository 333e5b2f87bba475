"""What people write stands in the address of a ruling: numbers, ECLIs, names, paragraphs."""

import pytest
from fastapi.testclient import TestClient

from tests.queries import world as small

STUB_TITLE = "Goodwin v. Ruritania"
OLD = f"/v1/rulings/{small.OLD}"


@pytest.mark.parametrize(
    ("written", "place"),
    [
        ("ECLI:CE:ECHR:2010:0504JUD000001210", OLD),
        (STUB_TITLE, f"/v1/rulings/{small.STUB}"),
        ("Goodwin v. Ruritania, no. 28957/95", f"/v1/rulings/{small.STUB}"),
        ("Other v. Switzerland/brief", f"/v1/rulings/{small.PARAGRAPH}/brief"),
        ("28957/95/cited-by?limit=1", f"/v1/rulings/{small.STUB}/cited-by?limit=1"),
        ("Other v. Switzerland.ris", f"/v1/rulings/{small.PARAGRAPH}.ris"),
        (f"{small.OLD} § 40", f"/v1/passages/{small.OLD}%2340"),
        (f"{small.OLD}, para. 12", f"/v1/passages/{small.OLD}%2312"),
        ("Ejemplo vs. Perú, párrs. 50-52", f"/v1/passages/{small.SAN_JOSE}%2350"),
    ],
)
def test_a_citation_leads_to_the_ruling_or_its_passage(
    client: TestClient, written: str, place: str
) -> None:
    answer = client.get(f"/v1/rulings/{written}", follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (307, place)
    assert client.get(place).status_code == 200


def test_what_several_rulings_bear_is_not_guessed_but_listed(client: TestClient) -> None:
    answer = client.get("/v1/rulings/12/10/brief", follow_redirects=False)
    assert answer.status_code == 300
    assert answer.headers["content-type"] == "application/problem+json"
    problem = answer.json()
    assert problem["status"] == 300
    assert [each["id"] for each in problem["candidates"]] == [small.OLD, small.NEW]
    assert all(client.get(each["link"]).status_code == 200 for each in problem["candidates"])
    assert answer.headers["link"] == '</v1/lookup?q=12%2F10>; rel="alternate"'


@pytest.mark.parametrize(
    ("written", "status", "says"),
    [
        ("Nobody v. Ruritania", 404, "no ruling or guide 'Nobody v. Ruritania'"),
        ("99999/99", 404, "no ruling or guide '99999/99'"),
        (f"{small.OLD} § 41", 404, f"no paragraph '{small.OLD}, § 41'"),
        ("x", 422, "expected 2 to 400 characters"),
        ("x" * 401, 422, "expected 2 to 400 characters"),
    ],
)
def test_what_nothing_bears_is_a_problem(
    client: TestClient, written: str, status: int, says: str
) -> None:
    answer = client.get(f"/v1/rulings/{written}")
    assert answer.status_code == status
    assert says in answer.json()["detail"]


def test_an_id_is_never_read_as_a_citation(client: TestClient) -> None:
    answer = client.get(f"{OLD}/nowhere")
    assert (answer.status_code, client.get("/v1/rulings/ecthr:001-404").status_code) == (404, 404)
    assert "no such address" in answer.json()["detail"]
