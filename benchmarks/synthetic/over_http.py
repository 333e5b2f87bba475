"""What HTTP adds to a question: the same one over a server on this machine and from Python."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median
from typing import Final

import httpx

from benchmarks.clocks import timed
from benchmarks.synthetic.subjects import Subjects
from comity.ids import CourtId, DoctrineId, RightId, RulingId
from comity.store import GraphReader
from queries.dialogue import dialogue
from queries.doctrines import doctrine
from queries.provisions import provisions
from queries.ruling import ruling
from tests.servers.neo4j_server import free_port

_PATIENCE_S: Final = 60
_ROUNDS: Final = 5
_ENDED: Final = 10
_ANEW: Final = {"If-None-Match": '"nothing"'}
"""Has the server answer anew what it was asked before, and not give again what it kept."""


@dataclass(frozen=True, slots=True)
class Both:
    """One question, asked both ways.

    Attributes:
        address: under ``/v1``.
        ask: puts it to a graph.
    """

    address: str
    ask: Callable[[GraphReader], object]


def asked_both_ways(about: Subjects) -> list[Both]:
    """Return a question of each kind on a few things."""
    few = slice(0, None, 4)
    return [
        *(Both(f"/rulings/{it}", partial(_ruling, it)) for it in about.citing[few]),
        *(Both(f"/doctrines/{it}", partial(_doctrine, it)) for it in about.doctrines[few]),
        *(Both(f"/rights/{it}/provisions", partial(_right, it)) for it in about.rights[few]),
        *(
            Both(f"/dialogue?from={one}&to={other}", partial(_dialogue, one, other))
            for one, other in about.courts[few]
        ),
    ]


def _ruling(act: str, graph: GraphReader) -> object:
    return ruling(graph, RulingId(act))


def _doctrine(wanted: str, graph: GraphReader) -> object:
    return doctrine(graph, DoctrineId(wanted))


def _right(right: str, graph: GraphReader) -> object:
    return provisions(graph, RightId(right))


def _dialogue(one: str, other: str, graph: GraphReader) -> object:
    return dialogue(graph, CourtId(one), CourtId(other))


def added(url: str, graph: GraphReader, about: Subjects) -> float:
    """Return the milliseconds that HTTP adds, the median over all questions.

    Args:
        url: of the graph, for the server.
        graph: the same graph, open here.
        about: what to ask about.
    """
    with serving(url) as client:
        return median(_difference(client, graph, one) for one in asked_both_ways(about))


def _difference(client: httpx.Client, graph: GraphReader, both: Both) -> float:
    """Return the milliseconds between the medians of both ways, taken in turn."""
    over, direct = [], []
    for _ in range(_ROUNDS):
        over.append(timed(partial(_fetch, client, both.address)).wall)
        direct.append(timed(partial(both.ask, graph)).wall)
    return (median(over) - median(direct)) * 1_000


def _fetch(client: httpx.Client, address: str) -> None:
    client.get(f"/v1{address}", headers=_ANEW).raise_for_status()


@contextmanager
def serving(url: str) -> Iterator[httpx.Client]:
    """Run a server over a graph until the block ends; yield a client that it answers."""
    port = free_port()
    settings = {**os.environ, "COMITY_STORE": url, "COMITY_REQUESTS_A_MINUTE": "0"}
    command = [str(Path(sys.executable).with_name("comity")), "serve", "--port", str(port)]
    process = subprocess.Popen(command, env=settings, stderr=subprocess.DEVNULL)  # noqa: S603 - our own words
    try:
        with httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=_PATIENCE_S) as client:
            _wait(client)
            yield client
    finally:
        process.terminate()
        process.wait(timeout=_ENDED)


def _wait(client: httpx.Client) -> None:
    deadline = time.monotonic() + _PATIENCE_S
    while time.monotonic() < deadline:
        try:
            client.get("/readyz").raise_for_status()
        except httpx.HTTPError:
            time.sleep(0.2)  # not yet
        else:
            return
    raise TimeoutError(f"the server did not answer within {_PATIENCE_S} s")
