"""Courts and bodies: the list, and the page of one."""

from dataclasses import dataclass
from itertools import groupby
from typing import Annotated

from fastapi import Path
from fastapi.responses import Response

from api.pages.drawing.columns import Columns, columns_of
from api.pages.drawing.outcomes import Outcomes
from api.pages.visits import Visit, VisitDep, pages_router
from api.pages.wording import SYSTEMS, system_of, worded
from api.pages.words import span_of
from comity.ids import CourtId
from queries.courts import Court, CourtListed, court, courts
from queries.dialogue_matrix import dialogue_matrix

router = pages_router()
CodePath = Annotated[str, Path(pattern=f"^(?:{CourtId.pattern})$", max_length=100)]
HELD = ("text", "digest", "cited")


@dataclass(frozen=True, slots=True)
class CourtLine:
    """A court in the list."""

    code: str
    name: str
    kind: str
    texts: int
    digests: int
    only_cited: int
    guides: int
    span: str


@dataclass(frozen=True, slots=True)
class CourtsPage:
    """Courts by system, those with something held or cited; the others are named."""

    systems: tuple[tuple[str, tuple[CourtLine, ...]], ...]
    silent: tuple[CourtLine, ...]


@dataclass(frozen=True, slots=True)
class Exchange:
    """Another court that this one cites, or that cites it."""

    code: str
    name: str
    citations: int


@dataclass(frozen=True, slots=True)
class CourtPage:
    """One court: what is held of it by year, what it supervises, whom it cites, who cites it."""

    line: CourtLine
    region: str
    columns: Columns
    undated: int
    supervises: tuple[tuple[str, str, bool], ...]
    citing: tuple[Exchange, ...]
    cited: tuple[Exchange, ...]


@router.get("/courts")
def list_courts(visit: VisitDep) -> Response:
    """List the courts and bodies, by system."""
    lines = [(_system(each), _line(visit, each)) for each in courts(visit.graph).courts]
    shown = [(system, line) for system, line in lines if _says_something(line)]
    shown.sort(key=lambda each: (not each[0], worded(SYSTEMS, each[0]), each[1].name.casefold()))
    view = CourtsPage(
        tuple(
            (worded(SYSTEMS, system), tuple(line for _, line in group))
            for system, group in groupby(shown, key=lambda each: each[0])
        ),
        tuple(line for _, line in lines if not _says_something(line)),
    )
    return visit.shown("courts.html", view, twin="/v1/courts")


@router.get("/courts/{code}")
def one_court(visit: VisitDep, code: CodePath) -> Response:
    """Show what is held of a court or body, what it supervises, and whom it cites."""
    found = court(visit.graph, CourtId(code))
    return visit.shown("court.html", _page(visit, found), twin=f"/v1/courts/{code}")


def _system(each: CourtListed) -> str:
    return system_of(each.region)


def _says_something(line: CourtLine) -> bool:
    return bool(line.texts or line.digests or line.only_cited or line.guides)


def _line(visit: Visit, each: CourtListed) -> CourtLine:
    held, guides = each.rulings, each.guides
    return CourtLine(
        code=each.id,
        name=visit.names.court(each.id),
        kind=each.kind or "",
        texts=held.texts if held else 0,
        digests=held.digests if held else 0,
        only_cited=held.only_cited if held else 0,
        guides=guides.guides if guides else 0,
        span=span_of(held.first_year, held.last_year) if held else "",
    )


def _page(visit: Visit, found: Court) -> CourtPage:
    by_year = {
        each.year: Outcomes(each.texts, each.digests, each.only_cited)
        for each in found.years
        if each.year
    }
    code, pairs = found.court.id, dialogue_matrix(visit.graph).pairs
    return CourtPage(
        line=_line(visit, found.court),
        region=found.court.region or "",
        columns=columns_of(by_year, frozenset(), HELD),
        undated=sum(
            each.texts + each.digests + each.only_cited for each in found.years if not each.year
        ),
        supervises=tuple(
            (each.id, visit.names.of("instrument", each.id), each.is_default)
            for each in found.supervises
        ),
        citing=tuple(
            Exchange(each.cited, visit.names.court(each.cited), each.citations)
            for each in pairs
            if each.citing == code
        ),
        cited=tuple(
            Exchange(each.citing, visit.names.court(each.citing), each.citations)
            for each in pairs
            if each.cited == code
        ),
    )
