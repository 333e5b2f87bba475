"""A small world in a graph that is only read, and folders to export it into."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from comity.exchange.exporting import export
from comity.exchange.forms import Form
from comity.store import Batch, Graph, Row
from comity.stores import opened
from tests.queries.world import fill

RELEASE: Row = {
    "id": "release",
    "owner": "graph",
    "value": "r-1",
    "ontology": "1.0",
    "extractor": "c",
}


def filled(graph: Graph) -> Graph:
    """The graph with the small world, and what no other row has: bytes, and an edge twice."""
    fill(graph)
    record: Row = {"id": "ecthr:001-1@en", "record": b"\x00\xff packed", "keys": ["a", "b"]}
    graph.update(Batch({"Release": [RELEASE], "Text": [record]}))
    twice = min(graph.edges("PART_OF", ("owner",)), key=repr)
    own = [row for row in graph.edges("PART_OF", ("owner",)) if row["owner"] == twice["owner"]]
    graph.redraw("PART_OF", [str(twice["owner"])], [*own, twice])
    return graph


@pytest.fixture(scope="session")
def world() -> Iterator[Graph]:
    graph = filled(opened("sqlite:///:memory:"))
    yield graph
    graph.close()


@pytest.fixture(params=list(Form))
def exported(request: pytest.FixtureRequest, world: Graph, tmp_path: Path) -> Path:
    """An export of the world, in each form."""
    export(world, tmp_path / "out", request.param)
    return tmp_path / "out"
