"""The page of a request that was refused before any page was asked: it needs no graph."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from fastapi.responses import Response
from starlette.types import Scope

from api.pages.failing import title_of, way_on_from
from api.pages.languages import LANGUAGES, preferred
from api.pages.rendering import HEADERS, page
from api.problems import clipped

_KEPT: Final = 64


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a request was refused; ``title`` and ``way_on`` are English, to be translated."""

    status: int
    title: str
    detail: str
    way_on: str


def refusal_page(scope: Scope, status: int, detail: str, headers: Mapping[str, str]) -> Response:
    """Return the page that says why a request was refused, in the language of its address."""
    language = _language_of(scope)
    return Response(
        _written(language, status, clipped(detail)),
        status,
        headers={
            **HEADERS, **headers, "Cache-Control": "no-store", "Content-Language": language,
            "Vary": "Accept, Accept-Language",
        },
        media_type="text/html",
    )  # fmt: skip


def _language_of(scope: Scope) -> str:
    """Return the language that an address names, else the one that the reader likes best."""
    named = scope["path"].split("/")[1] if "/" in scope["path"] else ""
    if named in LANGUAGES:
        return named
    return preferred(dict(scope["headers"]).get(b"accept-language", b"").decode("latin-1"))


@lru_cache(_KEPT)
def _written(language: str, status: int, detail: str) -> bytes:
    """Return the page; who is refused often costs no more than who is refused once."""
    view = Refusal(status, title_of(status), detail, way_on_from(status))
    return page("refused.html", view, language=language)
