"""Headers that tell a browser to do nothing with an answer but read it."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_DOCS: Final = ("/docs", "/redoc")
_ELSEWHERE: Final = "https://cdn.jsdelivr.net"
"""From where the framework's pages of documentation take their script and style."""

DOCS_POLICY: Final = (
    f"default-src 'none'; script-src 'unsafe-inline' {_ELSEWHERE}; "
    f"style-src 'unsafe-inline' {_ELSEWHERE} https://fonts.googleapis.com; "
    "font-src https://fonts.gstatic.com; img-src data: https:; connect-src 'self'; "
    "worker-src blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
SAFE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "Content-Security-Policy": (
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
        ),
        "Cross-Origin-Opener-Policy": "same-origin",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=(), interest-cohort=()",
        "Referrer-Policy": "no-referrer",  # the address of a question may hold a name
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
    }
)
"""Sent with every answer that does not say otherwise (OWASP Secure Headers; CSP Level 3)."""


class SafeHeaders:
    """Adds to every answer the headers of ``SAFE`` that it does not carry."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        is_docs = scope.get("path", "").startswith(_DOCS)

        async def send_safely(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                if is_docs:
                    headers.setdefault("Content-Security-Policy", DOCS_POLICY)
                for name, value in SAFE.items():
                    headers.setdefault(name, value)
            await send(message)

        await self.app(scope, receive, send_safely)
