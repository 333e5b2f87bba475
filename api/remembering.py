"""Answers are kept and given again until the graph changes: who asks the same waits for nothing.

Kept is what a route says depends on the graph alone. Whether the graph changed, the store is asked
at every request; a store that cannot tell at once keeps no answer. All that is kept is dropped with
the first change, so that nothing which was withdrawn stays in memory.
"""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Protocol, runtime_checkable

from fastapi import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from comity.store import GraphReader

KEY: Final = "comity.lasting"
"""Where a route notes in the scope of a request that its answer lasts."""

LARGEST: Final = 500_000
"""Bytes of an answer that is kept at most."""

ROOM: Final = 64_000_000
"""Bytes of all answers that are kept; those asked for longest ago go first."""

_OK: Final = 200


@runtime_checkable
class Stamped(Protocol):
    """A store that tells at once whether it changed."""

    def stamp(self) -> int:
        """Return a number that is another after each change, whoever made it."""
        ...


@dataclass(frozen=True, slots=True)
class _Kept:
    headers: Sequence[tuple[bytes, bytes]]
    body: bytes


_Asked = tuple[str, bytes, bytes]


def lasts(request: Request) -> None:
    """Note that the answer to a request depends on nothing but the graph."""
    noted: list[bool] | None = request.scope.get(KEY)
    if noted is not None:
        noted.append(True)


class Remembering:
    """Gives an answer again that was given before, as long as the graph stays as it is."""

    def __init__(self, app: ASGIApp, graph: GraphReader) -> None:
        self.app = app
        self._stamp: Callable[[], int] | None = graph.stamp if isinstance(graph, Stamped) else None
        self._of: int | None = None
        self._kept: OrderedDict[_Asked, _Kept] = OrderedDict()
        self._bytes = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        asked = _asked(scope)
        if self._stamp is None or asked is None:
            await self.app(scope, receive, send)
            return
        stamp = self._current(self._stamp)
        if kept := self._kept.get(asked):
            self._kept.move_to_end(asked)
            await _give(kept, send)
            return
        noted: list[bool] = []
        answer = _Listening(send)
        await self.app({**scope, KEY: noted}, receive, answer.send)
        if noted and answer.kept is not None and stamp == self._of:
            self._keep(asked, answer.kept)

    def _current(self, stamp: Callable[[], int]) -> int:
        """Return the stamp of the graph as it is; drop what was kept of another."""
        now = stamp()
        if now != self._of:
            self._kept.clear()
            self._of, self._bytes = now, 0
        return now

    def _keep(self, asked: _Asked, answer: _Kept) -> None:
        former = self._kept.pop(asked, None)
        self._bytes += len(answer.body) - (len(former.body) if former else 0)
        self._kept[asked] = answer
        while self._bytes > ROOM:
            _, oldest = self._kept.popitem(last=False)
            self._bytes -= len(oldest.body)


class _Listening:
    """Sends on what it hears, and keeps it if it is one whole answer that is not too large."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self._headers: Sequence[tuple[bytes, bytes]] | None = None
        self.kept: _Kept | None = None

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start" and message["status"] == _OK:
            self._headers = list(message["headers"])  # others add theirs to the list of the message
        elif message["type"] == "http.response.body" and self._headers is not None:
            body = message.get("body", b"")
            if not message.get("more_body") and len(body) <= LARGEST:
                self.kept = _Kept(self._headers, bytes(body))
            self._headers = None
        await self._send(message)


def _asked(scope: Scope) -> _Asked | None:
    """Return what tells a question from others; ``None`` of what is never kept."""
    if scope["type"] != "http" or scope["method"] != "GET" or not scope["path"].startswith("/v1/"):
        return None
    accept = b""
    for name, value in scope["headers"]:
        if name == b"accept":
            accept = accept + b"," + value
        elif name in {b"if-none-match", b"range"}:
            return None
    return scope["path"], scope["query_string"], accept


async def _give(kept: _Kept, send: Send) -> None:
    start = {"type": "http.response.start", "status": _OK, "headers": list(kept.headers)}
    await send(start)
    await send({"type": "http.response.body", "body": kept.body})
