"""The page of a doctrine."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from api.pages.cards import Card, card
from api.pages.doctrines.parting import PartingView, parting_of
from api.pages.doctrines.travels import Travels, travels_of
from api.pages.linking import passage_path, ruling_path
from api.pages.visits import Visit
from api.pages.wording import RELATIONS, provision_named, worded
from api.pages.words import SPEAKERS, named
from api.titles import name_of, titled
from comity.errors import NotFoundError
from comity.ids import DoctrineId, RulingId
from queries.adoption import adoption
from queries.counterparts import InOtherSystem, counterparts
from queries.divergence import divergence
from queries.doctrines import Doctrine, Leading, doctrine
from queries.first_passages import first_passages
from queries.labels import labels_now
from queries.narrowing import Narrowing
from queries.presence import act_named
from queries.timeline import timeline


@dataclass(frozen=True, slots=True)
class CourtCards:
    """What a court says when it applies it: its weightiest rulings, and how many there are."""

    court: str
    code: str
    short: str
    passages: int
    acts: int
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Voice:
    """How often others than the court name it: whose words, passages, rulings and guides."""

    court: str
    speaker: str
    passages: int
    acts: int


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A counterpart in another system, on whose word."""

    court: str
    relation: str
    name: str
    path: str
    note: str
    source: str
    passage_path: str
    number: str | None
    is_verified: bool


@dataclass(frozen=True, slots=True)
class Origin:
    """Where it is said to come from; ``quotation``: its first own passage on it that is held."""

    court: str
    title: str
    path: str
    date: str | None
    source: str
    is_verified: bool
    quotation: Card | None


@dataclass(frozen=True, slots=True)
class DoctrinePage:
    """What the page shows."""

    id: str
    name: str
    names: tuple[tuple[str, str], ...]
    definition: str
    note: str
    elements: tuple[str, ...]
    origin: Origin
    authorities: tuple[tuple[str, str], ...]
    variants: tuple[tuple[str, str, str], ...]
    asked: dict[str, str]
    travels: Travels
    courts: tuple[CourtCards, ...]
    passages: int
    named_by_courts: int
    voices: tuple[Voice, ...]
    parting: PartingView
    counterparts: tuple[Elsewhere, ...]
    provisions: tuple[tuple[str, str, str], ...]


def doctrine_page(
    visit: Visit, wanted: DoctrineId, within: Narrowing, asked: dict[str, str]
) -> DoctrinePage:
    """Return the page of a doctrine.

    Raises:
        NotFoundError: the vocabulary has no such doctrine.
    """
    graph = visit.graph
    found = doctrine(graph, wanted, within)
    travels = travels_of(visit, adoption(graph, wanted, within), timeline(graph, wanted, within))
    return DoctrinePage(
        id=wanted,
        name=visit.names.doctrine(wanted),
        names=_names(visit, wanted),
        definition=found.definition or "",
        note=found.note or "",
        elements=found.elements,
        origin=_origin(visit, found),
        authorities=tuple(_authorities(visit, found.key_authorities)),
        variants=tuple(
            (visit.names.court(each.court), each.language or "", each.text)
            for each in found.variants
        ),
        asked=asked,
        travels=travels,
        courts=_courts(visit, found),
        passages=sum(each.passages for each in found.applied),
        named_by_courts=sum(each.passages for each in found.named if each.speaker == "court"),
        voices=_voices(visit, found),
        parting=parting_of(visit, divergence(graph, wanted, within)),
        counterparts=_counterparts(visit, wanted, within),
        provisions=tuple(
            (f"/provisions/{each.id}", provision_named(each.id), each.name or "")
            for each in found.provisions
        ),
    )


def _voices(visit: Visit, found: Doctrine) -> tuple[Voice, ...]:
    return tuple(
        Voice(
            visit.names.court(each.court),
            named(SPEAKERS, each.speaker),
            each.passages,
            each.acts,
        )
        for each in found.named
        if each.speaker != "court"
    )


def _counterparts(visit: Visit, wanted: DoctrineId, within: Narrowing) -> tuple[Elsewhere, ...]:
    found = counterparts(visit.graph, wanted, within.of_court_and_time)
    return tuple(_elsewhere(visit, each) for each in found.counterparts)


def _names(visit: Visit, wanted: DoctrineId) -> tuple[tuple[str, str], ...]:
    labels = labels_now(visit.graph).of_term.get(("doctrine", wanted), ())
    return tuple(
        (each.language, each.name)
        for each in labels
        if each.is_own and each.language != visit.language.code
    )


def _origin(visit: Visit, found: Doctrine) -> Origin:
    origin = found.origin
    return Origin(
        court=visit.names.court(origin.court),
        title=titled(origin.title),
        path=ruling_path(origin.ruling) if origin.ruling else "",
        date=origin.date,
        source=origin.source or "",
        is_verified=origin.verified,
        quotation=_first(visit, origin.ruling or "", found.id),
    )


def _first(visit: Visit, ruling: str, wanted: str) -> Card | None:
    """Return the first own passage of the ruling of origin on the doctrine."""
    spoken = first_passages(visit.graph, ruling, wanted).get(ruling)
    if spoken is None or spoken.passage is None:
        return None
    return card(visit, act_named(visit.graph, RulingId(ruling)), spoken.passage, fact=spoken.claim)


def _authorities(visit: Visit, ids: Iterable[str]) -> Iterable[tuple[str, str]]:
    """Yield path and title of what sets it out; the number alone of what is not known."""
    for each in ids:
        try:
            act = act_named(visit.graph, RulingId(each))
            yield ruling_path(act.id), name_of(act)
        except (NotFoundError, ValueError):
            court, _, number = each.partition(":")
            yield "", f"{visit.names.court(court)}, {number.upper()}"


def _courts(visit: Visit, found: Doctrine) -> tuple[CourtCards, ...]:
    leading = {
        court: list(each)
        for court, each in groupby(found.leading, lambda one: one.first.ruling.court)
    }
    return tuple(
        CourtCards(
            visit.names.court(use.court),
            use.court,
            visit.names.short_court(use.court),
            use.passages,
            use.acts,
            tuple(_cards(visit, leading.get(use.court, []))),
        )
        for use in found.applied
    )


def _cards(visit: Visit, leading: Iterable[Leading]) -> Iterable[Card]:
    for each in leading:
        if each.first.passage:
            yield card(visit, each.first.ruling, each.first.passage, fact=each.first.claim)


def _elsewhere(visit: Visit, each: InOtherSystem) -> Elsewhere:
    stated, passage = each.stated, each.passage.passage if each.passage else None
    other = stated.doctrine
    return Elsewhere(
        court=visit.names.court(stated.court),
        relation=worded(RELATIONS, stated.relation),
        name=visit.names.doctrine(other) if other else titled(stated.title),
        path=f"/doctrines/{other.partition(':')[2]}" if other else "",
        note=stated.note or "",
        source=stated.source or "",
        passage_path=passage_path(passage.id) if passage else "",
        number=passage.number if passage else None,
        is_verified=stated.verified,
    )
