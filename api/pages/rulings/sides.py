"""The other sides of a ruling: brief, treatment, like cases, history, opinions."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from fastapi.responses import Response

from api.moving import current_act
from api.pages.cards import Card, card
from api.pages.rulings.deciding import Decided, decided_in
from api.pages.rulings.quoting import sentence_card
from api.pages.rulings.siding import sided
from api.pages.translations import marked
from api.pages.visits import Visit, VisitDep, pages_router
from api.pages.words import STANDINGS, TREATMENTS, named
from api.parameters import ActPath
from api.titles import name_of
from comity.ids import RulingId
from queries.acts import Act
from queries.brief import Brief, brief
from queries.history import history
from queries.later_law import CourtLater
from queries.opinions import Opinion
from queries.said_of import said_of
from queries.separate_opinions import LaterCitation, separate_opinions
from queries.similar_rulings import Reason, similar_rulings

router = pages_router()


@router.get("/rulings/{act}/brief")
def brief_page(visit: VisitDep, act: ActPath) -> Response:
    """Show a ruling on one page, each line with its passage."""
    return brief_shown(visit, current_act(visit.graph, act))


def brief_shown(visit: Visit, act: RulingId, *, is_on_paper: bool = False) -> Response:
    """Return the page of a brief; ``is_on_paper``: laid out to be printed."""
    found = _brief(visit, brief(visit.graph, act))
    view = sided(visit, act, "/brief", found, is_on_paper=is_on_paper)
    return visit.shown("rulings/brief.html", view, twin=f"/v1/rulings/{act}/brief")


def digest_of(note: str | None) -> tuple[tuple[str, str], ...]:
    """Return the lines of a digest, each with its label."""
    found = (_LABEL.match(line) for line in (note or "").splitlines() if line.strip())
    return tuple((each["label"] or "", each["text"]) for each in found if each)


_LABEL: Final = re.compile(r"(?:\[(?P<label>[^\]]+)\]\s*)?(?P<text>.*)")


@dataclass(frozen=True, slots=True)
class BriefShown:
    """What the brief shows beyond the head."""

    digest: tuple[tuple[str, str], ...]
    decided: tuple[Decided, ...]
    authorities: tuple[Card, ...]
    doctrines: tuple[tuple[str, str, int, str | None, str | None], ...]
    standing: str
    later: tuple[tuple[str, CourtLater], ...]
    same_case: tuple[Act, ...]


def _brief(visit: Visit, found: Brief) -> BriefShown:
    relied = tuple(
        Card(
            passage=each.passage, text="", language="", act=each.cited.id,
            title=name_of(each.cited),
            court=visit.names.court(each.cited.court), date=each.cited.date,
            standing=each.cited.standing, pinpoint=each.paragraph, speaker="court",
            why=visit.names.say(named(TREATMENTS, each.treatment)), fact=each.claim,
        )
        for each in found.authorities.relied
    )  # fmt: skip
    return BriefShown(
        digest=digest_of(found.digest),
        decided=decided_in(visit, found.holdings, found.measures, len(found.respondents)),
        authorities=relied,
        doctrines=tuple(
            (visit.names.doctrine(each.doctrine), each.doctrine.partition(":")[2], each.passages,
             each.passage, each.claim)
            for each in found.doctrines
        ),
        standing=visit.names.say(named(STANDINGS, found.later.standing)),
        later=tuple((visit.names.court(each.court), each) for each in found.later.courts),
        same_case=found.same_case,
    )  # fmt: skip


@router.get("/rulings/{act}/treatment")
def treatment_page(visit: VisitDep, act: ActPath) -> Response:
    """Show whether a ruling still stands: what later rulings did with it, in their own voice."""
    wanted = current_act(visit.graph, act)
    found = brief(visit.graph, wanted, authorities=1)
    said = said_of(visit.graph, wanted)
    view = Treated(
        standing=visit.names.say(named(STANDINGS, found.later.standing)),
        by=found.later.by,
        courts=tuple((visit.names.court(each.court), each) for each in found.later.courts),
        parted=tuple(
            sentence_card(visit, each.ruling, each.sentence, each.citation, each.paragraph)
            for each in found.later.parted
        ),
        said=tuple(
            sentence_card(visit, each.by, each.sentence, each.citation, each.paragraph)
            for each in said.said
        ),
    )
    return visit.shown(
        "rulings/treatment.html", sided(visit, wanted, "/treatment", view),
        twin=f"/v1/rulings/{act}/said-of",
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Treated:
    """Whether a ruling still stands."""

    standing: str
    by: Act | None
    courts: tuple[tuple[str, CourtLater], ...]
    parted: tuple[Card, ...]
    said: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class LikeShown:
    """Rulings like one, by court, each with its reasons in words."""

    courts: tuple[tuple[str, tuple[tuple[Act, tuple[tuple[str, Reason], ...]], ...]], ...]
    rule: str


_REASONS: Final[Mapping[str, str]] = {
    "right": marked("same right decided"),
    "authority": marked("same authority relied on"),
    "doctrine": marked("same doctrine applied"),
    "group": marked("same group concerned"),
    "text": marked("like words"),
}


def _reasons(reasons: tuple[Reason, ...]) -> tuple[tuple[str, Reason], ...]:
    return tuple((_REASONS.get(each.kind, each.kind), each) for each in reasons[:_MOST_REASONS])


_MOST_REASONS: Final = 6


@router.get("/rulings/{act}/like")
def like_page(visit: VisitDep, act: ActPath) -> Response:
    """Show rulings like one, with the reasons."""
    wanted = current_act(visit.graph, act)
    found = similar_rulings(visit.graph, wanted)
    courts = tuple(
        (
            visit.names.court(each.court),
            tuple((one.ruling, _reasons(one.reasons)) for one in each.rulings),
        )
        for each in found.courts
    )  # fmt: skip
    view = sided(visit, wanted, "/like", LikeShown(courts, found.rule))
    return visit.shown("rulings/like.html", view, twin=f"/v1/rulings/{act}/similar")


@router.get("/rulings/{act}/history")
def history_page(visit: VisitDep, act: ActPath) -> Response:
    """Show through which instances a case went, and what each decided."""
    wanted = current_act(visit.graph, act)
    steps = tuple(
        (each, decided_in(visit, each.holdings)) for each in history(visit.graph, wanted).steps
    )
    view = sided(visit, wanted, "/history", steps)
    return visit.shown("rulings/history.html", view, twin=f"/v1/rulings/{act}/history")


@dataclass(frozen=True, slots=True)
class OpinionShown:
    """A separate opinion, its first words, and who took it up."""

    opinion: Opinion
    kind: str
    quotation: Card
    later: tuple[Card, ...]
    is_taken_up: bool | None


_OPINIONS: Final[Mapping[str, str]] = {
    "dissenting": marked("Dissenting opinion"),
    "concurring": marked("Concurring opinion"),
    "partly-dissenting": marked("Partly dissenting opinion"),
    "partly-concurring": marked("Partly concurring opinion"),
    "separate": marked("Separate opinion"),
}


@router.get("/rulings/{act}/opinions")
def opinions_page(visit: VisitDep, act: ActPath) -> Response:
    """Show who wrote separately, and whether a later majority took it up."""
    wanted = current_act(visit.graph, act)
    found = separate_opinions(visit.graph, wanted)
    shown = tuple(
        OpinionShown(
            each.opinion, _OPINIONS[each.opinion.kind],
            card(visit, found.act, each.opinion.passage),
            tuple(_later(visit, one) for one in each.later), each.is_taken_up,
        )
        for each in found.opinions
    )  # fmt: skip
    view = sided(visit, wanted, "/opinions", shown)
    return visit.shown("rulings/opinions.html", view, twin=f"/v1/rulings/{act}/separate-opinions")


def _later(visit: Visit, later: LaterCitation) -> Card:
    return sentence_card(visit, later.ruling, later.sentence, later.citation, later.paragraph)
