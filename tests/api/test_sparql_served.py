"""A query that would run for minutes, asked of a real server: it is ended, and nobody waits."""

import os
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx2 as httpx

from tests.api.commands import CommandLine
from tests.api.test_serve import served

ENDLESS = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
SECONDS = 4.0


def test_an_endless_query_is_ended_while_the_server_goes_on_answering(
    comity_filled: CommandLine,
) -> None:
    comity_filled.monkeypatch.setenv("COMITY_SPARQL_SECONDS", str(SECONDS))
    with (
        served(comity_filled.store) as (process, address),
        ThreadPoolExecutor(1) as pool,
        httpx.Client(base_url=address, timeout=60) as client,
    ):
        client.get("/v1/ontology?format=nt")  # read once, so that only the query takes time
        asked = pool.submit(_ask, address)
        workers, slowest = _watch(client, process.pid, asked.done)
        answer = asked.result()
        assert _children(process.pid) == set()
        assert client.get("/v1/ontology/sparql", params={"query": "ASK {}"}).is_success
    assert workers, "no process was seen at work"
    assert slowest < SECONDS / 2
    assert (answer.status_code, answer.headers["content-type"]) == (504, "application/problem+json")
    assert "took longer than 4 s" in answer.json()["detail"]
    assert "nothing is returned" in answer.json()["detail"]


def _ask(address: str) -> httpx.Response:
    return httpx.post(f"{address}/v1/ontology/sparql", data={"query": ENDLESS}, timeout=60)


def _watch(client: httpx.Client, server: int, is_done: object) -> tuple[set[int], float]:
    """Ask the server for something else until ``is_done``; return who worked, and the slowest."""
    workers: set[int] = set()
    slowest = 0.0
    while not is_done():  # type: ignore[operator]  # the method of a future
        start = time.monotonic()
        assert client.get("/healthz").is_success
        slowest = max(slowest, time.monotonic() - start)
        workers |= _children(server)
        time.sleep(0.1)
    return workers, slowest


def _children(parent: int) -> set[int]:
    """Return the processes that a process has started and not seen end (Linux)."""
    tasks = Path(f"/proc/{parent}/task")
    listed = [(each / "children").read_text().split() for each in tasks.iterdir()]
    return {int(child) for found in listed for child in found if _is_there(int(child))}


def _is_there(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True
