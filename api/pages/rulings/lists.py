"""Who cites a ruling, and whom it cites: lists of citing sentences under filters."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Annotated, Final

from fastapi import Depends, Query
from fastapi.responses import Response

from api.addresses import spelt
from api.moving import current_act
from api.pages.cards import Card
from api.pages.rulings.quoting import citing_card, citing_cards
from api.pages.rulings.siding import sided
from api.pages.visits import Visit, VisitDep, pages_router
from api.pages.words import TREATMENTS, named
from api.parameters import ActPath, YearsDep
from api.turns import TurnDep
from comity.extraction import Treatment
from comity.ids import CourtId
from queries.cited_by import Manner, cited_by
from queries.cites import cites

router = pages_router()
CourtQuery = Annotated[str, Query(max_length=60, pattern="^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$")]
TreatmentChoice = Annotated[str, Query(pattern=f"^(?:{'|'.join(Treatment)})?$", max_length=20)]
PinpointChoice = Annotated[str, Query(pattern=r"^[0-9A-Za-z.()-]*$", max_length=20)]
_PARTS: Final = {"found": "body_of_side"}
"""What a script fills anew when the list is narrowed or turned over."""

_ABOUT_PAGES: Final = frozenset({"cursor", "limit"})


@dataclass(frozen=True, slots=True)
class Counted:
    """A value that can be chosen, what it is called, and how many lines have it."""

    value: str
    name: str
    count: int
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Listed:
    """A list of citations.

    Attributes:
        cards: of this page.
        courts: by which it can be narrowed.
        treatments: likewise.
        in_all: citations, whatever the filters.
        path: of the list.
        next: bare address of the next page; empty on the last.
        csv: address of the same list as CSV.
        pinpoint: paragraph chosen; empty where none is.
    """

    cards: tuple[Card, ...]
    courts: tuple[Counted, ...]
    treatments: tuple[Counted, ...]
    in_all: int
    path: str
    next: str
    csv: str
    pinpoint: str


@dataclass(frozen=True, slots=True)
class Filters:
    """What a list of citing passages is narrowed to; empty is everything."""

    court: str
    treatment: str
    pinpoint: str


def _filters(
    court: CourtQuery = "", treatment: TreatmentChoice = "", pinpoint: PinpointChoice = ""
) -> Filters:
    return Filters(court, treatment, pinpoint)


@router.get("/rulings/{act}/cited-by")
def cited_by_page(
    visit: VisitDep,
    act: ActPath,
    years: YearsDep,
    turn: TurnDep,
    asked: Annotated[Filters, Depends(_filters)],
) -> Response:
    """Show who cites a ruling, in which sentence, and how."""
    wanted = current_act(visit.graph, act)
    within = replace(years, court=(CourtId(asked.court),) if asked.court else ())
    manner = Manner(asked.treatment or None, asked.pinpoint or None)
    page = cited_by(visit.graph, wanted, within, manner, turn)
    counts = page.data.in_all
    cards = citing_cards(visit, page.data.citations)
    filters = (
        _counted(((each.court, each.citations) for each in counts), visit.names.court, asked.court),
        _counted(
            ((each.treatment, each.citations) for each in counts),
            _treatment(visit),
            asked.treatment,
        ),
    )
    view = _listed(visit, cards, filters, page.next, asked.pinpoint)
    return visit.shown(
        "rulings/cited-by.html", sided(visit, wanted, "/cited-by", view), twin=_twin(visit),
        parts=_PARTS,
    )  # fmt: skip


@router.get("/rulings/{act}/cites")
def cites_page(visit: VisitDep, act: ActPath, turn: TurnDep, court: CourtQuery = "") -> Response:
    """Show which authorities a ruling cites, passage by passage."""
    wanted = current_act(visit.graph, act)
    page = cites(visit.graph, wanted, (CourtId(court),) if court else (), turn=turn)
    cards = tuple(citing_card(visit, each.cited, each.citation) for each in page.data.citations)
    counts = ((each.court, each.citations) for each in page.data.in_all)
    courts = _counted(counts, visit.names.court, court)
    view = _listed(visit, cards, (courts, ()), page.next, "")
    return visit.shown(
        "rulings/cites.html", sided(visit, wanted, "/cites", view), twin=_twin(visit),
        parts=_PARTS,
    )  # fmt: skip


def _listed(
    visit: Visit,
    cards: tuple[Card, ...],
    filters: tuple[tuple[Counted, ...], tuple[Counted, ...]],
    cursor: str | None,
    pinpoint: str,
) -> Listed:
    given = _given(visit)
    following = [*given, ("cursor", cursor)] if cursor else []
    return Listed(
        cards=cards,
        courts=filters[0],
        treatments=filters[1],
        in_all=sum(each.count for each in filters[0]),
        path=visit.path,
        next=spelt(visit.path, following) if cursor else "",
        csv=spelt(f"/v1{visit.path}.csv", given),
        pinpoint=pinpoint,
    )


def _twin(visit: Visit) -> str:
    pairs = visit.request.query_params.multi_items()
    return spelt(f"/v1{visit.path}", [(name, value) for name, value in pairs if value])


def _given(visit: Visit) -> list[tuple[str, str]]:
    """Return the filters of the address, without the page and without what is empty."""
    pairs = visit.request.query_params.multi_items()
    return [(name, value) for name, value in pairs if value and name not in _ABOUT_PAGES]


def _treatment(visit: Visit) -> Callable[[str], str]:
    return lambda value: visit.names.say(named(TREATMENTS, value))


def _counted(
    counts: Iterable[tuple[str | None, int]], called: Callable[[str], str], chosen: str
) -> tuple[Counted, ...]:
    """Return values with their sums, the most frequent first."""
    sums: dict[str, int] = {}
    for value, count in counts:
        sums[value or ""] = sums.get(value or "", 0) + count
    ranked = sorted(sums.items(), key=lambda each: (-each[1], each[0]))
    return tuple(
        Counted(value, called(value), count, value == chosen) for value, count in ranked if value
    )
