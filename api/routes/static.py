"""The style sheet of the pages, under a name that changes with it."""

from typing import Final

from fastapi import APIRouter
from fastapi.responses import Response

from api.pages.rendering import style
from comity.errors import NotFoundError

_FOREVER: Final = "public, max-age=31536000, immutable"

router = APIRouter(include_in_schema=False)


@router.get("/static/{name}")
def static(name: str) -> Response:
    """Return the style sheet."""
    current, content = style()
    if name != current:
        raise NotFoundError("file", name)
    headers = {"Cache-Control": _FOREVER, "X-Content-Type-Options": "nosniff"}
    return Response(content, media_type="text/css", headers=headers)
