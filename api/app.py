"""The HTTP application: made over one graph, never imported ready."""

from typing import Final

from fastapi import FastAPI
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from api.envelope import Answerer
from api.forms.suffixes import Suffixes
from api.guarding.crossing import Crossing
from api.guarding.guards import Guards
from api.guarding.headers import SafeHeaders
from api.guarding.metering import Metering
from api.guarding.sizes import Sizes
from api.pages.application import mount_pages
from api.problems import handle_all
from api.publisher import Publisher
from api.publishing import publish
from api.refusing import refuse_address
from api.remembering import Remembering
from api.routes import ALL, health, static, terms
from comity.store import GraphReader
from comity.vectors import VectorFile

VERSION: Final = "/v1"
DESCRIPTION: Final = """\
What the human-rights courts and bodies of the world say on a right, a test or a State, and exactly
where they say it. Reading needs no key. Every answer comes in one envelope with what was searched;
every error is a problem document (RFC 9457); unknown parameters are refused, never ignored."""


def _name_of(route: APIRoute) -> str:
    """Return the name of an operation, for those who generate clients."""
    return route.name


def create_app(
    graph: GraphReader,
    publisher: Publisher | None = None,
    guards: Guards | None = None,
    vectors: VectorFile | None = None,
) -> FastAPI:
    """Return the application over one graph and one ontology, by default the one shipped.

    Args:
        graph: that answers.
        publisher: of the ontology.
        guards: keys, limits and other doors; by default everybody may read, and nobody write.
        vectors: of the graph's passages, where some are kept.
    """
    guards = guards or Guards()
    app = FastAPI(
        title="Comity",
        version="1",
        description=DESCRIPTION,
        license_info={"name": "Apache-2.0", "identifier": "Apache-2.0"},
        servers=[{"url": "/", "description": "this server"}],
        openapi_url=f"{VERSION}/openapi.json",
        redirect_slashes=False,
        generate_unique_id_function=_name_of,
    )
    app.state.answerer = Answerer(graph, vectors)
    app.state.publisher = publisher or Publisher()
    app.state.guards = guards
    handle_all(app)
    app.add_middleware(Suffixes)
    app.add_middleware(Remembering, graph=graph)
    _guard(app, guards)
    app.include_router(health.router)
    app.include_router(terms.router)
    app.include_router(static.router)
    for router in ALL:
        app.include_router(router, prefix=VERSION)
    mount_pages(app, app.state.answerer, app.state.publisher)
    publish(app)
    return app


def _guard(app: FastAPI, guards: Guards) -> None:
    """Set the doors of an application; the last is the first that a request meets."""
    app.add_exception_handler(HTTPException, refuse_address)
    app.add_middleware(Metering, guards=guards)
    app.add_middleware(Sizes)
    if guards.proxies:
        app.add_middleware(ProxyHeadersMiddleware, trusted_hosts=list(guards.proxies))
    if guards.origins:
        app.add_middleware(Crossing, origins=guards.origins)
    app.add_middleware(SafeHeaders)
