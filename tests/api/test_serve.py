"""The API as a process of its own: it starts, answers, and stops when told."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import httpx2 as httpx

from tests.api.commands import CommandLine
from tests.queries.world import PRIVATE

PATIENCE_S = 60


def test_the_api_answers_the_bytes_that_the_command_line_prints_and_stops_when_told(
    comity_filled: CommandLine,
) -> None:
    printed = comity_filled("ask", "rights-across-courts", PRIVATE, "--format", "json").out
    with served(comity_filled.store) as (process, address):
        answer = httpx.get(f"{address}/v1/rights/{PRIVATE}")
        refused = httpx.get(f"{address}/v1/rulings?courtt=x")
        process.send_signal(signal.SIGINT)
        status = process.wait(timeout=PATIENCE_S)
    assert answer.content + b"\n" == printed.encode()
    assert (refused.status_code, "did you mean 'court'?" in refused.text) == (400, True)
    assert status in {0, 130, -signal.SIGINT}


def test_what_is_asked_is_written_in_no_log(comity_filled: CommandLine) -> None:
    log = comity_filled.folder / "served.log"
    with log.open("wb") as errors, served(comity_filled.store, errors) as (_, address):
        assert httpx.get(f"{address}/v1/lookup", params={"q": "Zoltina"}).status_code == 200
        assert httpx.get(f"{address}/v1/rulings/Zoltina").status_code in {404, 422}
    assert "Zoltina" not in log.read_text(encoding="utf-8")


@contextmanager
def served(
    store: str, errors: IO[bytes] | int = subprocess.DEVNULL
) -> Iterator[tuple[subprocess.Popen[bytes], str]]:
    port = _free_port()
    command = [str(Path(sys.executable).with_name("comity")), "serve", "--port", str(port)]
    process = subprocess.Popen(  # noqa: S603 - our own command
        command, env={**os.environ, "COMITY_STORE": store}, stderr=errors
    )
    try:
        address = f"http://127.0.0.1:{port}"
        _wait(address)
        yield process, address
    finally:
        process.kill()
        process.wait()


def _wait(address: str) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        try:
            httpx.get(f"{address}/healthz").raise_for_status()
        except httpx.TransportError:
            time.sleep(0.2)
        else:
            return
    message = f"{address} did not answer within {PATIENCE_S} s"
    raise TimeoutError(message)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
