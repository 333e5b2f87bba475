"""The server as a process of its own, over standard input and output and over HTTP."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest
from mcp import Client, StdioServerParameters

from tests.api.commands import CommandLine
from tests.queries.world import OLD

COMITY = str(Path(sys.executable).with_name("comity"))
PATIENCE_S = 60


async def _asked(server: Any) -> tuple[list[str], Any]:
    async with Client(server) as client:
        tools = [tool.name for tool in (await client.list_tools()).tools]
        answer = await client.call_tool("read_passage", {"passage_id": f"{OLD}#40"})
        return tools, answer.structured_content


def test_the_tools_answer_on_standard_input_and_output(comity_filled: CommandLine) -> None:
    server = StdioServerParameters(
        command=COMITY, args=["mcp"], env={**os.environ, "COMITY_STORE": comity_filled.store}
    )
    tools, answer = anyio.run(_asked, server)
    assert len(tools) == 10
    assert answer["data"]["passage"]["text"].startswith("40. The State enjoys a margin")


@contextmanager
def _served(store: str, **settings: str) -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    process = subprocess.Popen(  # noqa: S603 - our own command
        [COMITY, "mcp", "--http", "--port", str(port)],
        env={**os.environ, "COMITY_STORE": store, **settings},
        stderr=subprocess.DEVNULL,
    )
    try:
        address = f"http://127.0.0.1:{port}/mcp"
        _wait(address)
        yield address
    finally:
        process.kill()
        process.wait()


def _wait(address: str) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        try:
            httpx.post(address, json={})
        except httpx.TransportError:
            time.sleep(0.1)
        else:
            return
    pytest.fail(f"{address} did not answer")


def test_the_tools_answer_over_http_behind_the_doors_of_the_api(
    comity_filled: CommandLine,
) -> None:
    with _served(comity_filled.store, COMITY_REQUESTS_A_MINUTE="20") as address:
        tools, answer = anyio.run(_asked, address)
        stranger = httpx.post(address, headers={"Host": "evil.example"}, json={})
        page = httpx.post(address, headers={"Origin": "https://evil.example"}, json={})
        wrong = httpx.post(address, headers={"Authorization": "Bearer x"}, json={})
        large = httpx.post(address, content=b"a" * 1_100_000)
        many = [httpx.post(address, json={}) for _ in range(40)]
    assert len(tools) == 10
    assert answer["data"]["passage"]["id"] == f"{OLD}#40"
    assert (stranger.status_code, page.status_code) == (421, 403)
    assert (wrong.status_code, large.status_code) == (401, 413)
    last = next(one for one in many if one.status_code == 429)
    assert last.headers["ratelimit-policy"] == '"anonymous";q=20;w=60'
    assert last.headers["x-content-type-options"] == "nosniff"
