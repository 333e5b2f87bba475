"""One graph, on every engine.

Strategy: nothing of ours is mocked. The fixture ``graph`` runs a test twice, on SQLite in memory
and on a real Neo4j 5 that the suite starts itself (Java 17 and Maven) or that COMITY_TEST_NEO4J
names. Where there is none, those tests are left out and the reason is printed; under
COMITY_REQUIRE_NEO4J a missing server is a failure.
"""

import os
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from comity.store import Graph
from comity.stores import opened
from tests.servers.emptying import emptied
from tests.servers.neo4j_server import available, running_neo4j


@pytest.fixture(scope="session")
def neo4j_url() -> Iterator[str]:
    """The URL of a server whose data the suite may delete."""
    if named := os.environ.get("COMITY_TEST_NEO4J"):
        yield named
        return
    if reason := available():
        if os.environ.get("COMITY_REQUIRE_NEO4J"):
            pytest.fail(f"a real Neo4j is required: {reason}")
        pytest.skip(f"LEFT OUT, tests on a real Neo4j: {reason}")
    with ExitStack() as stack:
        yield stack.enter_context(running_neo4j())


@pytest.fixture(params=["sqlite", pytest.param("neo4j", marks=pytest.mark.neo4j)])
def graph(request: pytest.FixtureRequest) -> Iterator[Graph]:
    """An empty graph, on each engine."""
    if request.param == "sqlite":
        store = opened("sqlite:///:memory:")
    else:
        url = request.getfixturevalue("neo4j_url")
        store = opened(emptied(url))
    yield store
    store.close()
