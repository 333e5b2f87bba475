"""Decisions over HTTP while somebody loads: they wait, or are told to come again; none is lost."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from threading import Event

import pytest

from api.app import create_app
from api.deciding import Judge
from api.guarding.guards import Guards
from api.guarding.keyring import Keyring
from api.guarding.keys import Scope
from comity.store import Graph
from comity.stores import opened
from comity.stores.addresses import address_of
from comity.stores.writers import alone
from ingest.loading.loading import Loader
from tests.api.guarding.conftest import TODAY, Server
from tests.api.guarding.test_buckets import Clock
from tests.api.guarding.test_decisions import NO, holdings_in, put_decision, verdicts_in
from tests.ingest.loading.texts import a_citing_judgment, loaded, the_judgment
from tests.servers.emptying import emptied

PATIENCE_S = 60
DECISIONS = 4


@pytest.fixture(params=["sqlite", pytest.param("neo4j", marks=pytest.mark.neo4j)])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'graph.db'}"
    return emptied(request.getfixturevalue("neo4j_url"))


@contextmanager
def _graph(url: str) -> Iterator[Graph]:
    graph = opened(url)
    try:
        yield graph
    finally:
        graph.close()


def _load(url: str, begun: Event, refused: Event) -> None:
    """Load a text as the command does; the graph is read first and written late."""
    with alone(address_of(url)), _graph(url) as graph:
        loader = Loader(graph)
        begun.set()
        assert refused.wait(PATIENCE_S)
        loader.take(a_citing_judgment())
        loader.finish()


def _server(url: str, graph: Graph, folder: Path, patience_s: float) -> Server:
    keyring = Keyring(folder / "graph.keys")
    waits = partial(alone, address_of(url), patience_s=patience_s)
    judge = Judge(graph, str, waits, patience_s=PATIENCE_S)
    guards = Guards(keyring, judge=judge, today=lambda: TODAY)
    return Server(create_app(graph, guards=guards), Clock(), keyring)


def test_a_decision_beside_a_loader_is_told_to_come_again_and_kept_when_it_does(
    url: str, tmp_path: Path
) -> None:
    with _graph(url) as graph, ThreadPoolExecutor() as threads:
        loaded(graph, the_judgment())
        server = _server(url, graph, tmp_path, 0.1)
        key, before = server.key(Scope.WRITE), holdings_in(graph)
        begun, refused = Event(), Event()
        loading = threads.submit(_load, url, begun, refused)
        assert begun.wait(PATIENCE_S)
        said = put_decision(server, before[0], NO, key)
        refused.set()
        assert (said.status, said.headers["retry-after"]) == (503, "5")
        assert verdicts_in(graph) == []
        loading.result(PATIENCE_S)
        assert put_decision(server, before[0], NO, key).status == 200
        assert before[0] not in holdings_in(graph)
        assert len(verdicts_in(graph)) == 1


def test_decisions_that_wait_for_a_loader_and_for_one_another_are_all_kept(
    url: str, tmp_path: Path
) -> None:
    with _graph(url) as graph, ThreadPoolExecutor() as threads:
        loaded(graph, the_judgment())
        server = _server(url, graph, tmp_path, PATIENCE_S)
        key = server.key(Scope.WRITE)
        rows = graph.nodes("Claim", ("property",))
        kinds = {"holding", "provision"}
        claims = [str(row["id"]) for row in rows if row["property"] in kinds][:DECISIONS]
        begun, refused = Event(), Event()
        loading = threads.submit(_load, url, begun, refused)
        assert begun.wait(PATIENCE_S)
        deciding = [threads.submit(put_decision, server, claim, NO, key) for claim in claims]
        refused.set()
        assert [one.result(PATIENCE_S).status for one in deciding] == [200] * len(claims)
        loading.result(PATIENCE_S)
        assert len(verdicts_in(graph)) == len(claims) > 1
        assert len(list(graph.nodes("Text", ()))) == 2  # what was loaded is there too
