"""What lives as long as a server is set apart: nobody waits while it is looked through."""

import gc
from typing import Final

import anyio
from starlette.types import ASGIApp, Message, Scope

_ADDRESS: Final = ("127.0.0.1", 80)


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
    """Set apart all that is in memory now, from what is looked through for what nobody needs.

    Python looks through everything from time to time, in the middle of whatever it does: over the
    modules and the vocabulary of a server that takes a tenth of a second, on somebody's page.
    """
    gc.collect()
    gc.freeze()
