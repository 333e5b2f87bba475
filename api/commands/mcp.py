"""``comity mcp``: the same questions as tools for agents."""

import logging
from typing import Annotated

import typer

from api.wiring import graph_of, read_settings


def mcp(
    *,
    http: Annotated[
        bool, typer.Option("--http", help="Over HTTP at /mcp; else on standard input and output.")
    ] = False,
    port: Annotated[int | None, typer.Option(help="Instead of COMITY_PORT.")] = None,
    host: Annotated[str | None, typer.Option(help="Instead of COMITY_HOST.")] = None,
    name: Annotated[
        list[str] | None,
        typer.Option(help="A name under which it is reached, with the port; may be repeated."),
    ] = None,
) -> None:
    """Offer the questions as read-only tools to agents (Model Context Protocol)."""
    from api.mcp.serving import server_over  # noqa: PLC0415 - a question needs no such server

    if http:
        _serve(port, host, tuple(name or ()))
        return
    graph = graph_of(read_settings())
    try:  # standard output is the protocol's: nothing else may be written to it
        server_over(graph).run("stdio")
    finally:
        graph.close()


def _serve(port: int | None, host: str | None, names: tuple[str, ...]) -> None:
    import uvicorn  # noqa: PLC0415 - nor a web server

    from api.guarding.setting import guards_of  # noqa: PLC0415 - likewise
    from api.logs import WithoutWords  # noqa: PLC0415 - likewise
    from api.mcp.serving import PATH, app_over  # noqa: PLC0415 - likewise

    settings = read_settings()
    graph = graph_of(settings)
    address = host or settings.host
    number = settings.port if port is None else port
    try:
        reached = (f"{address}:{number}", f"localhost:{number}", *names)
        app = app_over(graph, guards_of(settings, graph), reached)
        typer.echo(f"Comity offers its tools on http://{address}:{number}{PATH}", err=True)
        logging.getLogger("uvicorn.error").addFilter(WithoutWords())
        uvicorn.run(
            app,
            host=address,
            port=number,
            log_level="info",
            access_log=False,
            server_header=False,
            proxy_headers=False,  # which proxies are believed is a setting of ours
        )
    finally:
        graph.close()
