"""Titles that a court prints in capitals are shown as people write them, on every page."""

from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from comity.store import Batch, Statement
from comity.stores import opened
from tests.queries import world

RIGHT, DOCTRINE = "private-life", "margin-of-appreciation"
_TITLED = Statement(
    "titled", "", "SELECT id, title FROM ruling WHERE title IS NOT NULL ORDER BY id"
)


@pytest.fixture(scope="module")
def site() -> Iterator[tuple[TestClient, list[str]]]:
    """The pages of a graph in which all titles are in capitals, with these."""
    graph = opened("sqlite:///:memory:")
    world.fill(graph)
    rows = [{**row, "title": str(row["title"]).upper()} for row in graph.run(_TITLED, {})]
    graph.update(Batch({"Ruling": rows}))
    with TestClient(create_app(graph)) as client:
        yield client, [str(row["title"]) for row in rows]
    graph.close()


@pytest.mark.parametrize(
    "place",
    [
        f"/rights/{RIGHT}", f"/doctrines/{DOCTRINE}", f"/doctrines/{DOCTRINE}/applications",
        f"/holdings?right=right%3A{RIGHT}", "/search?q=margin", "/unresolved",
        "/dialogue?from=iacthr&to=ecthr", "/provisions/echr.8", f"/compare?right=right%3A{RIGHT}",
        f"/rulings/{world.OLD}", f"/rulings/{world.OLD}/cited-by", f"/rulings/{world.OLD}/like",
        f"/rulings/{world.OLD}/map", f"/rulings/{world.OLD}/brief",
    ],
)  # fmt: skip
def test_no_title_is_shown_in_capitals(site: tuple[TestClient, list[str]], place: str) -> None:
    client, titles = site
    page = client.get(f"/en{place}")
    assert page.status_code == 200
    assert [each for each in titles if each in page.text] == []
