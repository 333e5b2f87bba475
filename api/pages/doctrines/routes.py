"""Addresses of the pages on doctrines."""

from typing import Annotated, Literal

from fastapi import Path, Query
from fastapi.responses import Response

from api.pages.asking import CourtAndYearsAsked, TurnAsked, YearsAsked, blank_or, given, twin_of
from api.pages.doctrines.applying import applying_page
from api.pages.doctrines.listing import doctrines_page
from api.pages.doctrines.one import doctrine_page
from api.pages.drawing.taking import taken
from api.pages.visits import VisitDep, pages_router
from comity.ids import DoctrineId
from queries.applications import Role

router = pages_router()

NamePath = Annotated[str, Path(pattern=r"^(?:doctrine:)?[a-z0-9]+(?:-[a-z0-9]+)*$", max_length=200)]
RoleField = Annotated[str, Query(pattern=blank_or("|".join(Role)))]


def _doctrine(name: str) -> DoctrineId:
    return DoctrineId(f"doctrine:{name.removeprefix('doctrine:')}")


@router.get("/doctrines")
def list_doctrines(visit: VisitDep) -> Response:
    """List the doctrines."""
    return visit.shown("doctrines.html", doctrines_page(visit), twin="/v1/ontology?format=json")


@router.get("/doctrines/{name}")
def one_doctrine(
    visit: VisitDep, name: NamePath, within: YearsAsked, drawing: Literal["", "travels"] = ""
) -> Response:
    """Show a doctrine: the test, who took it up, where courts part."""
    wanted = _doctrine(name)
    view = doctrine_page(visit, wanted, within, given(visit, "since", "until", "as_of"))
    if drawing:
        return taken(visit, "travels.svg", view, f"{name}-travels")
    return visit.shown("doctrine.html", view, twin=twin_of(visit, f"/v1/doctrines/{wanted}"))


@router.get("/doctrines/{name}/applications")
def applications_of(
    visit: VisitDep,
    name: NamePath,
    within: CourtAndYearsAsked,
    turn: TurnAsked,
    role: RoleField = "",
) -> Response:
    """List the passages in which courts themselves apply a doctrine, or name it."""
    wanted = _doctrine(name)
    view = applying_page(visit, wanted, within, Role(role or Role.APPLIED), turn)
    twin = twin_of(visit, f"/v1/doctrines/{wanted}/applications")
    return visit.shown("applications.html", view, twin=twin, parts={"found": "found"})
