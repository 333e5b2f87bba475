"""What a reader sees when there is no plain answer: in the same look, with a way on."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import Response
from starlette.exceptions import HTTPException

from api.envelope import Answerer
from api.logs import address_of, bare
from api.pages.nearness import Near, near
from api.pages.translations import marked
from api.pages.visits import Visit
from api.problems import RETRY_S, clipped, handle, status_of
from api.publisher import Publisher
from comity.errors import (
    ComityError,
    NotFoundError,
    StoreError,
    StoreUnavailableError,
    WithdrawnError,
)

log = logging.getLogger(__name__)

_TITLES: Final = {
    400: marked("This address asks for something that the page does not know"),
    401: marked("This key opens nothing here"),
    404: marked("There is nothing under this address"),
    405: marked("This address does not answer that method"),
    410: marked("It was withdrawn"),
    413: marked("That is too much at once"),
    414: marked("This address is too long"),
    429: marked("Too many pages were asked for in one minute"),
    500: marked("The program failed"),
    503: marked("The graph cannot be reached now"),
    504: marked("The question is too large"),
}
_WAYS_ON: Final = {
    400: marked("Take the parameter out of the address, or correct its name."),
    404: marked("Look it up by name, number or citation in the box above."),
    410: marked("Other copies may not be shown either. What cites it stays."),
    401: marked("Reading needs no key: open the page without one."),
    413: marked("Send a shorter text, or a file of at most 5 MB."),
    414: marked("A long text belongs on the page of citation check, which reads a whole draft."),
    429: marked("Wait for the seconds named above, then load the page again; nothing is lost."),
    500: marked("This is a fault of ours. The same page may work later."),
    503: marked("Try again in a few seconds; nothing of what you asked is lost."),
    504: marked(
        "It was stopped, and nothing partial is shown. Ask for fewer years, one court, or one "
        "provision."
    ),
}
_OURS: Final = 500


@dataclass(frozen=True, slots=True)
class Failure:
    """Why there is no answer.

    Attributes:
        status: of HTTP.
        title: English; the template translates it.
        detail: what was wrong, in the words of the program; empty where the title says it.
        way_on: English; likewise.
        near: what may have been meant.
    """

    status: int
    title: str
    detail: str
    way_on: str
    near: tuple[Near, ...]


def handle_failures(app: FastAPI) -> None:
    """Answer every error of an application of pages with a page."""
    handle(app, _ours, _invalid, _routing, _unforeseen)


def _ours(request: Request, error: Exception) -> Response:
    assert isinstance(error, ComityError)  # noqa: S101 - registered for ComityError alone
    status = {422: 404}.get(status_of(error), status_of(error))
    if status >= _OURS:
        log.error("%s: %s", address_of(request.scope), type(error).__name__)
    asked = str(error.value) if isinstance(error, NotFoundError) else ""
    is_told_by_title = isinstance(error, NotFoundError) and not isinstance(error, WithdrawnError)
    return failed(request, status, "" if is_told_by_title else str(error), asked)


def _invalid(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)  # noqa: S101 - registered for it alone
    faults = [(each["loc"], str(each["msg"])) for each in error.errors()]
    if any(place[0] == "path" for place, _ in faults):
        return failed(request, 404, "", str(next(iter(request.path_params.values()), "")))
    return failed(request, 400, "; ".join(f"{place[-1]}: {reason}" for place, reason in faults))


def _routing(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101 - registered for it alone
    last = request.scope["path"].rstrip("/").rpartition("/")[2]
    return failed(request, error.status_code, "", last)


def _unforeseen(request: Request, error: Exception) -> Response:
    log.error("%s failed: %s", address_of(request.scope), bare(error))
    return failed(request, _OURS, "")


def title_of(status: int) -> str:
    """Return what an error is called on a page: English, translated where it is shown."""
    return _TITLES[_known(status)]


def way_on_from(status: int) -> str:
    """Return what the reader can do, likewise; empty where nothing helps."""
    return _WAYS_ON.get(_known(status), "")


def _known(status: int) -> int:
    return status if status in _TITLES else (_OURS if status >= _OURS else 400)


def failed(request: Request, status: int, detail: str, asked: str = "") -> Response:
    """Return the page that says why there is no answer."""
    visit = _visit_of(request)
    candidates: tuple[Near, ...] = ()
    if status == 404 and asked:  # noqa: PLR2004 - only there something else may be meant
        candidates = _safely(lambda: near(visit, asked))
    view = Failure(status, title_of(status), clipped(detail), way_on_from(status), candidates)
    answer = visit.shown("failure.html", view, status=status)
    if status == status_of(StoreUnavailableError("")):
        answer.headers["Retry-After"] = str(RETRY_S)
    return answer


def _safely(found: Callable[[], tuple[Near, ...]]) -> tuple[Near, ...]:
    """Return what is near; nothing where the graph fails too."""
    try:
        return found()
    except StoreError:
        return ()


def _visit_of(request: Request) -> Visit:
    answerer, publisher = request.app.state.answerer, request.app.state.publisher
    assert isinstance(answerer, Answerer)  # noqa: S101 - the application put them there
    assert isinstance(publisher, Publisher)  # noqa: S101 - likewise
    return Visit(request, answerer.graph, publisher)
