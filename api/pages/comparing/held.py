"""The list of holdings behind a figure: each with its ruling, vote and passage."""

from dataclasses import dataclass

from fastapi.responses import Response

from api.pages.asking import AgainstAsked, SubjectAsked, TurnAsked, given, twin_of
from api.pages.cards import language_of
from api.pages.linking import passage_path, ruling_path
from api.pages.visits import Visit, VisitDep, pages_router
from api.pages.wording import OUTCOMES, provision_named, worded
from api.titles import name_of
from queries.holdings_found import HoldingOf, Holdings, holdings
from queries.paging import Page

FIELDS = (
    "right",
    "provision",
    "court",
    "outcome",
    "respondent",
    "group",
    "since",
    "until",
    "as_of",
)
router = pages_router()


@dataclass(frozen=True, slots=True)
class HoldingLine:
    """One holding.

    Attributes:
        shape: ``i-hold`` (filled: a violation), ``i-hold0`` (open: none) or ``i-order``.
        outcome: English words.
        excerpt: the operative passage, or its beginning.
    """

    shape: str
    outcome: str
    title: str
    path: str
    standing: str
    court: str
    date: str | None
    provision: str
    respondent: str
    vote: str
    is_unanimous: bool
    confidence: float
    fact: str | None
    number: str | None
    passage_path: str
    excerpt: str
    language: str


@dataclass(frozen=True, slots=True)
class Chip:
    """A limit of the list, and the query without it."""

    kind: str
    name: str
    without: dict[str, str]


@dataclass(frozen=True, slots=True)
class HeldPage:
    """The list.

    Attributes:
        title: what the holdings are on, in the reader's language.
        path: of that right or provision.
        total: holdings of the whole list.
        rulings: in which they stand.
        following: cursor of the next page; empty on the last.
    """

    title: str
    path: str
    chips: tuple[Chip, ...]
    total: int
    rulings: int
    lines: tuple[HoldingLine, ...]
    asked: dict[str, str]
    following: str


@router.get("/holdings")
def list_holdings(
    visit: VisitDep, subject: SubjectAsked, within: AgainstAsked, turn: TurnAsked
) -> Response:
    """List what was held on a right or a provision, under the limits of a figure."""
    found = holdings(visit.graph, subject, (), within, turn)
    twin = twin_of(visit, "/v1/holdings")
    return visit.shown("holdings.html", _view(visit, found), twin=twin, parts={"found": "found"})


def _view(visit: Visit, found: Page[Holdings]) -> HeldPage:
    asked = given(visit, *FIELDS)
    right, provision = asked["right"], asked["provision"]
    total = found.data.total
    return HeldPage(
        title=visit.names.right(right) if right else provision_named(provision),
        path=f"/rights/{right.partition(':')[2]}" if right else f"/provisions/{provision}",
        chips=tuple(_chips(visit, asked)),
        total=total.holdings,
        rulings=total.texts + total.digests,
        lines=tuple(_line(visit, each) for each in found.data.holdings),
        asked=asked,
        following=found.next or "",
    )


def _chips(visit: Visit, asked: dict[str, str]) -> list[Chip]:
    named = {
        "court": visit.names.court(asked["court"]),
        "outcome": asked["outcome"] and worded(OUTCOMES, asked["outcome"]),
        "respondent": visit.names.state(asked["respondent"]),
        "group": visit.names.of("group", asked["group"]),
        "since": asked["since"],
        "until": asked["until"],
        "as_of": asked["as_of"],
    }
    return [Chip(kind, name, {**asked, kind: ""}) for kind, name in named.items() if name]


def _line(visit: Visit, each: HoldingOf) -> HoldingLine:
    held, ruling, passage = each.holding, each.ruling, each.holding.passage
    vote = held.vote
    counts = f"{vote.in_favour}–{vote.against}" if vote and vote.in_favour is not None else ""
    return HoldingLine(
        shape={"violation": "i-hold", "no-violation": "i-hold0"}.get(held.outcome, "i-order"),
        outcome=worded(OUTCOMES, held.outcome),
        title=name_of(ruling),
        path=ruling_path(ruling.id),
        standing=ruling.standing,
        court=visit.names.court(ruling.court),
        date=ruling.date,
        provision=provision_named(held.provision),
        respondent=visit.names.state(held.respondent),
        vote="" if vote and vote.unanimous else counts,
        is_unanimous=bool(vote and vote.unanimous),
        confidence=held.confidence,
        fact=held.claim,
        number=passage.number if passage else None,
        passage_path=passage_path(passage.id) if passage else "",
        excerpt=passage.text if passage else "",
        language=language_of(passage.id) if passage else "en",
    )
