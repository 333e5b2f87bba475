"""What every address of the API does with its answer: form, fields, validator, links."""

import json
from collections.abc import Callable, Coroutine, Mapping
from typing import Annotated, Any, Final

from fastapi import Query, Request
from fastapi.responses import Response
from fastapi.routing import APIRoute
from starlette.concurrency import run_in_threadpool

from api.envelope import Answerer, Envelope
from api.forms.kinds import MEDIA_TYPES, Form, Json
from api.forms.picking import picked
from api.forms.suffixes import form_named
from api.forms.writing import written
from api.negotiating import chosen
from api.remembering import lasts
from api.representing import represented

_OK: Final = 200
_BY_VECTORS: Final = "meaning"
"""An answer that depends on a file of vectors beside the graph, which may change without it."""
_ALWAYS_ASK: Final = {"Cache-Control": "no-cache"}
"""A copy may be kept, but a ruling that was withdrawn must not be shown from it."""

FieldsQuery = Annotated[
    str | None,
    Query(
        alias="fields",
        pattern=r"^[a-z_]+(?:\.[a-z_]+)*(?:,[a-z_]+(?:\.[a-z_]+)*)*$",
        max_length=1_000,
        description="Only these fields of `data`, joined by commas; a dot goes into a record.",
        examples=["act"],
    ),
]

Handler = Callable[[Request], Coroutine[Any, Any, Response]]


async def take_fields(picked_fields: FieldsQuery = None) -> None:
    """Declare the parameter ``fields``, which ``ShapedRoute`` acts on."""
    del picked_fields


class ShapedRoute(APIRoute):
    """A route whose answers in the envelope come in every form, with ETag and ``Link``."""

    def get_route_handler(self) -> Handler:
        """Return what answers a request."""
        handle = super().get_route_handler()
        kind = kind_of(self.response_model)
        if kind is None or self.methods != {"GET"}:
            return handle

        async def shaped(request: Request) -> Response:
            form = wanted(request)
            answer = await handle(request)
            if answer.status_code != _OK or answer.media_type != MEDIA_TYPES[Form.JSON]:
                return answer
            if request.query_params.get("by") != _BY_VECTORS:
                lasts(request)
            fields, content = request.query_params.get("fields"), bytes(answer.body)
            if form is Form.JSON and not fields:  # nothing to do that another thread is worth
                return represented(request, content, MEDIA_TYPES[form], _ALWAYS_ASK)
            return await run_in_threadpool(_shaped, request, content, form, kind)

        return shaped


def kind_of(model: object) -> type | None:
    """Return the class of the data of an envelope; ``None`` of any other model."""
    if isinstance(model, type) and issubclass(model, Envelope):
        kind = model.model_fields["data"].annotation
        return kind if isinstance(kind, type) else None
    return None


def wanted(request: Request) -> Form:
    """Return the form that a request names by suffix, else by ``Accept``.

    Raises:
        NotOfferedError: no form is acceptable.
    """
    named = form_named(request.scope)
    if named is not None:
        return named
    media_type = chosen(request.headers.get("accept"), list(MEDIA_TYPES.values()))
    return next(form for form, each in MEDIA_TYPES.items() if each == media_type)


def _shaped(request: Request, content: bytes, form: Form, kind: type) -> Response:
    fields = request.query_params.get("fields")
    envelope: dict[str, Json] = json.loads(content)
    if fields:
        envelope["data"] = picked(envelope["data"], kind, fields.split(","))
    answerer: Answerer = request.app.state.answerer
    headers = {**_ALWAYS_ASK, "Link": _links(envelope)}
    return represented(request, written(answerer.graph, envelope, form), MEDIA_TYPES[form], headers)


def _links(envelope: Mapping[str, Json]) -> str:
    """Return the header (RFC 8288) that says what forms without an envelope cannot."""
    links, page = envelope["links"], envelope["page"]
    known = {
        "self": links["self"] if isinstance(links, dict) else None,
        "next": page["next"] if isinstance(page, dict) else None,
    }
    return ", ".join(f'<{place}>; rel="{rel}"' for rel, place in known.items() if place)
