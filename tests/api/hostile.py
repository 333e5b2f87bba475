"""Values that attackers, broken clients and cats send, and a client that sends them unchanged."""

import json
from base64 import urlsafe_b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import quote, unquote_to_bytes

import anyio
from starlette.types import ASGIApp, Message

MEGABYTE: Final = 1_000_000


def _cursor(content: str) -> str:
    return urlsafe_b64encode(content.encode()).decode().rstrip("=")


VALUES: Final = {
    "words of SQL": quote("' OR 1=1; DROP TABLE ruling; --"),
    "words of Cypher": quote("' }) DETACH DELETE n //"),
    "a template": quote("${jndi:ldap://x}{{7*7}}<script>alert(1)</script>"),
    "a path": quote("../../etc/passwd", safe=""),
    "a NUL byte": "%00",
    "a NUL byte within": "ab%00cd",
    "two lines": "a%0d%0aSet-Cookie:%20x=y",
    "bytes that are no Unicode": "%ff%fe%c3%28",
    "half a character": "%ed%a0%80",
    "signs that turn the line": quote("\u202e\ufeff\U0001f4a9\u0301" * 20),
    "nothing": "",
    "no number": "nan",
    "no end": "-inf",
    "a long number": "9" * 400,
    "a number below": "-1",
    "brackets in brackets": quote("[" * 5_000, safe=""),
    "queries in queries": quote("(" * 390, safe=""),
    "a megabyte": "a" * MEGABYTE,
    "a cursor of another question": _cursor('["a"]'),
    "a cursor of brackets in brackets": _cursor("[" * 1_400),
    "a cursor with half a character": _cursor(r'["\ud800"]'),
    "a cursor with a number past 64 bits": _cursor(f"[{2**70}]"),
    "a cursor of a thousand digits": _cursor(f"[{'9' * 1_000}]"),
    "a cursor of no list": _cursor("null"),
    "a cursor cut": _cursor('["ecthr:001-1"]')[:-3],
}


@dataclass(frozen=True, slots=True)
class Said:
    """What an application answers."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def problem(self) -> dict[str, Any]:
        """The problem document."""
        found: dict[str, Any] = json.loads(self.body)
        return found


def asked(
    app: ASGIApp, address: str, method: str = "GET", body: bytes = b"", **headers: str
) -> Said:
    """Send a request past every client, as its bytes are, and return what is answered.

    Args:
        app: the application.
        address: path and query, percent-encoded; nothing checks them.
        method: of HTTP.
        body: of the request.
        headers: by name, ``_`` for ``-``.
    """
    path, _, query = address.partition("?")
    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    async def receive() -> Message:
        return {"type": "http.request", "body": body, "more_body": False}

    scope = {
        "type": "http", "http_version": "1.1", "method": method, "scheme": "http",
        "path": _decoded(path), "raw_path": path.encode(), "query_string": query.encode(),
        "headers": [
            (name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()
        ],
        "client": ("127.0.0.1", 50_000), "server": ("127.0.0.1", 8_000), "root_path": "",
        "asgi": {"version": "3.0"},
    }  # fmt: skip
    anyio.run(app, scope, receive, send)
    start, *rest = sent
    told = {name.decode(): value.decode() for name, value in start["headers"]}
    return Said(start["status"], told, b"".join(each.get("body", b"") for each in rest))


def _decoded(path: str) -> str:
    """Return a path as servers decode it: what is no UTF-8 becomes half characters."""
    return unquote_to_bytes(path).decode("utf-8", "replace")


def addresses(document: dict[str, Any], value: str) -> Iterator[str]:
    """Yield each address with ``value`` for one parameter at a time, the others as documented."""
    for path, operations in document["paths"].items():
        declared = operations.get("get", {}).get("parameters", [])
        for tried in [*declared, {"name": "unheard-of", "in": "query"}]:
            yield _address(path, declared, tried, value)


def _address(path: str, declared: list[dict[str, Any]], tried: dict[str, Any], value: str) -> str:
    given = {each["name"]: quote(_example(each), safe="") for each in declared}
    given[tried["name"]] = value
    wanted = [each["name"] for each in declared if each["in"] == "query" and each.get("required")]
    if tried["in"] == "query":
        wanted = list(dict.fromkeys([*wanted, tried["name"]]))
    for each in declared:
        if each["in"] == "path":
            path = path.replace(f"{{{each['name']}}}", given[each["name"]])
    query = "&".join(f"{name}={given[name]}" for name in wanted)
    return f"{path}?{query}" if query else path


def _example(parameter: dict[str, Any]) -> str:
    schema = parameter["schema"]
    found = [*parameter.get("examples", []), *schema.get("examples", [])]
    found += [each for part in schema.get("anyOf", []) for each in part.get("examples", [])]
    first = found[0] if found else "a"
    return str(first[0] if isinstance(first, list) else first)
