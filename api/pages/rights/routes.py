"""Addresses of the pages on rights."""

from typing import Annotated, Literal

from fastapi import Path
from fastapi.responses import Response

from api.pages.asking import YearsAsked, given, twin_of
from api.pages.drawing.taking import taken
from api.pages.rights.listing import rights_page
from api.pages.rights.one import right_page
from api.pages.visits import VisitDep, pages_router
from comity.ids import RightId
from queries.rights import rights

router = pages_router()

NamePath = Annotated[str, Path(pattern=r"^(?:right:)?[a-z0-9]+(?:-[a-z0-9]+)*$", max_length=200)]


@router.get("/rights")
def list_rights(visit: VisitDep) -> Response:
    """Show the tree of rights."""
    view = rights_page(visit, rights(visit.graph))
    return visit.shown("rights.html", view, twin="/v1/rights")


@router.get("/rights/{name}")
def one_right(
    visit: VisitDep, name: NamePath, within: YearsAsked, drawing: Literal["", "years"] = ""
) -> Response:
    """Show how every court protects a right."""
    right = RightId(f"right:{name.removeprefix('right:')}")
    view = right_page(visit, right, within, given(visit, "since", "until", "as_of"))
    if drawing:
        return taken(visit, "years.svg", view, f"{name}-by-year")
    return visit.shown("right.html", view, twin=twin_of(visit, f"/v1/rights/{right}"))
