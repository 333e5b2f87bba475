"""Errors as HTTP answers: problem documents (RFC 9457), for everything that goes wrong."""

import logging
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, TypeAlias

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, Response
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException

from api.guarding.headers import SAFE
from api.guarding.keys import KeyRefusedError, hidden
from api.logs import address_of, bare
from api.moving import MovedError, moved
from api.negotiating import NotOfferedError
from api.releasing import OtherReleaseError
from api.strictness import UnknownParameterError
from comity.errors import (
    ComityError,
    EngineBusyError,
    InvalidValueError,
    MergedError,
    NotFoundError,
    QueryRefusedError,
    QueryTimeoutError,
    SourceError,
    StoreTimeoutError,
    StoreUnavailableError,
    WithdrawnError,
)

log = logging.getLogger(__name__)

MEDIA_TYPE: Final = "application/problem+json"
STATUS: Final[Mapping[type[ComityError], int]] = {
    QueryRefusedError: 400,
    UnknownParameterError: 400,
    KeyRefusedError: 401,
    NotFoundError: 404,
    NotOfferedError: 406,
    OtherReleaseError: 409,
    WithdrawnError: 410,
    InvalidValueError: 422,
    ComityError: 500,
    SourceError: 502,
    EngineBusyError: 503,
    StoreUnavailableError: 503,
    QueryTimeoutError: 504,
    StoreTimeoutError: 504,
}
TITLES: Final[Mapping[int, str]] = {
    300: "Several rulings may be meant",
    400: "The question cannot be understood",
    401: "A key is needed, or another one",
    403: "This key does not allow it",
    404: "There is nothing here",
    405: "This address does not answer that method",
    406: "There is no such form of it",
    409: "The graph is of another release",
    410: "It was withdrawn",
    413: "The request is too large",
    414: "The address is too long",
    415: "The body is of a kind that is not read here",
    422: "A value has the wrong form",
    429: "Too many requests",
    500: "The program failed",
    502: "An outside source failed",
    503: "It cannot be answered now",
    504: "It took too long",
}
RETRY_S: Final = 5

LONGEST: Final = 1_000
"""Characters of what was sent that a problem document repeats at most."""


class Fault(BaseModel):
    """One value of the request that is wrong."""

    name: str = Field(examples=["right"])
    reason: str = Field(examples=["String should match pattern '^right:…'"])


class Problem(BaseModel):
    """A problem document (RFC 9457)."""

    type: str = Field(default="about:blank", examples=["about:blank"])
    title: str = Field(examples=["There is nothing here"])
    status: int = Field(examples=[404])
    detail: str = Field(examples=["no right 'right:colour' in this graph"])
    instance: str = Field(examples=["/v1/rights/right:colour"])
    errors: list[Fault] = Field(default_factory=list)


def responses(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """Return the declaration of problem documents for the OpenAPI document of a route."""
    content = {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}
    return {status: {"description": TITLES[status], "content": content} for status in statuses}


def status_of(error: ComityError) -> int:
    """Return the status of the nearest class in ``STATUS`` up the hierarchy."""
    return next(STATUS[kind] for kind in type(error).__mro__ if kind in STATUS)


Handler: TypeAlias = Callable[[Request, Exception], Response]
"""What answers an error."""


def handle(
    app: FastAPI, ours: Handler, invalid: Handler, routing: Handler, unforeseen: Handler
) -> None:
    """Have every error of ``app`` answered; what has moved leads on by itself.

    Args:
        app: an application, of the API or of pages.
        ours: answers errors of this program.
        invalid: answers values that a parameter does not take.
        routing: answers addresses and methods that are not there.
        unforeseen: answers everything else.
    """
    app.add_exception_handler(MovedError, moved)
    app.add_exception_handler(MergedError, moved)
    app.add_exception_handler(ComityError, ours)
    app.add_exception_handler(RequestValidationError, invalid)
    app.add_exception_handler(HTTPException, routing)
    app.add_exception_handler(Exception, unforeseen)


def handle_all(app: FastAPI) -> None:
    """Answer every error of ``app`` with a problem document."""
    handle(app, _ours, _invalid, answer_routing, _unforeseen)


def problem_document(
    path: str,
    status: int,
    detail: str,
    errors: list[Fault] | None = None,
    headers: Mapping[str, str] | None = None,
    more: Mapping[str, object] | None = None,
) -> JSONResponse:
    """Return the answer that tells what is wrong with a request for ``path``.

    ``more`` has members that extend the document (RFC 9457, 3.2).
    """
    problem = Problem(
        title=TITLES.get(status, "The request failed"),
        status=status,
        detail=clipped(detail),
        instance=clipped(path),
        errors=errors or [],
    )
    content = {**problem.model_dump(), **(more or {})}
    return JSONResponse(content, status, headers=headers, media_type=MEDIA_TYPE)


def clipped(words: str) -> str:
    """Return words as a problem document repeats them: their beginning, without secrets."""
    told = hidden(words)
    shown = told if len(told) <= LONGEST else f"{told[:LONGEST]}…"
    return shown.encode("utf-8", "replace").decode("utf-8")


def _ours(request: Request, error: Exception) -> Response:
    assert isinstance(error, ComityError)  # noqa: S101 - registered for ComityError alone
    status = status_of(error)
    if status >= 500:  # noqa: PLR2004 - ours to mend, so ours to know of
        log.error("%s: %s", address_of(request.scope), type(error).__name__)
    headers = {"Retry-After": str(RETRY_S)} if status == STATUS[StoreUnavailableError] else None
    return problem_document(request.url.path, status, str(error), headers=headers)


def _named(place: Sequence[int | str]) -> str:
    """Return the name of a wrong parameter; the place of a value among its repeats is left out."""
    return [str(each) for each in place if isinstance(each, str)][-1]


def _invalid(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)  # noqa: S101 - registered for it alone
    faults = [
        Fault(name=clipped(_named(each["loc"])), reason=clipped(str(each["msg"])))
        for each in error.errors()
    ]
    detail = "; ".join(f"{fault.name}: {fault.reason}" for fault in faults)
    return problem_document(request.url.path, 422, detail, faults)


def answer_routing(request: Request, error: Exception) -> Response:
    """Answer an address or method that is not there with a problem document."""
    assert isinstance(error, HTTPException)  # noqa: S101 - registered for it alone
    details = {
        404: f"no such address: {request.url.path}; /docs lists them all",
        405: f"{request.method} is not answered here; the header Allow has what is",
    }
    detail = details.get(error.status_code, error.detail)
    return problem_document(request.url.path, error.status_code, detail, headers=error.headers)


def _unforeseen(request: Request, error: Exception) -> Response:
    log.error("%s failed: %s", address_of(request.scope), bare(error))
    detail = "this is a fault of ours; the server's log says more"
    return problem_document(request.url.path, 500, detail, headers=SAFE)
