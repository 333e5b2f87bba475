"""One passage with its neighbours and what is claimed of it: for a citation that is followed."""

from dataclasses import dataclass

from fastapi.responses import Response

from api.moving import current_passage
from api.pages.cards import Card, card
from api.pages.linking import anchor, passage_path, ruling_path
from api.pages.rulings.alone import Alone, alone
from api.pages.rulings.citing import Style, styles_of
from api.pages.rulings.origins import Origin, origins_of
from api.pages.rulings.quoting import citing_card, citing_cards
from api.pages.rulings.reader import FactQuery, SureQuery
from api.pages.rulings.reading import Wanted, beginning
from api.pages.translations import marked
from api.pages.visits import Visit, VisitDep, pages_router
from comity.errors import NotFoundError
from comity.ids import PassageId, RulingId
from queries.acts import Act, Excerpt
from queries.cited_by import Manner, cited_by
from queries.evidence import passage
from queries.inbound import bears_number
from queries.narrowing import EVERYTHING
from queries.paging import Turn

router = pages_router()
_CITING = 5


@dataclass(frozen=True, slots=True)
class Neighbour:
    """The passage before or after: its bare path, its place in words, and its first words."""

    path: str
    place: str
    text: str


@dataclass(frozen=True, slots=True)
class PassagePage:
    """What the page of a passage shows.

    Attributes:
        act: of which it is part.
        court: name of its court.
        card: the passage.
        alone: its words with their marks, its margin, and the proof that is open.
        place: of it in words, e.g. ``§ 48``; empty where no number is printed.
        before: the passage before it; ``None`` at the beginning.
        after: the passage after it; ``None`` at the end.
        text: bare address of it within the whole text.
        styles: in which it can be cited.
        cites: authorities cited in it.
        citing: sentences that cite it, the latest first.
        citing_more: whether there are more.
        origins: what spoils the text that it is from.
    """

    act: Act
    court: str
    card: Card
    alone: Alone
    place: str
    before: Neighbour | None
    after: Neighbour | None
    text: str
    styles: tuple[Style, ...]
    cites: tuple[Card, ...]
    citing: tuple[Card, ...]
    citing_more: bool
    origins: tuple[Origin, ...]


@router.get("/rulings/{act}/p/{place}")
def passage_page(
    visit: VisitDep, act: str, place: str, fact: FactQuery = "", sure: SureQuery = ""
) -> Response:
    """Show one passage with its neighbours and what is claimed of it."""
    if not PassageId.fits(f"{act}#{place}"):
        raise NotFoundError("passage", f"{act}#{place}")
    passage_id = current_passage(visit.graph, f"{act}#{place}")
    view = _page(visit, passage_id, Wanted(fact, everything=sure == "all"))
    twin = f"/v1/passages/{act}%23{place}"
    return visit.shown("rulings/passage.html", view, twin=twin, parts={"proof": "proof"})


def _page(visit: Visit, passage_id: PassageId, wanted: Wanted) -> PassagePage:
    found = passage(visit.graph, passage_id)
    citing, more = _citing(visit, passage_id)
    return PassagePage(
        act=found.act,
        court=visit.names.court(found.act.court),
        card=card(visit, found.act, found.passage),
        alone=alone(visit, found, wanted),
        place=_place(visit, found.passage),
        before=_neighbour(visit, found.before),
        after=_neighbour(visit, found.after),
        text=f"{ruling_path(passage_id.act)}#{anchor(passage_id)}",
        styles=styles_of(visit.graph, found.act, passage_id.number or ""),
        cites=tuple(citing_card(visit, each.cited, each.citation) for each in found.cites),
        citing=citing,
        citing_more=more,
        origins=origins_of(visit.graph, RulingId(found.act.id)),
    )


def _citing(visit: Visit, passage_id: PassageId) -> tuple[tuple[Card, ...], bool]:
    """Return the sentences that cite a passage, the latest first, and whether there are more."""
    if passage_id.number is None:
        return (), False
    within = (EVERYTHING, Manner(pinpoint=passage_id.number), Turn(limit=_CITING))
    found = cited_by(visit.graph, RulingId(passage_id.act), *within)
    return citing_cards(visit, found.data.citations), bool(found.next)


def _place(visit: Visit, words: Excerpt) -> str:
    """Return where a passage stands; an item of the operative part is no paragraph."""
    if not words.number:
        return ""
    if bears_number(words.id, words.section) or words.section != "operative":
        return f"§ {words.number}"
    return visit.names.say(marked("operative item %s")) % words.number


def _neighbour(visit: Visit, words: Excerpt | None) -> Neighbour | None:
    if words is None:
        return None
    skipped, _ = beginning(words.text, words.number)
    return Neighbour(passage_path(words.id), _place(visit, words), words.text[skipped:])
