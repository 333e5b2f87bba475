"""Files that pages load, under names that change with them."""

from typing import Final

from fastapi import APIRouter, Request
from fastapi.responses import Response

from api.pages.assets import by_name
from comity.errors import NotFoundError

_FOREVER: Final = "public, max-age=31536000, immutable"

router = APIRouter(include_in_schema=False)


@router.get("/static/{name}")
def static(name: str, request: Request) -> Response:
    """Return a file, compressed for those who can read that."""
    asset = by_name().get(name)
    if asset is None:
        raise NotFoundError("file", name)
    headers = {
        "Cache-Control": _FOREVER,
        "Vary": "Accept-Encoding",
        "X-Content-Type-Options": "nosniff",
    }
    is_short = "gzip" in request.headers.get("accept-encoding", "")
    if asset.compressed is not None and is_short:
        headers["Content-Encoding"] = "gzip"
        return Response(asset.compressed, media_type=asset.media_type, headers=headers)
    return Response(asset.content, media_type=asset.media_type, headers=headers)
