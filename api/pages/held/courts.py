"""Courts and bodies: which there are, what is held of each, what each supervises."""

from dataclasses import dataclass

from fastapi.responses import Response

from api.pages.visits import Visit, VisitDep, pages_router
from api.pages.wording import SYSTEMS, system_of, worded
from api.parameters import CourtPath
from comity.ids import CourtId
from queries.courts import Court, court, courts
from queries.coverage import CourtCoverage, GuideCoverage
from queries.dialogue_matrix import PairOfCourts, dialogue_matrix

router = pages_router()


@dataclass(frozen=True, slots=True)
class CourtRow:
    """A court in the list."""

    code: str
    name: str
    rulings: CourtCoverage | None
    guides: GuideCoverage | None


@dataclass(frozen=True, slots=True)
class CourtsPage:
    """Courts and bodies by region; the name of a region is English."""

    regions: tuple[tuple[str, tuple[CourtRow, ...]], ...]


@dataclass(frozen=True, slots=True)
class CourtPage:
    """One court.

    Attributes:
        found: what is held.
        name: of it.
        region: English.
        supervised: code and name of each instrument, the one meant by “Article 8” first.
        most: the largest number of acts in a year, for the scale of the drawing.
        cites: courts that it cites, the most cited first.
        cited_by: courts that cite it.
    """

    found: Court
    name: str
    region: str
    supervised: tuple[tuple[str, str], ...]
    most: int
    cites: tuple[tuple[str, PairOfCourts], ...]
    cited_by: tuple[tuple[str, PairOfCourts], ...]


@router.get("/courts")
def list_courts(visit: VisitDep) -> Response:
    """List the courts and bodies with what is held of each."""
    by_region: dict[str, list[CourtRow]] = {}
    for each in courts(visit.graph).courts:
        row = CourtRow(each.id, visit.names.court(each.id), each.rulings, each.guides)
        by_region.setdefault(system_of(each.region), []).append(row)
    ordered = [each for each in (*SYSTEMS, "") if each in by_region]
    regions = tuple(
        (worded(SYSTEMS, each), tuple(sorted(by_region[each], key=_weight)))
        for each in dict.fromkeys(ordered)
    )
    return visit.shown("held/courts.html", CourtsPage(regions), twin="/v1/courts")


@router.get("/courts/{code}")
def one_court(visit: VisitDep, code: CourtPath) -> Response:
    """Show one court: what is held by year, what it supervises, whom it cites."""
    found = court(visit.graph, CourtId(code))
    pairs = dialogue_matrix(visit.graph).pairs
    totals = [each.texts + each.digests + each.only_cited for each in found.years if each.year]
    view = CourtPage(
        found=found,
        name=visit.names.court(code),
        region=worded(SYSTEMS, system_of(found.court.region)),
        supervised=tuple(
            (each.id, visit.names.of("instrument", each.id)) for each in found.supervises
        ),
        most=max(totals, default=0),
        cites=_ranked(visit, [(each.cited, each) for each in pairs if each.citing == code]),
        cited_by=_ranked(visit, [(each.citing, each) for each in pairs if each.cited == code]),
    )
    return visit.shown("held/court.html", view, twin=f"/v1/courts/{code}")


def _ranked(
    visit: Visit, pairs: list[tuple[str, PairOfCourts]]
) -> tuple[tuple[str, PairOfCourts], ...]:
    ranked = sorted(pairs, key=lambda each: (-each[1].citations, each[0]))
    return tuple((visit.names.court(code), pair) for code, pair in ranked)


def _weight(row: CourtRow) -> tuple[int, str]:
    held = row.rulings.texts + row.rulings.digests if row.rulings else 0
    return -held, row.name
