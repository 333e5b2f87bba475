"""The small world (``world.py``) on every store that the fixture ``graph`` reaches."""

import pytest

from comity.store import Graph
from tests.queries.world import fill


@pytest.fixture
def world(graph: Graph) -> Graph:
    fill(graph)
    return graph
