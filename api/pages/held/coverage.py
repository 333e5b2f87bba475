"""What is held, of whom, from when; what was read by what; what is cited and not here."""

from dataclasses import dataclass

from fastapi.responses import Response

from api.pages.visits import VisitDep, pages_router
from api.parameters import TurnDep
from queries.coverage import CourtCoverage, GuideCoverage
from queries.status import Source, status
from queries.unresolved import Share, Uncertain, unresolved

router = pages_router()


@dataclass(frozen=True, slots=True)
class CoveragePage:
    """What is held of rulings and guides, by court."""

    courts: tuple[tuple[str, CourtCoverage], ...]
    guides: tuple[tuple[str, GuideCoverage], ...]
    texts: int
    digests: int
    only_cited: int


@dataclass(frozen=True, slots=True)
class UnresolvedPage:
    """What is cited and could not be told, or is not here."""

    shares: tuple[tuple[str, Share], ...]
    authorities: tuple[tuple[str, Uncertain], ...]
    next: str


@router.get("/coverage")
def coverage_page(visit: VisitDep) -> Response:
    """Show what is held."""
    held = visit.frame().coverage
    view = CoveragePage(
        courts=tuple((visit.names.court(each.court), each) for each in held.courts),
        guides=tuple((visit.names.court(each.court), each) for each in held.guides),
        texts=held.texts,
        digests=held.digests,
        only_cited=held.only_cited,
    )
    return visit.shown("held/coverage.html", view, twin="/v1/coverage")


@router.get("/status")
def status_page(visit: VisitDep) -> Response:
    """Show from which texts, read by which version, the graph was made."""
    sources: tuple[tuple[str, Source], ...] = tuple(
        (visit.names.court(each.court), each) for each in status(visit.graph).sources
    )
    return visit.shown("held/status.html", sources, twin="/v1/status")


@router.get("/unresolved")
def unresolved_page(visit: VisitDep, turn: TurnDep) -> Response:
    """Show what is cited and could not be told, or is not here."""
    found = unresolved(visit.graph, (), turn)
    view = UnresolvedPage(
        shares=tuple((visit.names.court(each.court), each) for each in found.data.courts),
        authorities=tuple((visit.names.court(each.court), each) for each in found.data.authorities),
        next=f"/unresolved?cursor={found.next}" if found.next else "",
    )
    return visit.shown("held/unresolved.html", view, twin="/v1/unresolved")
