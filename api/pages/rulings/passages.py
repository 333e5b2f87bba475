"""One passage with its neighbours: for a citation that is followed, on any line."""

from dataclasses import dataclass

from fastapi.responses import Response

from api.moving import current_passage
from api.pages.cards import Card, card
from api.pages.linking import anchor, ruling_path
from api.pages.rulings.citing import Style, styles_of
from api.pages.rulings.origins import Origin, origins_of
from api.pages.rulings.quoting import citing_card
from api.pages.visits import Visit, VisitDep, pages_router
from comity.errors import NotFoundError
from comity.ids import PassageId, RulingId
from queries.acts import Act, Excerpt
from queries.cited_by import Manner, cited_by
from queries.evidence import passage
from queries.narrowing import EVERYTHING
from queries.paging import Turn

router = pages_router()
_CITING = 5


@dataclass(frozen=True, slots=True)
class PassagePage:
    """What the page of a passage shows.

    Attributes:
        act: of which it is part.
        court: name of its court.
        card: the passage.
        before: the passage before it; ``None`` at the beginning.
        after: the passage after it; ``None`` at the end.
        text: bare address of it within the whole text.
        styles: in which it can be cited.
        cites: authorities cited in it.
        citing: passages that cite it, the latest first.
        citing_more: whether there are more.
        origins: what spoils the text that it is from.
    """

    act: Act
    court: str
    card: Card
    before: Excerpt | None
    after: Excerpt | None
    text: str
    styles: tuple[Style, ...]
    cites: tuple[Card, ...]
    citing: tuple[Card, ...]
    citing_more: bool
    origins: tuple[Origin, ...]


@router.get("/rulings/{act}/p/{place}")
def passage_page(visit: VisitDep, act: str, place: str) -> Response:
    """Show one passage with its neighbours."""
    if not PassageId.fits(f"{act}#{place}"):
        raise NotFoundError("passage", f"{act}#{place}")
    wanted = current_passage(visit.graph, f"{act}#{place}")
    view = _page(visit, wanted)
    return visit.shown("rulings/passage.html", view, twin=f"/v1/passages/{act}%23{place}")


def _page(visit: Visit, wanted: PassageId) -> PassagePage:
    found = passage(visit.graph, wanted)
    number = wanted.number or ""
    citing = None
    if number:
        within = (EVERYTHING, Manner(pinpoint=number), Turn(limit=_CITING))
        citing = cited_by(visit.graph, RulingId(wanted.act), *within)
    return PassagePage(
        act=found.act,
        court=visit.names.court(found.act.court),
        card=card(visit, found.act, found.passage),
        before=found.before,
        after=found.after,
        text=f"{ruling_path(wanted.act)}#{anchor(wanted)}",
        styles=styles_of(visit.graph, found.act, number),
        cites=tuple(citing_card(visit, each.cited, each.citation) for each in found.cites),
        citing=tuple(
            citing_card(visit, each.citing, each.citation) for each in citing.data.citations
        )
        if citing
        else (),
        citing_more=bool(citing and citing.next),
        origins=origins_of(visit.graph, RulingId(found.act.id)),
    )
