"""Pages about Comity: what it answers, how facts are found, what it cannot do, for whom."""

from typing import Annotated, Final

from fastapi import Query
from fastapi.responses import Response

from api.pages.visits import VisitDep, pages_router
from comity.errors import NotFoundError

router = pages_router()
PAGES: Final = ("method", "limits", "accessibility", "privacy", "licences", "errors")
"""Pages beneath ``/about``, one template each."""


@router.get("/about")
def about(visit: VisitDep) -> Response:
    """Say what Comity answers."""
    return visit.shown("about/about.html", PAGES)


@router.get("/about/{name}")
def about_one(
    visit: VisitDep, name: str, page: Annotated[str, Query(max_length=2_000)] = ""
) -> Response:
    """Show one of the pages about Comity; ``page`` is the address that a report is about."""
    if name not in PAGES:
        raise NotFoundError("page", name)
    return visit.shown(f"about/{name}.html", page if page.startswith("/") else "")
