"""A Neo4j that is killed and started again on its folder, while it is written, filled and asked."""

import os
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from api.app import create_app
from comity.errors import StoreUnavailableError
from comity.exchange.exporting import export
from comity.exchange.forms import Form
from comity.exchange.progress import Step
from comity.store import Graph
from comity.stores import neo4j_filling, neo4j_waiting, opened
from tests.api.hostile import asked
from tests.exchange.conftest import filled
from tests.exchange.importing import imported
from tests.servers.neo4j_server import Server, available, free_port
from tests.stores.acts import an_act, everything

if TYPE_CHECKING:
    from subprocess import Popen

pytestmark = pytest.mark.neo4j

ACTS = [f"ecthr:001-{number}" for number in range(10, 40)]
TOLD = 10  # acts that are told to be safe before the server is killed
PATIENCE_S = 240.0  # the machine may be busy


@dataclass
class Killable:
    """A server that can be killed as by a lost machine, and started again on what it wrote."""

    server: Server
    _stack: ExitStack = field(default_factory=ExitStack)
    _process: "Popen[bytes] | None" = None

    def start(self) -> None:
        self._process = self._stack.enter_context(self.server.running())

    def kill(self) -> None:
        assert self._process is not None
        self._process.kill()
        self._process.wait()
        self._stack.close()


@contextmanager
def _killable(home: Path) -> Iterator[Killable]:
    one = Killable(Server(home, free_port()))
    one.start()
    try:
        yield one
    finally:
        one.kill()


@pytest.fixture
def killable(tmp_path: Path) -> Iterator[Killable]:
    """One that runs."""
    if reason := available():
        if os.environ.get("COMITY_REQUIRE_NEO4J"):
            pytest.fail(f"a real Neo4j is required: {reason}")
        pytest.skip(f"LEFT OUT, tests on a real Neo4j: {reason}")
    with _killable(tmp_path / "home") as one:
        yield one


def _until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_what_is_written_over_a_restart_is_whole_and_nothing_told_is_lost(
    killable: Killable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(neo4j_waiting, "_RESTART_S", PATIENCE_S)
    told: list[str] = []

    def write(graph: Graph) -> None:
        for act in ACTS:
            graph.replace(act, an_act(act))
            told.append(act)

    with closing(opened(killable.server.url)) as graph, ThreadPoolExecutor() as threads:
        writing = threads.submit(write, graph)
        _until(lambda: len(told) >= TOLD)
        killable.kill()
        assert threads.submit(asked, create_app(graph), "/v1/coverage").result().status == 503
        safe = list(told)
        assert len(safe) < len(ACTS)
        killable.start()
        writing.result(PATIENCE_S)
        assert {row["id"] for row in graph.nodes("Ruling", ())} >= {*safe}
        assert threads.submit(asked, create_app(graph), "/v1/coverage").result().status == 200
        with closing(opened("sqlite:///:memory:")) as undisturbed:
            write(undisturbed)
            assert everything(graph) == everything(undisturbed)


def test_a_filling_whose_server_is_killed_is_finished_by_doing_it_again(
    killable: Killable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(neo4j_filling, "_RETRY_S", 2.0)
    with closing(filled(opened("sqlite:///:memory:"))) as world:
        export(world, tmp_path / "out", Form.JSONL)
        steps: list[Step] = []

        def watch(step: Step) -> None:
            steps.append(step)
            if len(steps) == TOLD:
                killable.kill()

        with pytest.raises(StoreUnavailableError, match="the Neo4j server at bolt://"):
            imported(tmp_path / "out", killable.server.url, watch, together=5)
        killable.start()
        with closing(imported(tmp_path / "out", killable.server.url, together=5)) as graph:
            assert everything(graph) == everything(world)
