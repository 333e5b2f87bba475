"""What lives as long as a server is set apart: nobody waits while it is looked through."""

import ctypes
import sys
from typing import Final

import anyio
from starlette.types import ASGIApp, Message, Scope

from comity.garbage import set_apart

_ADDRESS: Final = ("127.0.0.1", 80)

_TRIM, _TOP_PAD, _MMAP, _ARENAS = -1, -2, -3, -8
"""Parameters of ``mallopt``, by their numbers in ``malloc.h`` of the GNU C library."""

_KEPT: Final = {_ARENAS: 2, _TRIM: 32 << 20, _TOP_PAD: 4 << 20, _MMAP: 32 << 20}
"""Bytes that a server keeps of what it has given up, for the next page: in two heaps that all its
threads share, since each would keep as much of its own."""


def visit(app: ASGIApp, path: str) -> int:
    """Ask an application for a page that nobody reads, and return the status of the answer.

    What an application makes when it is first asked (the order of its parts, names, the manners of
    languages) takes a third of a second, which the first visitor need not wait for.
    """
    scope: Scope = {
        "type": "http", "http_version": "1.1", "method": "GET", "scheme": "http", "path": path,
        "raw_path": path.encode(), "query_string": b"", "headers": [(b"host", b"127.0.0.1")],
        "client": _ADDRESS, "server": _ADDRESS, "root_path": "", "asgi": {"version": "3.0"},
    }  # fmt: skip
    sent: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Message) -> None:
        sent.append(message)

    anyio.run(app, scope, receive, send)
    return int(sent[0]["status"])


def settle() -> None:
    """Set apart all that is in memory now, and keep what pages give up for the next."""
    set_apart()
    _keep()


def _keep() -> None:
    """Keep memory that is given up: to have it given again takes a tenth of a long page."""
    if sys.platform == "linux" and hasattr(library := ctypes.CDLL(None), "mallopt"):
        for parameter, size in _KEPT.items():
            library.mallopt(parameter, size)
