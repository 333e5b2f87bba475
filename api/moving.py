"""Merged records answer under their old id for ever, by sending the reader to the new one."""

from urllib.parse import quote

from fastapi import Request
from fastapi.responses import RedirectResponse, Response

from api.forms.suffixes import form_named
from comity.errors import MergedError
from comity.ids import PassageId, RulingId
from comity.store import GraphReader
from queries.presence import current_id

PERMANENT = 308


class MovedError(Exception):
    """The record lives under another id.

    Attributes:
        old: the id asked for.
        new: the id it has now.
    """

    def __init__(self, old: str, new: str) -> None:
        super().__init__(f"{old} is now {new}")
        self.old = old
        self.new = new


def current_act(graph: GraphReader, act: str) -> RulingId:
    """Return a ruling's or guide's id where it is the current one.

    Raises:
        MovedError: the record was merged into another.
        InvalidValueError: it is no id.
    """
    wanted = RulingId(act)
    now = current_id(graph, wanted)
    if now != wanted:
        raise MovedError(act, now)
    return wanted


def current_passage(graph: GraphReader, passage: str) -> PassageId:
    """Return a passage's id where its ruling or guide has kept its own.

    Raises:
        MovedError: the ruling was merged into another.
        InvalidValueError: it is no id.
    """
    wanted = PassageId(passage)
    now = current_id(graph, wanted.act)
    if now != wanted.act:
        raise MovedError(passage, passage.replace(wanted.act, now, 1))
    return wanted


def moved(request: Request, error: Exception) -> Response:
    """Send the reader to the same question about the current id."""
    assert isinstance(error, MovedError | MergedError)  # noqa: S101 - registered for them alone
    form = form_named(request.scope)
    suffix = f".{form}" if form else ""
    path = quote(request.scope["path"].replace(error.old, error.new, 1), safe="/:@!") + suffix
    query = f"?{request.url.query}" if request.url.query else ""
    return RedirectResponse(path + query, PERMANENT)
