"""The server as it runs: what no client library would send, and what its log says."""

import json
import socket
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest

from tests.api.commands import CommandLine
from tests.api.hostile import MEGABYTE
from tests.api.test_serve import served


def _sent(address: str, head: bytes) -> bytes:
    """Send bytes and return what comes back until the server closes."""
    place = urlsplit(address)
    with socket.create_connection((place.hostname, place.port), timeout=10) as connection:
        connection.sendall(head + b"Host: x\r\nConnection: close\r\n\r\n")
        return b"".join(iter(lambda: connection.recv(65_536), b""))


def test_a_running_server_meets_megabytes_keys_and_their_end_and_logs_none_of_it(
    comity_filled: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COMITY_REQUESTS_A_MINUTE", "5")
    key = comity_filled("keys", "add", "a registry").out.strip()
    log = comity_filled.folder / "served.log"
    with log.open("wb") as errors, served(comity_filled.store, errors) as (_, address):
        long = _sent(address, b"GET /v1/rulings?court=" + b"z" * MEGABYTE + b" HTTP/1.1\r\n")
        headers = {"Authorization": f"Bearer {key}"}
        before = httpx.get(f"{address}/v1/usage", headers=headers)
        wrong = httpx.get(f"{address}/v1/{key}", headers=headers)
        comity_filled("keys", "revoke", key.split("_")[1])
        after = httpx.get(f"{address}/v1/usage", headers=headers)
    head, _, body = long.partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 414")
    assert json.loads(body)["title"] == "The address is too long"
    assert b"server:" not in head.lower()
    assert (before.status_code, before.json()["requests"]) == (200, 6_000)
    assert (wrong.status_code, after.status_code) == (404, 401)
    secret = key.rpartition("_")[2]
    assert secret not in Path(log).read_text(encoding="utf-8")
    assert secret not in wrong.text + after.text
