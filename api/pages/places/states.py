"""States: the list, and the page of one: treaties, holdings by right and court."""

from dataclasses import dataclass, replace
from typing import Annotated

from fastapi import Path, Query
from fastapi.responses import Response

from api.pages.asking import CourtAndYearsAsked, given, twin_of
from api.pages.drawing.outcomes import Bar, bar_of
from api.pages.places.binding import Bound, bound_by
from api.pages.places.tallying import Tallied, counted, tallied
from api.pages.visits import Visit, VisitDep, pages_router
from api.pages.wording import provision_named
from api.pages.words import span_of
from comity.ids import CourtId, StateId
from ontology.generating.ordering import natural
from queries.labels import labels_now
from queries.narrowing import Narrowing
from queries.participation import participation
from queries.states import CourtOnState, state
from queries.suggesting import numbers_now
from queries.supervising import supervised_now

router = pages_router()
CodePath = Annotated[str, Path(pattern=f"^(?:{StateId.pattern})$", max_length=100)]


@dataclass(frozen=True, slots=True)
class StateLine:
    """A State in the list; ``rulings``: that hold something in its respect."""

    code: str
    name: str
    rulings: int


@dataclass(frozen=True, slots=True)
class StatesPage:
    """States by name, first those with a ruling held."""

    lines: tuple[StateLine, ...]
    others: tuple[StateLine, ...]


@dataclass(frozen=True, slots=True)
class CourtPart:
    """What one court held in respect of the State.

    Attributes:
        bound: years in which the State was bound by what the court applies; ``None`` where nothing
            is known.
        treaty: name of what bound it first.
        left_out: holdings of other years, left out.
        years: parameters of the years shown, for the lists behind the figures.
    """

    code: str
    name: str
    bar: Bar
    rulings: int
    held: int
    known: int
    span: str
    rights: tuple[Tallied, ...]
    articles: tuple[Tallied, ...]
    bound: Bound | None
    treaty: str
    left_out: int
    years: dict[str, str]


@dataclass(frozen=True, slots=True)
class Treaty:
    """What the State did under one instrument."""

    code: str
    name: str
    standing: str
    kind: str
    date: str | None
    until: str | None
    note: str
    is_verified: bool


@dataclass(frozen=True, slots=True)
class StatePage:
    """What the page shows; ``is_any``: years in which the State was not bound count too."""

    code: str
    name: str
    asked: dict[str, str]
    is_any: bool
    courts: tuple[CourtPart, ...]
    treaties: tuple[Treaty, ...]


@router.get("/states")
def list_states(visit: VisitDep) -> Response:
    """List the States, by name."""
    numbers = numbers_now(visit.graph)
    lines = sorted(
        (
            StateLine(code, visit.names.state(code), numbers.get((kind, code), 0))
            for kind, code in labels_now(visit.graph).of_term
            if kind == "state"
        ),
        key=lambda each: (each.name.casefold(), each.code),
    )
    view = StatesPage(
        tuple(each for each in lines if each.rulings),
        tuple(each for each in lines if not each.rulings),
    )
    return visit.shown("states.html", view)


@router.get("/states/{code}")
def one_state(
    visit: VisitDep,
    code: CodePath,
    within: CourtAndYearsAsked,
    bound_in: Annotated[str, Query(alias="bound", pattern="^(?:any)?$", max_length=3)] = "",
) -> Response:
    """Show which treaties bind a State, and what courts held in its respect."""
    found = state(visit.graph, StateId(code), within)
    bound = participation(visit.graph, StateId(code))
    supervised = supervised_now(visit.graph)
    spans = {
        each.court: None
        if bound_in
        else bound_by(supervised.get(each.court, ()), bound.instruments)
        for each in found.courts
    }
    view = StatePage(
        code=code,
        name=visit.names.state(code),
        asked=given(visit, "court", "since", "until", "as_of"),
        is_any=bool(bound_in),
        courts=tuple(_court(visit, code, each, spans[each.court], within) for each in found.courts),
        treaties=tuple(
            Treaty(
                each.instrument,
                visit.names.of("instrument", each.instrument),
                each.standing,
                each.kind,
                each.date,
                each.until,
                each.note or "",
                each.verified,
            )
            for each in bound.instruments
        ),
    )
    return visit.shown("state.html", view, twin=_twin(visit, code))


def _twin(visit: Visit, code: str) -> str:
    """Return the address of all that was held, in whatever year: what is left out is said."""
    path, _, query = twin_of(visit, f"/v1/states/{code}").partition("?")
    kept = [each for each in query.split("&") if each and not each.startswith("bound=")]
    return f"{path}{'?' if kept else ''}{'&'.join(kept)}"


def _court(
    visit: Visit, code: str, whole: CourtOnState, bound: Bound | None, within: Narrowing
) -> CourtPart:
    on, years = _while_bound(visit, code, whole, bound, within)
    held, known = on.held.texts + on.held.digests, on.held.only_cited
    rights = sorted({each.right for each in on.rights}, key=visit.names.right)
    limits = {"court": on.court, "respondent": code, **years}
    return CourtPart(
        code=on.court,
        name=visit.names.court(on.court),
        bar=bar_of(counted(on.outcomes)),
        rulings=on.in_all.texts + on.in_all.digests,
        held=held,
        known=held + known,
        span=span_of(on.in_all.first_year, on.in_all.last_year),
        rights=tuple(
            tallied(
                visit.names.right(right),
                f"/rights/{right.partition(':')[2]}",
                (each.tally for each in on.rights if each.right == right),
                right=right,
                **limits,
            )
            for right in rights
        ),
        articles=_articles(on, limits),
        bound=bound,
        treaty=visit.names.of("instrument", bound.instrument) if bound else "",
        left_out=whole.in_all.holdings - on.in_all.holdings,
        years=years,
    )


def _articles(on: CourtOnState, limits: dict[str, str]) -> tuple[Tallied, ...]:
    """Return how holdings on each article ended."""
    return tuple(
        tallied(
            provision_named(article),
            f"/provisions/{article}",
            (each.tally for each in on.articles if each.article == article),
            provision=article,
            **limits,
        )
        for article in sorted({each.article for each in on.articles if each.article}, key=natural)
    )


def _while_bound(
    visit: Visit, code: str, whole: CourtOnState, bound: Bound | None, within: Narrowing
) -> tuple[CourtOnState, dict[str, str]]:
    """Return what a court held of the years in which a State was bound, and those years.

    All of it, and the years asked for, where no other year is among them.
    """
    asked = {"since": within.since or "", "until": within.until or ""}
    if bound is None or bound.covers(whole.in_all.first_year, whole.in_all.last_year):
        return whole, asked
    since = max(str(bound.first), within.since or "")
    until = min(str(bound.last), within.until or "9999") if bound.last else within.until
    narrowed = replace(within, court=(CourtId(whole.court),), since=since, until=until)
    found = state(visit.graph, StateId(code), narrowed).courts
    none = replace(
        whole, in_all=replace(whole.in_all, holdings=0, texts=0, digests=0), outcomes=(),
        articles=(), rights=(),
    )  # fmt: skip
    return (found[0] if found else none), {"since": since, "until": until or ""}
