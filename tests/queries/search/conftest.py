"""The world of ``world.py`` on every store; the one in memory is filled once."""

from collections.abc import Iterator

import pytest

from comity.store import Graph
from comity.stores import opened
from tests.queries.search.world import fill
from tests.servers.emptying import emptied


@pytest.fixture(scope="module", params=["sqlite", pytest.param("neo4j", marks=pytest.mark.neo4j)])
def searched(request: pytest.FixtureRequest) -> Iterator[Graph]:
    store = opened("sqlite:///:memory:")
    if request.param == "neo4j":
        store = opened(emptied(request.getfixturevalue("neo4j_url")))
    fill(store)
    yield store
    store.close()
