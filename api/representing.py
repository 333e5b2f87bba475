"""Answers that have several forms and change only with a release: validators and cache headers."""

from collections.abc import Mapping
from hashlib import sha256
from typing import Any, Final

from fastapi import Request
from fastapi.responses import Response

FRESH_S: Final = 300
"""How long a copy may be used without asking whether it is current; a release may come any day."""

_UNCHANGED: Final = 304


def represented(
    request: Request, content: bytes, media_type: str, headers: Mapping[str, str] | None = None
) -> Response:
    """Return content with its ETag; 304 without content where the client holds the same."""
    tag = f'"{sha256(media_type.encode() + content).hexdigest()[:32]}"'
    shared = {
        "ETag": tag,
        "Cache-Control": f"public, max-age={FRESH_S}",
        "Vary": "Accept",
        **(headers or {}),
    }
    if tag in _tags(request.headers.get("if-none-match", "")):
        return Response(status_code=_UNCHANGED, headers=shared)
    charset = "; charset=utf-8" if media_type.startswith("text/") else ""
    return Response(content, headers={**shared, "Content-Type": media_type + charset})


def offers(*media_types: str) -> dict[int | str, dict[str, Any]]:
    """Return the declaration of an answer in several forms for the OpenAPI document."""
    content: dict[str, Any] = {
        each: {"schema": {} if each.endswith("json") else {"type": "string"}}
        for each in media_types
    }
    return {
        200: {"description": "The resource, in the form asked for.", "content": content},
        304: {"description": "It is what the client holds already."},
    }


def _tags(listed: str) -> set[str]:
    return {each.strip().removeprefix("W/") for each in listed.split(",")}
