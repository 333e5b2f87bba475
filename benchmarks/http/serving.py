"""The servers that are measured, each a process of its own on the loopback."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import httpx
import psutil

from tests.servers.neo4j_server import free_port

_PATIENCE_S: Final = 60
_COMITY: Final = str(Path(sys.executable).with_name("comity"))


@dataclass(frozen=True, slots=True)
class Server:
    """A server that answers.

    Attributes:
        base: its address, ``http://127.0.0.1:port``.
        pid: of its process.
    """

    base: str
    pid: int

    @property
    def cpu_s(self) -> float:
        """Seconds of a core that it has used."""
        times = psutil.Process(self.pid).cpu_times()
        return float(times.user + times.system)

    @property
    def rss_mb(self) -> float:
        """Megabytes that it holds in memory."""
        return float(psutil.Process(self.pid).memory_info().rss) / 1e6


def load_library(store: str) -> None:
    """Fill a store with the starter library."""
    environment = {**os.environ, "COMITY_STORE": store}
    subprocess.run([_COMITY, "library", "load"], env=environment, check=True, capture_output=True)  # noqa: S603


@contextmanager
def comity(store: str) -> Iterator[Server]:
    """Run ``comity serve`` over a store, without limits on who asks how much."""
    port = free_port()
    environment = {**os.environ, "COMITY_STORE": store, "COMITY_REQUESTS_A_MINUTE": "0"}
    with _running([_COMITY, "serve", "--port", str(port)], environment, port, "/readyz") as server:
        yield server


@contextmanager
def bare(bodies: Mapping[str, bytes], folder: Path) -> Iterator[Server]:
    """Run the bare application over recorded bytes."""
    file, port = folder / "bodies.json", free_port()
    recorded = {address: body.decode() for address, body in bodies.items()}
    file.write_text(json.dumps(recorded), encoding="utf-8")
    command = [sys.executable, "-m", "benchmarks.http.bare", str(port), str(file)]
    with _running(command, dict(os.environ), port, "/openapi.json") as server:
        yield server


@contextmanager
def writer(store: str) -> Iterator[subprocess.Popen[str]]:
    """Run what writes into a store until the block ends; it prints a line a turn."""
    command = [sys.executable, "-m", "benchmarks.http.writing", store]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)  # noqa: S603
    try:
        yield process
    finally:
        process.terminate()


@contextmanager
def _running(
    command: list[str], environment: dict[str, str], port: int, ready: str
) -> Iterator[Server]:
    process = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)  # noqa: S603
    try:
        base = f"http://127.0.0.1:{port}"
        _wait(f"{base}{ready}")
        yield Server(base, process.pid)
    finally:
        process.terminate()
        process.wait(timeout=_PATIENCE_S)


def _wait(address: str) -> None:
    deadline = time.monotonic() + _PATIENCE_S
    while time.monotonic() < deadline:
        try:
            httpx.get(address).raise_for_status()
        except httpx.HTTPError:
            time.sleep(0.2)  # not yet
        else:
            return
    raise TimeoutError(f"{address} did not answer within {_PATIENCE_S} s")
