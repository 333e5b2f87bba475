"""The page of a provision."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated

from fastapi import Path
from fastapi.responses import Response

from api.pages.asking import CourtAndYearsAsked, given, twin_of
from api.pages.cards import Card, card
from api.pages.drawing.outcomes import Bar, Outcomes, bar_of
from api.pages.drawing.relations import RELATIONS as DRAWN
from api.pages.drawing.relations import Relation
from api.pages.visits import Visit, VisitDep, pages_router
from api.pages.wording import RELATIONS, provision_named, worded
from api.pages.words import MATCHES, named, span_of
from api.titles import name_of
from comity.ids import ProvisionId
from queries.equivalents import Derived, Equivalents, equivalents
from queries.holdings_found import By, Counted, Subject, holdings
from queries.interpretations import Interpretation, interpretations
from queries.limits import Limits, limits
from queries.narrowing import Narrowing
from queries.paging import Turn

router = pages_router()
ProvisionPath = Annotated[str, Path(pattern=f"^(?:{ProvisionId.pattern})$", max_length=100)]
_GUIDES = Turn(limit=6)


@dataclass(frozen=True, slots=True)
class RightLine:
    """A right that it protects, and how closely."""

    name: str
    path: str
    drawing: Relation
    relation: str
    note: str


@dataclass(frozen=True, slots=True)
class OtherLine:
    """A provision of another instrument that corresponds to it."""

    name: str
    path: str
    title: str
    relation: str
    why: str
    note: str
    is_official: bool


@dataclass(frozen=True, slots=True)
class CourtLine:
    """How a court's holdings on it ended."""

    code: str
    name: str
    bar: Bar
    span: str
    held: int


@dataclass(frozen=True, slots=True)
class GuidePassage:
    """A passage of a guide that interprets it: who cites it, what has overtaken it."""

    card: Card
    rulings: int
    overtaken: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ProvisionPage:
    """What the page shows."""

    id: str
    name: str
    instrument: str
    instrument_path: str
    title: str
    read_as: str
    asked: dict[str, str]
    rights: tuple[RightLine, ...]
    others: tuple[OtherLine, ...]
    courts: tuple[CourtLine, ...]
    total: int
    limits: Limits
    tests: tuple[tuple[str, str, str, int, int], ...]
    clauses: tuple[tuple[str, str, str], ...]
    guides: tuple[GuidePassage, ...]
    has_more_guides: bool


@router.get("/provisions/{provision}")
def one_provision(
    visit: VisitDep, provision: ProvisionPath, within: CourtAndYearsAsked
) -> Response:
    """Show what a provision protects, its equivalents, what was held on it, and its guides."""
    view = _page(visit, ProvisionId(provision), within)
    twin = twin_of(visit, f"/v1/provisions/{provision}/equivalents").partition("?")[0]
    return visit.shown("provision.html", view, twin=twin)


def _page(visit: Visit, provision: ProvisionId, within: Narrowing) -> ProvisionPage:
    graph, subject = visit.graph, Subject(provision=provision)
    like = equivalents(graph, provision)
    found = holdings(graph, subject, (By.COURT, By.OUTCOME), within, Turn(limit=1)).data
    limited = limits(graph, subject, within)
    guides = interpretations(graph, provision, Narrowing(), _GUIDES)
    return ProvisionPage(
        id=provision,
        name=provision_named(provision),
        instrument=visit.names.of("instrument", provision.instrument),
        instrument_path=f"/ontology/instrument/{provision.instrument}",
        title=like.title or "",
        read_as=provision_named(like.read_as) if like.read_as != provision else "",
        asked=given(visit, "court", "since", "until", "as_of"),
        rights=_rights(visit, like),
        others=tuple(_others(visit, like)),
        courts=_courts(visit, found.groups),
        total=found.total.holdings,
        limits=limited,
        tests=_tests(visit, limited),
        clauses=_clauses(limited),
        guides=tuple(_guide(visit, each) for each in guides.data.passages if each.passage),
        has_more_guides=guides.next is not None,
    )


def _rights(visit: Visit, like: Equivalents) -> tuple[RightLine, ...]:
    found = {each.right: each.here for each in like.derived}
    return tuple(
        RightLine(
            visit.names.right(right),
            f"/rights/{right.partition(':')[2]}",
            DRAWN[here.match],
            named(MATCHES, here.match),
            here.note or "",
        )
        for right, here in sorted(found.items())
    )


def _others(visit: Visit, like: Equivalents) -> Iterable[OtherLine]:
    for each in like.official:
        yield OtherLine(
            provision_named(each.provision),
            f"/provisions/{each.provision}",
            each.title or "",
            each.relation,
            each.authority or "",
            each.source or "",
            is_official=True,
        )
    for one in like.derived:
        if not one.inherited:
            yield _derived(visit, one)


def _derived(visit: Visit, each: Derived) -> OtherLine:
    return OtherLine(
        provision_named(each.provision),
        f"/provisions/{each.provision}",
        each.title or "",
        worded(RELATIONS, each.relation),
        visit.names.right(each.right),
        each.there.note or "",
        is_official=False,
    )


def _courts(visit: Visit, groups: Iterable[Counted]) -> tuple[CourtLine, ...]:
    by_court: dict[str, list[Counted]] = {}
    for each in groups:
        by_court.setdefault(each.court or "", []).append(each)
    lines = [_court(visit, code, found) for code, found in by_court.items()]
    return tuple(sorted(lines, key=lambda each: each.name.casefold()))


def _court(visit: Visit, code: str, found: list[Counted]) -> CourtLine:
    numbers = {each.outcome: each.holdings for each in found}
    violations, none = numbers.get("violation", 0), numbers.get("no-violation", 0)
    years = [year for each in found for year in (each.first_year, each.last_year)]
    held = found[0].held
    return CourtLine(
        code=code,
        name=visit.names.court(code),
        bar=bar_of(Outcomes(violations, none, sum(numbers.values()) - violations - none)),
        span=span_of(*years),
        held=held.texts + held.digests if held else 0,
    )


def _tests(visit: Visit, found: Limits) -> tuple[tuple[str, str, str, int, int], ...]:
    return tuple(
        (
            f"/doctrines/{each.test.partition(':')[2]}",
            visit.names.doctrine(each.test),
            visit.names.court(each.court),
            each.rulings,
            each.of,
        )
        for each in found.applied
    )


def _clauses(found: Limits) -> tuple[tuple[str, str, str], ...]:
    clauses = {
        clause.provision: clause.title or "" for each in found.articles for clause in each.clauses
    }
    return tuple(
        (f"/provisions/{each}", provision_named(each), title) for each, title in clauses.items()
    )


def _guide(visit: Visit, each: Interpretation) -> GuidePassage:
    assert each.passage is not None  # noqa: S101 - those without are left out before
    return GuidePassage(
        card(visit, each.guide, each.passage, fact=each.claim),
        each.reception.rulings,
        tuple((f"/rulings/{one.by.id}", name_of(one.by)) for one in each.reception.outdated),
    )
