"""An application with every guard, over a judgment that is loaded and may be judged."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from starlette.types import ASGIApp

from api.app import create_app
from api.deciding import Judge
from api.guarding.guards import Guards, Limits
from api.guarding.keyring import Keyring
from api.guarding.keys import Scope, made_key
from comity.store import Graph
from tests.api.guarding.test_buckets import Clock
from tests.api.hostile import Said, asked

TODAY = date(2026, 11, 26)


@dataclass(frozen=True)
class Server:
    """An application with guards, a clock that the test sets, and keys."""

    app: ASGIApp
    clock: Clock
    keyring: Keyring

    def key(self, scope: Scope, until: date = TODAY) -> str:
        """Return the words of a new key."""
        key, words = made_key("a registry", scope, TODAY, until)
        self.keyring.add(key)
        return words

    def get(self, address: str, key: str | None = None, **headers: str) -> Said:
        """Ask for an address."""
        return asked(self.app, address, "GET", b"", **self.with_key(key), **headers)

    @staticmethod
    def with_key(key: str | None) -> dict[str, str]:
        """Return the header that carries a key."""
        return {} if key is None else {"authorization": f"Bearer {key}"}


@pytest.fixture
def server(small_graph: Graph, tmp_path: Path) -> Server:
    return server_over(small_graph, tmp_path)


def server_over(
    graph: Graph,
    folder: Path,
    *,
    origins: tuple[str, ...] = (),
    proxies: tuple[str, ...] = (),
    today: date = TODAY,
    requests: int = 5,
) -> Server:
    """Return a server with all its guards: 5 requests a minute, 4 times more with a key."""
    clock, keyring = Clock(), Keyring(folder / "graph.keys")
    judge, limits = Judge(graph, str), Limits.of(requests, 4 * requests)
    guards = Guards(keyring, limits, origins, proxies, judge, clock, lambda: today)
    return Server(create_app(graph, guards=guards), clock, keyring)
