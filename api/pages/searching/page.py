"""The page of a search."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Annotated, Final

from fastapi import Query
from fastapi.responses import Response

from api.pages.asking import TurnAsked, twin_of
from api.pages.languages import language_named
from api.pages.linking import passage_path, place_in_text, ruling_path
from api.pages.searching.chips import Piece, pieces_of, widened
from api.pages.visits import Visit, VisitDep, pages_router
from api.pages.wording import ORIGINS, OUTCOMES, provision_named, worded
from api.pages.words import KINDS, LABELS_OF_SPEAKERS, SECTIONS, SPEAKERS, named
from api.titles import name_of
from queries.paging import Turn
from queries.search.asking import Count, Facet, Hit, Hits, facets, search
from queries.search.compiling import Order
from queries.search.expanding import Expansion
from queries.search.grammar import LONGEST
from queries.search.lexing import SearchError
from queries.search.marking import Window

SHOWN: Final = 10
"""Values of a facet before "all"."""
COUNTED: Final = 50_000
"""Passages up to which hits are counted by each field; more take seconds, and tell nobody much."""
_WRITTEN: Final = {"year": "date"}
_TERMS: Final = frozenset({"right", "doctrine", "group"})
"""Fields whose ids are written without their first part."""

router = pages_router()


@dataclass(frozen=True, slots=True)
class Value:
    """A value of a facet; ``search``: the same search with it added."""

    name: str
    is_ours: bool
    passages: int
    search: str


@dataclass(frozen=True, slots=True)
class FacetView:
    """A facet with more than one value: the first ten, and the others."""

    field: str
    first: tuple[Value, ...]
    others: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class HitLine:
    """A passage found: its text in pieces, every second one marked."""

    path: str
    place: str
    number: str | None
    section: str
    label: str
    language: str
    pieces: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ActHits:
    """The passages of one ruling or guide."""

    title: str
    path: str
    court: str
    date: str | None
    kind: str
    standing: str
    hits: tuple[HitLine, ...]


@dataclass(frozen=True, slots=True)
class SearchPage:
    """What the page shows.

    Attributes:
        asked: as typed.
        error: why it cannot be read, in English; empty where it can.
        understood: as read; empty where nothing was asked.
        is_too_many: whether there are too many hits to count them by field.
        passages: of the whole result.
        wider: pieces with what the search without each finds, where nothing was found.
    """

    asked: str
    error: str
    understood: str
    pieces: tuple[Piece, ...]
    expansions: tuple[Expansion, ...]
    is_expanded: bool
    is_too_many: bool
    sort: str
    passages: int
    acts: int
    facets: tuple[FacetView, ...]
    groups: tuple[ActHits, ...]
    wider: tuple[Piece, ...]
    following: str
    most: int = LONGEST


@dataclass(frozen=True, slots=True)
class _Wanted:
    asked: str
    sort: Order
    is_expanded: bool
    turn: Turn


@router.get("/search")
def search_texts(
    visit: VisitDep,
    turn: TurnAsked,
    q: Annotated[str, Query(max_length=LONGEST)] = "",
    sort: Order = Order.CITED,
    *,
    expand: bool = True,
) -> Response:
    """Find passages by their words, and by what is said of them and their rulings."""
    wanted = _Wanted(" ".join(q.split()), sort, expand, turn)
    if not wanted.asked:
        return visit.shown("search.html", _empty(wanted))
    try:
        view = _found(visit, wanted)
    except SearchError as error:
        return visit.shown("search.html", _empty(wanted, str(error)), status=400)
    return visit.shown(
        "search.html", view, twin=twin_of(visit, "/v1/search"), parts={"found": "found"}
    )


def _empty(wanted: _Wanted, error: str = "") -> SearchPage:
    return SearchPage(
        asked=wanted.asked, error=error, understood="", pieces=(), expansions=(),
        is_expanded=wanted.is_expanded, is_too_many=False, sort=wanted.sort, passages=0, acts=0,
        facets=(), groups=(), wider=(), following="",
    )  # fmt: skip


def _found(visit: Visit, wanted: _Wanted) -> SearchPage:
    graph, is_expanded = visit.graph, wanted.is_expanded
    page = search(graph, wanted.asked, wanted.sort, wanted.turn, is_expanded=is_expanded)
    found: Hits = page.data
    counted = facets(graph, wanted.asked, (), is_expanded=is_expanded)
    if counted.passages <= COUNTED:
        counted = facets(graph, wanted.asked, is_expanded=is_expanded)
    understood = found.understood.search
    pieces = pieces_of(understood)
    return SearchPage(
        asked=wanted.asked,
        error="",
        understood=understood,
        pieces=pieces,
        expansions=found.understood.expansions,
        is_expanded=is_expanded,
        is_too_many=counted.passages > COUNTED,
        sort=wanted.sort,
        passages=counted.passages,
        acts=counted.acts,
        facets=tuple(_facets(visit, counted.facets, understood)),
        groups=tuple(_groups(visit, found.hits)),
        wider=() if found.hits else widened(graph, pieces, is_expanded=is_expanded),
        following=page.next or "",
    )


def _facets(visit: Visit, found: Iterable[Facet], understood: str) -> Iterator[FacetView]:
    for each in found:
        if len(each.counts) > 1:
            values = tuple(_value(visit, each.field, one, understood) for one in each.counts)
            yield FacetView(each.field, values[:SHOWN], values[SHOWN:])


def _value(visit: Visit, field: str, count: Count, understood: str) -> Value:
    value = count.value.partition(":")[2] if field in _TERMS else count.value
    name, is_ours = _named(visit, field, count.value)
    is_one = " OR " not in understood
    base = understood if is_one else f"({understood})"
    return Value(name, is_ours, count.passages, f"{base} AND {_WRITTEN.get(field, field)}:{value}")


def _named(visit: Visit, field: str, value: str) -> tuple[str, bool]:
    """Return what a value is called, and whether the words are ours, to be translated."""
    if field in _TERMS or field in {"court", "instrument"}:
        return visit.names.of(field, value), False
    if field == "provision":
        return provision_named(value), False
    if field == "language":
        return language_named(value, visit.language.locale), False
    if field == "respondent":
        return visit.names.state(value), False
    ours = {
        "section": SECTIONS,
        "speaker": SPEAKERS,
        "kind": KINDS,
        "outcome": OUTCOMES,
        "origin": ORIGINS,
    }
    return (worded(ours[field], value), True) if field in ours else (value, False)


def _groups(visit: Visit, hits: Iterable[Hit]) -> Iterator[ActHits]:
    for _, group in groupby(hits, key=lambda each: each.act.id):
        found = list(group)
        act = found[0].act
        yield ActHits(
            title=name_of(act),
            path=ruling_path(act.id),
            court=visit.names.court(act.court),
            date=act.date,
            kind=named(KINDS, act.kind),
            standing=act.standing,
            hits=tuple(map(_hit, found)),
        )


def _hit(each: Hit) -> HitLine:
    return HitLine(
        path=passage_path(each.passage),
        place=place_in_text(each.passage),
        number=each.number,
        section=named(SECTIONS, each.section),
        label=LABELS_OF_SPEAKERS.get(each.speaker or "", ""),
        language=each.language or "en",
        pieces=tuple(_pieces(each.window)),
    )


def _pieces(window: Window) -> Iterator[str]:
    done = 0
    for each in window.highlights:
        yield window.text[done : each.start]
        yield window.text[each.start : each.end]
        done = each.end
    yield window.text[done:]
