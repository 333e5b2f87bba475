"""Requests of more than we ever need are refused before anything reads them."""

from typing import Final

from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.refusing import refusal

LONGEST_ADDRESS: Final = 32_000
"""Bytes of an address; the longest of ours are selections of 100 ids and queries in SPARQL."""

LARGEST_BODY: Final = 1_000_000
"""Bytes of a body, as announced and as they come."""

LARGEST_DRAFT: Final = 6_000_000
"""Bytes of a body with a draft: a file of 5 MB, and the form around it."""

_DRAFTS: Final = "/check"


class Sizes:
    """Answers 414 to addresses that are too long, 413 to bodies that are too large."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        refused = _refused(scope) if scope["type"] == "http" else None
        if refused is None:
            await self.app(scope, _counted(receive, _most(scope)), send)
        else:
            status, detail = refused
            await refusal(scope, status, detail)(scope, receive, send)


def _most(scope: Scope) -> int:
    return LARGEST_DRAFT if scope.get("path", "").endswith(_DRAFTS) else LARGEST_BODY


def _counted(receive: Receive, most: int) -> Receive:
    """Return a ``receive`` that stops a body that was not announced as large as it is."""
    came = 0

    async def receive_counted() -> Message:
        nonlocal came
        message = await receive()
        came += len(message.get("body", b""))
        if came > most:
            raise HTTPException(413, f"a body has at most {most:,} bytes")
        return message

    return receive_counted


def _refused(scope: Scope) -> tuple[int, str] | None:
    length = len(scope.get("raw_path") or b"") + len(scope.get("query_string", b""))
    if length > LONGEST_ADDRESS:
        most = f"an address has at most {LONGEST_ADDRESS:,} bytes, this one has {length:,}"
        return 414, f"{most}; ask for less at once, or send a query in SPARQL by POST"
    announced = dict(scope["headers"]).get(b"content-length", b"0")
    most_bytes = _most(scope)
    if announced.isdigit() and int(announced[:20]) > most_bytes:
        return 413, f"a body has at most {most_bytes:,} bytes"
    return None
