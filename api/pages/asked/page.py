"""The page that answers the ask box."""

from typing import Annotated, Final

from fastapi import Query
from fastapi.responses import Response

from api.addresses import spelt
from api.pages.asked.reading import Asked, asked_for
from api.pages.visits import VisitDep, pages_router

router = pages_router()
DRAFT: Final = 2_000
"""Characters from which words are a draft, for citation check."""

_SUGGESTED: Final = "suggestions"
"""Id of the element that a script fills while somebody types."""

AskedQuery = Annotated[str, Query(max_length=20_000)]


@router.get("/ask")
def ask(visit: VisitDep, q: AskedQuery = "") -> Response:
    """Go to the one thing that is meant, or show what may be."""
    words = " ".join(q.split())
    is_typing = visit.request.headers.get("hx-target") == _SUGGESTED
    if not words or len(words) >= DRAFT:
        return visit.shown(
            "ask.html", Asked(words, (), (), "", "", is_draft=bool(words)), parts=_PARTS
        )
    found = asked_for(visit, words)
    if found.certain and not is_typing:
        return visit.to(found.certain)
    twin = spelt("/v1/lookup", [("q", words[:400])]) if len(words) > 1 else ""
    return visit.shown("ask.html", found, twin=twin, parts=_PARTS)


_PARTS: Final = {_SUGGESTED: "suggestions"}
