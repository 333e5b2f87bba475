"""The pages as an application of their own, under a language; bare paths lead to it."""

from typing import Final

from fastapi import FastAPI, Request
from fastapi.responses import RedirectResponse, Response
from fastapi.routing import APIRoute

from api.envelope import Answerer
from api.pages import about, atlas, facts, home
from api.pages.asked import page as asked
from api.pages.compressing import Compressing
from api.pages.drafting import page as drafting
from api.pages.failing import handle_failures
from api.pages.languages import preferred
from api.pages.linking import address
from api.pages.rulings import lists, passages, reader, sides
from api.pages.suffixing import TwinBySuffix
from api.publisher import Publisher

ROUTERS: Final = (
    home.router,
    asked.router,
    facts.router,
    reader.router,
    passages.router,
    lists.router,
    sides.router,
    drafting.router,
    about.router,
    *atlas.ROUTERS,
)
"""Of the pages; one line each, in the order in which addresses are tried."""

_FOUND: Final = 302
_SMALL: Final = 1_000
"""Bytes under which compressing saves nothing."""


def pages_of(answerer: Answerer, publisher: Publisher) -> FastAPI:
    """Return the application of all pages, to be mounted under a language."""
    pages = FastAPI(openapi_url=None, docs_url=None, redoc_url=None, redirect_slashes=False)
    pages.state.answerer, pages.state.publisher = answerer, publisher
    for router in ROUTERS:
        pages.include_router(router)
    handle_failures(pages)
    pages.add_middleware(TwinBySuffix)
    pages.add_middleware(Compressing, minimum_size=_SMALL)
    return pages


def mount_pages(app: FastAPI, answerer: Answerer, publisher: Publisher) -> None:
    """Let an application answer pages: each under a language, and from its bare path."""
    pages = pages_of(answerer, publisher)
    for first in sorted(_first_segments(pages)):
        for path in _bare(first):
            app.add_api_route(path, _in_language, methods=["GET"], include_in_schema=False)
    app.add_api_route(
        "/{language:language}", _front_of_language, methods=["GET"], include_in_schema=False
    )
    app.mount("/{language:language}", pages)


def _bare(first: str) -> tuple[str, ...]:
    """Return the bare paths that begin so: the page itself, its twins by ending, and below it."""
    if not first:
        return ("/",)
    return (f"/{first}", f"/{first}.{{ending}}", f"/{first}/{{rest:path}}")


def _first_segments(pages: FastAPI) -> set[str]:
    return {
        route.path.split("/")[1]
        for router in ROUTERS
        for route in router.routes
        if isinstance(route, APIRoute) and "GET" in (route.methods or ())
    }


def _in_language(request: Request) -> Response:
    """Send the reader of a bare path to the same page in the language they like best."""
    language = preferred(request.headers.get("accept-language"))
    place = address(request.scope["path"])
    query = f"?{request.url.query}" if request.url.query else ""
    headers = {"Vary": "Accept-Language"}
    return RedirectResponse(f"/{language}{place}{query}", _FOUND, headers=headers)


def _front_of_language(request: Request) -> Response:
    """Send the reader to the home page: its address ends with a slash."""
    return RedirectResponse(f"{request.scope['path']}/", _FOUND)
