"""The API over the small world of ``tests/queries/world.py``; it only reads, so one will do."""

from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from comity.store import Graph
from comity.stores import opened
from tests.queries.world import fill


@pytest.fixture(scope="session")
def small_graph() -> Iterator[Graph]:
    graph = opened("sqlite:///:memory:")
    fill(graph)
    yield graph
    graph.close()


@pytest.fixture(scope="session")
def client(small_graph: Graph) -> Iterator[TestClient]:
    with TestClient(create_app(small_graph), follow_redirects=False) as client:
        yield client
