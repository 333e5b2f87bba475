"""What stands above every side of a ruling: what it is, what it decided, where else to look."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from api.pages.titles import titled
from api.pages.translations import marked
from api.pages.visits import Visit
from api.pages.words import FORMATIONS, KINDS, MEASURES, OUTCOMES, named
from queries.acts import Act, Excerpt
from queries.citations import CitedAuthority
from queries.holdings import Holding, Vote
from queries.measures_ordered import MeasureAgainst
from queries.ruling import Ruling

_NUMBERS: Final = frozenset({"appno", "symbol", "number", "ecli", "series", "celex", "citation"})
"""Kinds of number by which people know a ruling; keys of sources are none."""

_FIRST: Final = ("v", "nv", "od", "ot")
"""What stands first at the head: violations, then no violations, redress, all else."""

_SHOWN: Final = 8
"""Lines of what was decided that stand at the head; the operative part has the rest."""

_SIDES: Final = (
    ("", marked("Text")),
    ("/brief", marked("Brief")),
    ("/cited-by", marked("Cited by")),
    ("/cites", marked("Cites")),
    ("/treatment", marked("Still good law?")),
    ("/like", marked("Like cases")),
    ("/history", marked("History")),
    ("/opinions", marked("Opinions")),
    ("/map", marked("Map")),
)


@dataclass(frozen=True, slots=True)
class Decided:
    """One line of what was decided.

    Attributes:
        kind: ``v`` (violation), ``nv`` (none), ``od`` (ordered), ``ot`` (something else).
        shape: name of the symbol: filled, hollow or an arrow.
        what: outcome, in the reader's language.
        provision: bare path of its page; empty where none is named.
        words: the provision, or what is ordered.
        detail: aspect, condition, State.
        vote: in figures or words; empty where the ruling states none.
        passage: id of the operative passage; ``None`` where it is not known.
        place: its printed number or item; empty where it has none.
        claim: that proves it.
    """

    kind: str
    shape: str
    what: str
    provision: str
    words: str
    detail: str
    vote: str
    passage: str | None
    place: str
    claim: str | None


@dataclass(frozen=True, slots=True)
class Side:
    """A link to another side of the ruling; ``count`` is ``None`` where nothing is counted."""

    path: str
    name: str
    count: int | None
    is_here: bool


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a page of a ruling.

    Attributes:
        act: what it is.
        path: bare path of its text.
        court: name of its court or body.
        year: of its date; empty where none is known.
        kicker: court, formation, kind.
        numbers: by which people know it, the preferred first.
        respondents: names of the States with their codes.
        languages: of the texts held.
        decided: in operative order, redress last.
        decided_more: lines left out here.
        sides: of the ruling.
        is_guide: whether it is a guide and decides no case.
        replaced_by: later rulings or guides that took its place.
        replaces: those whose place it took.
    """

    act: Act
    path: str
    court: str
    year: str
    kicker: str
    numbers: tuple[str, ...]
    respondents: tuple[tuple[str, str], ...]
    languages: tuple[str, ...]
    decided: tuple[Decided, ...]
    decided_more: int
    sides: tuple[Side, ...]
    is_guide: bool
    replaced_by: tuple[Act, ...]
    replaces: tuple[Act, ...]

    @property
    def title(self) -> str:
        """As printed; its id where it has none."""
        return titled(self.act.title) or self.act.id


def head_of(
    visit: Visit,
    found: Ruling,
    ordered: tuple[MeasureAgainst, ...],
    side: str,
    counts: Mapping[str, int],
) -> Head:
    """Return the head of a page of a ruling or guide.

    Args:
        visit: the visit.
        found: the ruling or guide.
        ordered: its redress.
        side: the one shown, e.g. ``/brief``; empty for the text.
        counts: of lines on other sides, by side.
    """
    names, act = visit.names, found.act
    kind = names.say(named(KINDS, act.kind))
    formation = names.say(named(FORMATIONS, found.formation))
    lines = decided_in(visit, found.holdings, ordered, len(found.respondents))
    path = f"/rulings/{act.id}"
    return Head(
        act=act,
        path=path,
        court=names.court(act.court),
        year=(act.date or "")[:4],
        kicker=" · ".join(filter(None, (names.court(act.court), formation, kind))),
        numbers=tuple(
            f"no. {each.value}" if each.type == "appno" else each.value
            for each in sorted(found.identifiers, key=lambda each: not each.preferred)
            if each.type in _NUMBERS
        ),
        respondents=tuple((names.state(code), code) for code in found.respondents),
        languages=found.languages,
        decided=lines[:_SHOWN],
        decided_more=max(0, len(lines) - _SHOWN),
        sides=tuple(
            Side(f"{path}{end}", name, counts.get(end), is_here=end == side) for end, name in _SIDES
        ),
        is_guide=found.is_a == "guide",
        replaced_by=found.replaced_by,
        replaces=found.replaces,
    )


def vote_in(vote: Vote | None, visit: Visit) -> str:
    """Return a vote in figures, ``15–2``, or in a word; empty where none is stated."""
    if vote is None:
        return ""
    if vote.unanimous:
        return visit.names.say(marked("unanimous"))
    if vote.in_favour is None or vote.against is None:
        return ""
    return f"{vote.in_favour}–{vote.against}"


def votes_by_claim(visit: Visit, holdings: tuple[Holding, ...]) -> dict[str, str]:
    """Return the vote and item of each claim of a holding, in words."""
    return {
        each.claim: " · ".join(filter(None, (vote_in(each.vote, visit), _item(visit, each))))
        for each in holdings
        if each.claim
    }


def _item(visit: Visit, holding: Holding) -> str:
    return visit.names.say(marked("operative item %s")) % holding.item if holding.item else ""


def decided_in(
    visit: Visit,
    holdings: tuple[Holding, ...],
    ordered: tuple[MeasureAgainst, ...] = (),
    states: int = 1,
) -> tuple[Decided, ...]:
    """Return what was decided, the weightiest first; the State is named where there are several."""
    return _merged([*_holdings(visit, holdings, states), *_measures(visit, ordered)])


def _merged(lines: list[Decided]) -> tuple[Decided, ...]:
    """Return lines with the weightiest first, those of one wording once, with their number."""
    told: dict[tuple[str, ...], list[Decided]] = {}
    for each in lines:
        told.setdefault((each.what, each.words, each.detail, each.vote), []).append(each)
    once = [
        replace(same[0], what=f"{same[0].what} ×{len(same)}") if len(same) > 1 else same[0]
        for same in told.values()
    ]
    return tuple(sorted(once, key=lambda each: _FIRST.index(each.kind)))


def _holdings(visit: Visit, holdings: tuple[Holding, ...], states: int) -> Iterator[Decided]:
    names = visit.names
    for each in holdings:
        kind = {"violation": "v", "no-violation": "nv"}.get(each.outcome, "ot")
        read_with = ", ".join(map(names.provision, each.read_with))
        state = names.state(each.respondent) if states > 1 else ""
        details = (
            names.say(marked("taken with %s")) % read_with if read_with else "",
            names.say(_ASPECTS.get(each.aspect or "", "")),
            each.condition or "",
            state,
        )
        yield Decided(
            kind=kind,
            shape={"v": "i-hold", "nv": "i-hold0"}.get(kind, "i-other"),
            what=names.say(named(OUTCOMES, each.outcome)),
            provision=f"/provisions/{each.provision}" if each.provision else "",
            words=names.provision(each.provision),
            detail=" · ".join(filter(None, details)),
            vote=vote_in(each.vote, visit),
            passage=each.passage.id if each.passage else None,
            place=_place(visit, each.passage, each.item),
            claim=each.claim,
        )


def _place(visit: Visit, passage: Excerpt | None, item: str | None) -> str:
    """Return where it is decided: a paragraph, or an item of the operative part."""
    if passage and passage.number and passage.section != "operative":
        return f"§ {passage.number}"
    number = item or (passage.number if passage else None)
    return visit.names.say(marked("item %s")) % number if number else ""


def _measures(visit: Visit, ordered: tuple[MeasureAgainst, ...]) -> Iterator[Decided]:
    for each in ordered:
        measure = each.measure
        money = f"{measure.currency or ''} {measure.amount or ''}".strip()
        yield Decided(
            kind="od",
            shape="i-order",
            what=visit.names.say(named(MEASURES, measure.outcome)).capitalize(),
            provision="",
            words=visit.names.of("remedy", measure.remedy),
            detail=" · ".join(filter(None, (money, measure.head))),
            vote="",
            passage=measure.passage.id if measure.passage else None,
            place=_place(visit, measure.passage, measure.item),
            claim=measure.claim,
        )


_ASPECTS: Final = {
    "substantive": marked("substantive limb"),
    "procedural": marked("procedural limb"),
}


def authorities(cited: Mapping[str, CitedAuthority]) -> int:
    """Return how many authorities are cited."""
    return len({each.cited.id for each in cited.values()})
