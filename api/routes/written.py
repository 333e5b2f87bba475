"""A ruling's address takes whatever people write: a number, an ECLI, names, a paragraph too."""

import re
from typing import Final
from urllib.parse import quote

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response
from starlette.convertors import StringConvertor, register_url_convertor

from api.addresses import spelt
from api.forms.suffixes import form_named
from api.parameters import AnswererDep
from api.problems import problem_document
from comity.errors import InvalidValueError, NotFoundError
from comity.ids import RulingId
from queries.lookup import Candidates
from queries.meant import Meant, meant

SEE_BELOW: Final = 307
SEVERAL: Final = 300
_LONGEST: Final = 400
_SHORTEST: Final = 2
_ADJACENT: Final = re.compile(r"^/v1/rulings/\{act\}/(?P<name>[a-z-]+)$")


class _Citation(StringConvertor):
    """The rest of an address under ``/rulings`` that begins with no id and is not ``count``."""

    regex = rf"(?!(?:{RulingId.pattern})(?:/|$)|count$).+"


register_url_convertor("citation", _Citation())

router = APIRouter(tags=["rulings"])


@router.get("/rulings/{written:citation}", include_in_schema=False)
def written_so(written: str, request: Request, answerer: AnswererDep) -> Response:
    """Send the reader to the ruling that is meant, to its passage, or to what is said of it.

    Raises:
        NotFoundError: no ruling or guide is meant, or it has no such paragraph here.
        InvalidValueError: it is too long or too short to mean one.
    """
    citation, adjacent = _without_adjacent(written, request)
    if not _SHORTEST <= len(citation) <= _LONGEST:
        raise InvalidValueError("ruling", citation[:_LONGEST], "expected 2 to 400 characters")
    found = meant(answerer.graph, citation)
    match found.found.candidates:
        case ():
            raise NotFoundError("ruling or guide", found.found.asked)
        case (only,):
            return _sent(request, f"{_place(only.id, found)}{adjacent}")
        case _:
            return _choice(request, found.found, adjacent)


def _without_adjacent(written: str, request: Request) -> tuple[str, str]:
    """Return what is written of the ruling, and the resource asked for beside it."""
    known = {
        found["name"]
        for path in request.app.openapi()["paths"]  # made once
        if (found := _ADJACENT.match(path))
    }
    citation, slash, last = written.rpartition("/")
    return (citation, f"/{last}") if slash and last in known else (written, "")


def _place(act: str, found: Meant) -> str:
    if found.number is None:
        return f"/v1/rulings/{quote(act, safe=':')}"
    if found.passage is None:
        raise NotFoundError("paragraph", f"{act}, § {found.number}")
    return f"/v1/passages/{quote(found.passage, safe=':@')}"


def _sent(request: Request, place: str) -> Response:
    form = form_named(request.scope)
    suffix = f".{form}" if form else ""
    query = f"?{request.url.query}" if request.url.query else ""
    # what a citation means may change with the graph
    return RedirectResponse(f"{place}{suffix}{query}", SEE_BELOW, {"Cache-Control": "no-cache"})


def _choice(request: Request, found: Candidates, adjacent: str) -> Response:
    """Return the rulings that may be meant, each with its address."""
    candidates = [
        {"id": act.id, "title": act.title, "date": act.date,
         "link": f"/v1/rulings/{quote(act.id, safe=':')}{adjacent}"}
        for act in found.candidates
    ]  # fmt: skip
    more = " and more" if found.is_cut else ""
    detail = f"{found.asked!r} may mean {len(candidates)} rulings{more}; ask for one by its id"
    links = {"Link": f'<{spelt("/v1/lookup", [("q", found.asked)])}>; rel="alternate"'}
    return problem_document(
        request.url.path, SEVERAL, detail, headers=links, more={"candidates": candidates}
    )
