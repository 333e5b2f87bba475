"""The HTTP application: made over one graph, never imported ready."""

from typing import Final

from fastapi import FastAPI
from fastapi.routing import APIRoute

from api.envelope import Answerer
from api.forms.suffixes import Suffixes
from api.guarding.headers import SafeHeaders
from api.guarding.sizes import Sizes
from api.problems import handle_all
from api.publisher import Publisher
from api.publishing import publish
from api.routes import ALL, health, static, terms
from comity.store import GraphReader

VERSION: Final = "/v1"
DESCRIPTION: Final = """\
What the human-rights courts and bodies of the world say on a right, a test or a State, and exactly
where they say it. Read-only. Every answer comes in one envelope with what was searched; every
error is a problem document (RFC 9457); unknown parameters are refused, never ignored."""


def _name_of(route: APIRoute) -> str:
    """Return the name of an operation, for those who generate clients."""
    return route.name


def create_app(graph: GraphReader, publisher: Publisher | None = None) -> FastAPI:
    """Return the application over one graph and one ontology, by default the one shipped."""
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
    app.state.answerer = Answerer(graph)
    app.state.publisher = publisher or Publisher()
    handle_all(app)
    app.add_middleware(Suffixes)
    app.add_middleware(Sizes)
    app.add_middleware(SafeHeaders)
    app.include_router(health.router)
    app.include_router(terms.router)
    app.include_router(static.router)
    for router in ALL:
        app.include_router(router, prefix=VERSION)
    publish(app)
    return app
