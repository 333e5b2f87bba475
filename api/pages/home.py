"""The home page: what may be asked, with live answers, and what is here."""

from dataclasses import dataclass

from fastapi.responses import Response

from api.pages.visits import VisitDep, pages_router

router = pages_router()


@dataclass(frozen=True, slots=True)
class Home:
    """What the home page shows."""

    courts: tuple[tuple[str, str, int], ...]


@router.get("/")
def home(visit: VisitDep) -> Response:
    """Show the home page."""
    held = visit.frame().coverage
    courts = tuple(
        (visit.names.court(each.court), f"/courts/{each.court}", each.texts + each.digests)
        for each in held.systems
    )
    return visit.shown("home.html", Home(courts), twin="/v1/coverage")
