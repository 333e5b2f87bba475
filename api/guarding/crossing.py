"""Which pages of other hosts may read answers (CORS): those of a setting, by default none."""

from typing import Final

from starlette.datastructures import Headers
from starlette.middleware.cors import CORSMiddleware
from starlette.responses import Response
from starlette.types import ASGIApp

from api.problems import problem_document

_TOLD: Final = ("ETag", "Link", "RateLimit", "RateLimit-Policy", "Retry-After", "WWW-Authenticate")
_ASKED: Final = ("Authorization", "Content-Type", "If-None-Match")
_METHODS: Final = ("GET", "POST", "PUT")
_REMEMBERED_S: Final = 600


class Crossing(CORSMiddleware):
    """Starlette's CORS without cookies, whose refusals are problem documents."""

    def __init__(self, app: ASGIApp, origins: tuple[str, ...]) -> None:
        super().__init__(
            app,
            allow_origins=origins,
            allow_methods=_METHODS,
            allow_headers=_ASKED,
            expose_headers=_TOLD,
            max_age=_REMEMBERED_S,
        )

    def preflight_response(self, request_headers: Headers) -> Response:
        """Return what a browser is told before it sends a request of a page."""
        answer = super().preflight_response(request_headers)
        if answer.status_code < 400:  # noqa: PLR2004 - where refusals begin (RFC 9110, 15.5)
            return answer
        kept = {
            name: value
            for name, value in answer.headers.items()
            if name.startswith("access-control") or name == "vary"
        }
        return problem_document("*", answer.status_code, bytes(answer.body).decode(), headers=kept)
