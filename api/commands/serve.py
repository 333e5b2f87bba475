"""``comity serve``: the API on this machine."""

import logging
from contextlib import suppress
from typing import Annotated, Final

import typer

from api.logs import WithoutWords
from api.settling import settle, visit
from api.wiring import graph_of, read_settings, vectors_of

_LONGEST_HEAD: Final = 2_000_000
"""Bytes of address and headers that are read at most, to be refused in our words."""


def serve(
    port: Annotated[int | None, typer.Option(help="Instead of COMITY_PORT.")] = None,
    host: Annotated[str | None, typer.Option(help="Instead of COMITY_HOST.")] = None,
) -> None:
    """Answer over HTTP until it is stopped (Ctrl-C)."""
    import uvicorn  # noqa: PLC0415 - a question on the command line needs no server

    from api.app import create_app  # noqa: PLC0415 - nor the web framework
    from api.guarding.setting import guards_of  # noqa: PLC0415 - likewise
    from api.pages.rendering import prepare  # noqa: PLC0415 - nor templates
    from api.publisher import Publisher  # noqa: PLC0415 - nor an RDF engine
    from ontology.sparql.answering import Engine, Limits  # noqa: PLC0415 - likewise

    settings = read_settings()
    graph = graph_of(settings)
    address = host or settings.host
    number = settings.port if port is None else port
    typer.echo(f"Comity answers on http://{address}:{number}/v1 ; described at /docs", err=True)
    publisher = Publisher(Engine(Limits(seconds=settings.sparql_seconds)))
    try:  # no log of who asked what: the words of a question may be a name
        app = create_app(graph, publisher, guards_of(settings, graph), vectors_of(settings))
        logging.getLogger("uvicorn.error").addFilter(WithoutWords())
        prepare()
        with suppress(Exception):  # whoever asks for it next is told
            visit(app, "/en/")
        settle()
        uvicorn.run(
            app,
            host=address,
            port=number,
            log_level="info",
            access_log=False,
            server_header=False,
            proxy_headers=False,  # which proxies are believed is a setting of ours
            h11_max_incomplete_event_size=_LONGEST_HEAD,
        )
    finally:
        graph.close()
