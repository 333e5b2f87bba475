"""Coverage, status and unresolved citations: what every figure rests on."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import Path
from fastapi.responses import Response

from api.pages.asking import CourtField, TurnAsked, twin_of
from api.pages.linking import ruling_path
from api.pages.visits import Visit, VisitDep, pages_router
from api.pages.words import span_of
from api.titles import titled
from comity.ids import CourtId
from queries.coverage import Coverage, held_now
from queries.paging import Page
from queries.status import Source, status
from queries.unresolved import Uncertain, Unresolved, unresolved

router = pages_router()
StepPath = Annotated[str, Path(pattern=r"^[a-z0-9-]+(?:/[a-z0-9-]+)?$", max_length=200)]


@dataclass(frozen=True, slots=True)
class Held:
    """What is held of one court."""

    code: str
    name: str
    texts: int
    digests: int
    only_cited: int
    guides: int
    guides_cited: int
    span: str

    @property
    def held(self) -> int:
        """Rulings held, as texts or digests."""
        return self.texts + self.digests

    @property
    def known(self) -> int:
        """Rulings held and those known from citations alone."""
        return self.held + self.only_cited


@dataclass(frozen=True, slots=True)
class CoveragePage:
    """By court, by name."""

    courts: tuple[Held, ...]
    total: Held


@dataclass(frozen=True, slots=True)
class SourceLine:
    """What one version of the extractor read of one court."""

    court: str
    source: Source


@dataclass(frozen=True, slots=True)
class StatusPage:
    """What was read; ``ontology`` and ``extractor`` of the release, empty while there is none."""

    release: str
    ontology: str
    extractor: str
    sources: tuple[SourceLine, ...]
    stale: int


@dataclass(frozen=True, slots=True)
class Share:
    """How much of what is cited of one court is here."""

    code: str
    name: str
    authorities: int
    resolved: int
    ambiguous: int

    @property
    def missing(self) -> int:
        """Authorities that are not here."""
        return self.authorities - self.resolved - self.ambiguous


@dataclass(frozen=True, slots=True)
class UncertainLine:
    """An authority as cited; ``path``: of its page, where it stands as only cited."""

    title: str
    court: str
    numbers: str
    date: str | None
    is_ambiguous: bool
    path: str
    candidates: tuple[tuple[str, str], ...]
    citations: int
    acts: int
    fact: str | None


@dataclass(frozen=True, slots=True)
class UnresolvedPage:
    """Authorities that could not be told or are not here."""

    court: str
    court_name: str
    shares: tuple[Share, ...]
    lines: tuple[UncertainLine, ...]
    following: str


@router.get("/coverage")
def show_coverage(visit: VisitDep) -> Response:
    """Show what is held, court by court."""
    view = _coverage(visit, held_now(visit.graph))
    return visit.shown("coverage.html", view, twin="/v1/coverage")


@router.get("/status")
def show_status(visit: VisitDep) -> Response:
    """Show what was read, by which version, and up to which day."""
    found = status(visit.graph)
    now = found.release
    view = StatusPage(
        release=now.value if now else "",
        ontology=(now.ontology or "") if now else "",
        extractor=(now.extractor or "") if now else "",
        sources=tuple(
            sorted(
                (SourceLine(visit.names.court(each.court), each) for each in found.sources),
                key=lambda each: (each.court.casefold(), each.source.extractor or ""),
            )
        ),
        stale=sum(not each.is_current for each in found.sources),
    )
    return visit.shown("status.html", view, twin="/v1/status")


@router.get("/unresolved")
def show_unresolved(visit: VisitDep, turn: TurnAsked, court: CourtField = "") -> Response:
    """List the authorities cited that could not be told, or are not here."""
    found = unresolved(visit.graph, (CourtId(court),) if court else (), turn)
    view = _unresolved(visit, court, found)
    twin = twin_of(visit, "/v1/unresolved")
    return visit.shown("unresolved.html", view, twin=twin, parts={"found": "found"})


@router.get("/learn")
def learn(visit: VisitDep) -> Response:
    """Say that reading paths are not there yet, and what there is."""
    return visit.shown("learn.html", "")


@router.get("/learn/{path:path}")
def learn_path(visit: VisitDep, path: StepPath) -> Response:
    """Say the same of one path, and lead to the doctrine itself where it is one."""
    term = f"doctrine:{path.partition('/')[0]}"
    name = visit.names.doctrine(term)
    return visit.shown("learn.html", name if name != term.partition(":")[2] else "")


def _coverage(visit: Visit, found: Coverage) -> CoveragePage:
    guides = {each.court: each for each in found.guides}
    lines = [
        Held(
            code=each.court,
            name=visit.names.court(each.court),
            texts=each.texts,
            digests=each.digests,
            only_cited=each.only_cited,
            guides=guides[each.court].guides if each.court in guides else 0,
            guides_cited=guides[each.court].only_cited if each.court in guides else 0,
            span=span_of(each.first_year, each.last_year),
        )
        for each in found.courts
    ]
    known = {each.code for each in lines}
    lines += [
        Held(each.court, visit.names.court(each.court), 0, 0, 0, each.guides, each.only_cited, "")
        for each in found.guides
        if each.court not in known
    ]
    total = Held(
        "", "", found.texts, found.digests, found.only_cited,
        sum(each.guides for each in lines), sum(each.guides_cited for each in lines), "",
    )  # fmt: skip
    return CoveragePage(tuple(sorted(lines, key=lambda each: each.name.casefold())), total)


def _unresolved(visit: Visit, court: str, page: Page[Unresolved]) -> UnresolvedPage:
    shares = [
        Share(
            each.court or "",
            visit.names.court(each.court),
            each.authorities,
            each.resolved,
            each.ambiguous,
        )
        for each in page.data.courts
    ]
    shares.sort(key=lambda each: (not each.name, each.name.casefold()))
    return UnresolvedPage(
        court=court,
        court_name=visit.names.court(court),
        shares=tuple(shares),
        lines=tuple(_uncertain(visit, each) for each in page.data.authorities),
        following=page.next or "",
    )


def _uncertain(visit: Visit, each: Uncertain) -> UncertainLine:
    numbers = ", ".join(each.numbers)
    return UncertainLine(
        title=titled(each.title) or numbers or each.id,
        court=visit.names.court(each.court),
        numbers=numbers if each.title else "",
        date=each.date,
        is_ambiguous=each.status == "ambiguous",
        path=ruling_path(each.target) if each.target else "",
        candidates=tuple((ruling_path(one), one) for one in each.candidates),
        citations=each.citations,
        acts=each.acts,
        fact=each.claim,
    )
