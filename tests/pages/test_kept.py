"""Pages are made of the answers that a graph keeps, and are the same without."""

import re
from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.keeping import keep_answers
from comity.answers import forget_answers
from comity.store import Graph, GraphReader
from comity.stores import opened
from tests.queries import world
from tests.queries.listening import Listening

PAGES = (
    "/en/rights/private-life", "/en/doctrines/margin-of-appreciation", "/en/states/NOR",
    "/en/compare?right=right%3Aprivate-life", "/en/courts/ecthr",
)  # fmt: skip

COUNTING = {
    "authorities_on_doctrine", "borrowings_of_doctrine", "court_years", "cross_citations",
    "doctrine_by_year_by_use", "ends_of_doctrine_by_use", "holdings_counted", "holdings_listed",
    "leading_rulings_of_right", "like_cases", "like_cases_shown", "measures_of_right",
    "outcomes_of_right", "outcomes_of_state", "partings_on_doctrine", "remedies_of_right",
    "rights_of_state", "rulings_of_doctrine", "sums_of_right", "uses_of_doctrine",
}  # fmt: skip
"""Statements that read every holding or use of their subject."""


@pytest.fixture
def graph() -> Iterator[Graph]:
    made = opened("sqlite:///:memory:")
    world.fill(made)
    yield made
    made.close()


def shown(graph: GraphReader, page: str) -> tuple[str, set[str]]:
    """Return a page without what is drawn anew each time, and what counts that it asked."""
    asked = Listening(graph)
    with TestClient(create_app(asked)) as client:
        asked.heard.clear()
        answer = client.get(page)
    assert answer.status_code == 200
    return re.sub(r'nonce="[^"]*"', "", answer.text), COUNTING.intersection(asked.heard)


@pytest.mark.parametrize("page", PAGES)
def test_a_page_counts_nothing_that_is_kept_and_shows_the_same(graph: Graph, page: str) -> None:
    keep_answers(graph)
    kept, counted = shown(graph, page)
    assert counted == set()
    forget_answers(graph)
    fresh, counted = shown(graph, page)
    assert counted
    assert kept == fresh
