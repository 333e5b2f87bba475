"""What every router shares: strict parameters, and answers in every form."""

from typing import Any, Final

from fastapi import APIRouter, Depends
from fastapi.responses import Response

from api.moving import PERMANENT
from api.problems import responses
from api.releasing import hold_to_release
from api.routes.shaping import ShapedRoute, take_fields
from api.strictness import refuse_unknown

MOVED: Final[dict[int | str, dict[str, Any]]] = {
    PERMANENT: {"description": "The record was merged; it answers under this address."}
}
UNCHANGED: Final[dict[int | str, dict[str, Any]]] = {
    304: {"description": "It is what the client holds already."}
}


def router_of(tag: str) -> APIRouter:
    """Return a router that refuses unknown parameters and declares its problem documents."""
    return APIRouter(
        tags=[tag],
        dependencies=[Depends(refuse_unknown), Depends(hold_to_release), Depends(take_fields)],
        responses={**UNCHANGED, **responses(400, 404, 406, 409, 410, 422, 500, 503, 504)},
        route_class=ShapedRoute,
    )


def answer(envelope: bytes) -> Response:
    """Return an envelope as an HTTP answer."""
    return Response(envelope, media_type="application/json")
