"""The main pages over a real Neo4j: each is there, and is the page that SQLite gives."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Final

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from comity.exchange.copying import copy
from comity.store import Graph
from comity.stores import opened
from comity.stores.filling import filling
from tests.pages.library import library_alone
from tests.pages.places import HANDYSIDE
from tests.servers.emptying import emptied

pytestmark = pytest.mark.neo4j

MAIN: Final = (
    "/",
    "/rights/private-life",
    "/provisions/echr.8",
    "/doctrines/margin-of-appreciation",
    f"/rulings/{HANDYSIDE}",
    f"/rulings/{HANDYSIDE}/p/48",
    "/compare?right=right:private-life",
    "/dialogue?from=iacthr&to=ecthr",
    "/search?q=surveillance",
    "/coverage",
)
_FIGURE: Final = re.compile(r"[0-9]")


class _Words(HTMLParser):
    """Collects what a reader sees of a page, a piece a line."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.seen: list[str] = []
        self.feed(page)

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.seen.append(data.strip())


@pytest.fixture(scope="module")
def library() -> Iterator[Graph]:
    """The starter library on SQLite."""
    with library_alone() as graph:
        yield graph


@pytest.fixture(scope="module")
def sites(library: Graph, neo4j_url: str) -> Iterator[tuple[TestClient, TestClient]]:
    """The pages over it, and over its copy on a real Neo4j."""
    to = filling(emptied(neo4j_url), None, None, None)
    copy(library, to)
    to.close()
    server = opened(neo4j_url)
    with TestClient(create_app(library)) as here, TestClient(create_app(server)) as there:
        yield here, there
    server.close()
    emptied(neo4j_url)


@pytest.mark.parametrize("place", MAIN)
def test_a_main_page_shows_the_same_on_neo4j(
    place: str, sites: tuple[TestClient, TestClient]
) -> None:
    here, there = (site.get(f"/en{place}") for site in sites)
    assert (here.status_code, there.status_code) == (200, 200)
    seen = _Words(here.text).seen
    assert _Words(there.text).seen == seen
    assert sum(bool(_FIGURE.search(each)) for each in seen) >= 3
