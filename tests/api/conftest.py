"""The API over the small world of ``tests/queries/world.py``; it only reads, so one will do."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from comity.store import Graph
from comity.stores import opened
from tests.api.commands import CommandLine
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


@pytest.fixture
def comity(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> CommandLine:
    """The command line over a graph that is not there yet."""
    return CommandLine(monkeypatch, capsys, tmp_path)


@pytest.fixture
def comity_filled(comity: CommandLine) -> CommandLine:
    """The command line over the small world."""
    graph = opened(comity.store)
    fill(graph)
    graph.close()
    return comity
