"""A provision: what it protects, what is like it elsewhere, who interprets it, what was held."""

from dataclasses import dataclass
from typing import Final

from fastapi.responses import Response

from api.pages.cards import Card, card
from api.pages.visits import Visit, VisitDep, pages_router
from api.pages.words import OUTCOMES, RELATIONS, named
from api.parameters import ProvisionPath
from comity.ids import ProvisionId
from queries.equivalents import Derived, Official, equivalents
from queries.holdings_found import Subject, holdings
from queries.interpretations import interpretations
from queries.narrowing import EVERYTHING
from queries.paging import Turn

router = pages_router()
_SHOWN: Final = 8


@dataclass(frozen=True, slots=True)
class ProvisionPage:
    """One provision.

    Attributes:
        id: of it.
        name: in words.
        instrument: name of it.
        instrument_path: of its page in the ontology.
        title: heading; ``None`` where it has none.
        rights: that it protects: name and path.
        official: provisions declared to correspond by an official text: name, and what is declared.
        derived: those that protect the same right: name, relation (English), and the match.
        holdings: the latest: outcome (English) and quotation.
        in_all: holdings on it.
        interpreted: passages of guides.
    """

    id: str
    name: str
    instrument: str
    instrument_path: str
    title: str | None
    rights: tuple[tuple[str, str], ...]
    official: tuple[tuple[str, Official], ...]
    derived: tuple[tuple[str, str, Derived], ...]
    holdings: tuple[tuple[str, Card], ...]
    in_all: int
    interpreted: tuple[Card, ...]


@router.get("/provisions/{provision}")
def one_provision(visit: VisitDep, provision: ProvisionPath) -> Response:
    """Show one provision."""
    view = _page(visit, ProvisionId(provision))
    return visit.shown("held/provision.html", view, twin=f"/v1/provisions/{provision}/equivalents")


def _page(visit: Visit, wanted: ProvisionId) -> ProvisionPage:
    names = visit.names
    found = equivalents(visit.graph, wanted)
    held = holdings(visit.graph, Subject(provision=wanted), (), EVERYTHING, Turn(limit=_SHOWN))
    said = interpretations(visit.graph, wanted, turn=Turn(limit=_SHOWN)).data.passages
    rights = dict.fromkeys(each.right for each in found.derived)
    return ProvisionPage(
        id=wanted,
        name=names.provision(wanted),
        instrument=names.of("instrument", wanted.instrument),
        instrument_path=f"/ontology/instrument/{wanted.instrument}",
        title=found.title,
        rights=tuple((names.right(each), f"/rights/{each.partition(':')[2]}") for each in rights),
        official=tuple((names.provision(each.provision), each) for each in found.official),
        derived=tuple(
            (names.provision(each.provision), named(RELATIONS, each.relation), each)
            for each in found.derived
        ),
        holdings=tuple(
            (named(OUTCOMES, each.holding.outcome), card(visit, each.ruling, each.holding.passage))
            for each in held.data.holdings
            if each.holding.passage
        ),
        in_all=held.data.total.holdings,
        interpreted=tuple(
            card(visit, each.guide, each.passage, fact=each.claim) for each in said if each.passage
        ),
    )
