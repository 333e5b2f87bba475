"""The tools as a server of the Model Context Protocol, for one graph."""

import logging
from collections.abc import Callable
from functools import wraps
from typing import Final

from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp.server.transport_security import TransportSecuritySettings
from mcp_types import ToolAnnotations
from starlette.types import ASGIApp
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from api.envelope import Answerer
from api.guarding.guards import Guards
from api.guarding.headers import SafeHeaders
from api.guarding.metering import Metering
from api.guarding.sizes import Sizes
from api.logs import WithoutWords, bare
from api.mcp.answers import Answered
from api.mcp.asking import Asking
from api.mcp.finding import Finding
from api.mcp.reading import Reading
from comity.errors import ComityError, InvalidValueError, NotFoundError, StoreError
from comity.store import GraphReader

log = logging.getLogger(__name__)

PATH: Final = "/mcp"
INSTRUCTIONS: Final = """\
Comity holds what human-rights courts and bodies of the world decided, passage by passage.
1. Ground every name first: find_rulings for rulings and guides, find_terms for rights, doctrines,
   courts, States. The other tools take ids alone; never build one.
2. Quote from `text` to the letter and give the id of the passage. Say whose words they are.
3. Never put the words of different courts in one list; compare them side by side.
4. Say what `left_out`, `coverage` and `warnings` say: the graph holds a part of what there is, and
   an empty answer means that nothing was found in that part.
5. A ruling whose `standing` is `digest` is held as a summary of ours: do not quote it as the court.
"""
_GROUNDING: Final = (
    " Ids come from find_rulings and find_terms, or from other answers; look the name up first."
)
_READS: Final = ToolAnnotations(
    read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False
)
_LOGGERS: Final = ("mcp", "mcp.server.mcpserver.server", "mcp.server.lowlevel.server")


def server_over(graph: GraphReader) -> MCPServer[object]:
    """Return a server whose tools read one graph."""
    answerer = Answerer(graph)
    finding, reading, asking = Finding(answerer), Reading(answerer), Asking(answerer)
    server: MCPServer[object] = MCPServer(
        "comity",
        title="Comity: human-rights rulings",
        instructions=INSTRUCTIONS,
        version="1",
        log_level="ERROR",  # at INFO the library logs what was asked
        subscriptions=False,
    )
    tools: tuple[Callable[..., Answered], ...] = (
        finding.find_rulings,
        finding.find_terms,
        finding.list_values,
        asking.search_passages,
        asking.find_applications,
        asking.compare_courts_on_right,
        reading.read_ruling,
        reading.read_passage,
        reading.follow_citations,
        reading.show_evidence,
    )
    for tool in tools:
        server.add_tool(_told(tool), annotations=_READS)
    for name in _LOGGERS:
        logging.getLogger(name).addFilter(WithoutWords())
    return server


def app_over(graph: GraphReader, guards: Guards, hosts: tuple[str, ...]) -> ASGIApp:
    """Return the tools as an HTTP application at ``/mcp``, behind the doors of the API.

    Args:
        graph: that answers.
        guards: keys and limits; each message counts as a request.
        hosts: names under which it is reached, e.g. ``127.0.0.1:8001``; other values of the
            header ``Host`` are refused, so that no page can reach it by a name of its own.
    """
    security = TransportSecuritySettings(
        allowed_hosts=list(hosts), allowed_origins=list(guards.origins)
    )
    app: ASGIApp = server_over(graph).streamable_http_app(
        streamable_http_path=PATH,
        json_response=True,
        stateless_http=True,
        transport_security=security,
    )
    app = Sizes(Metering(app, guards))
    if guards.proxies:
        app = ProxyHeadersMiddleware(app, list(guards.proxies))  # type: ignore[arg-type, assignment]  # the same protocol by another name
    return SafeHeaders(app)


def _told(tool: Callable[..., Answered]) -> Callable[..., Answered]:
    """Return a tool whose errors say what to do, and whose faults say nothing of the question."""

    @wraps(tool)
    def answering(**given: object) -> Answered:
        try:
            return tool(**given)
        except StoreError as error:
            raise ToolError(str(error)) from None
        except ComityError as error:
            is_name = isinstance(error, InvalidValueError | NotFoundError)
            raise ToolError(f"{error}.{_GROUNDING}" if is_name else str(error)) from None
        except Exception as error:  # noqa: BLE001 - the border: an agent is told, the log knows where
            log.error("%s failed: %s", tool.__name__, bare(error))  # noqa: TRY400 - no words of it
            message = "this is a fault of ours; the server's log says more"
            raise ToolError(message) from None

    return answering
