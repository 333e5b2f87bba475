"""Refusals in kind: a page for whoever reads in a browser, a problem document for programs."""

from collections.abc import Mapping
from typing import Final

from fastapi import Request
from fastapi.responses import Response
from starlette.exceptions import HTTPException
from starlette.types import Scope

from api.negotiating import NotOfferedError, chosen
from api.pages.refusals import refusal_page
from api.problems import MEDIA_TYPE, answer_routing, problem_document

_HTML: Final = "text/html"
_OF_PROGRAMS: Final = ("/v1", "/healthz", "/readyz", "/static", "/docs", "/metrics")
"""Beginnings of addresses at which there are no pages."""


def refusal(
    scope: Scope, status: int, detail: str, headers: Mapping[str, str] | None = None
) -> Response:
    """Return the answer that refuses a request before anything has read it.

    Args:
        scope: of the request; no route has been found yet.
        status: of HTTP.
        detail: what was wrong, in the words of the program.
        headers: of the answer, e.g. ``Retry-After``.
    """
    if _is_reader(scope):
        return refusal_page(scope, status, detail, headers or {})
    return problem_document(scope["path"], status, detail, headers=headers)


def refuse_address(request: Request, error: Exception) -> Response:
    """Answer an address or method that is not there; ``HTTPException`` alone comes here."""
    assert isinstance(error, HTTPException)  # noqa: S101 - registered for it alone
    if _is_reader(request.scope):
        return refusal_page(request.scope, error.status_code, "", error.headers or {})
    return answer_routing(request, error)


def _is_reader(scope: Scope) -> bool:
    """Return whether a person asks: for a page, by a header that likes HTML best."""
    if scope["path"].startswith(_OF_PROGRAMS):
        return False
    accept = dict(scope["headers"]).get(b"accept", b"").decode("latin-1")
    try:
        return chosen(accept, (MEDIA_TYPE, _HTML)) == _HTML
    except NotOfferedError:
        return False
