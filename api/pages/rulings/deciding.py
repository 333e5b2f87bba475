"""What a ruling decided and ordered, a line each: outcome, provision, vote, passage."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from babel.numbers import format_decimal

from api.pages.translations import marked
from api.pages.visits import Visit
from api.pages.words import MEASURES, OUTCOMES, named
from queries.acts import Excerpt
from queries.holdings import Holding, Vote
from queries.measures_ordered import MeasureAgainst

_FIRST: Final = ("v", "nv", "od", "ot")
"""What stands first at the head: violations, then no violations, redress, all else."""

_ASPECTS: Final[Mapping[str, str]] = {
    "substantive": marked("substantive limb"),
    "procedural": marked("procedural limb"),
}


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


def _sum(visit: Visit, amount: float | None, currency: str | None) -> str:
    """Return a sum as the reader's language writes it: ``EUR 2,500``."""
    if amount is None:
        return ""
    written = format_decimal(amount, locale=visit.language.locale)
    return f"{currency or ''} {written}".strip()


def _measures(visit: Visit, ordered: tuple[MeasureAgainst, ...]) -> Iterator[Decided]:
    for each in ordered:
        measure = each.measure
        money = _sum(visit, measure.amount, measure.currency)
        is_told = measure.remedy == f"remedy:{measure.head}"
        head = "" if is_told else visit.names.head(measure.head)
        yield Decided(
            kind="od",
            shape="i-order",
            what=visit.names.say(named(MEASURES, measure.outcome)).capitalize(),
            provision="",
            words=visit.names.of("remedy", measure.remedy),
            detail=" · ".join(filter(None, (money, head))),
            vote="",
            passage=measure.passage.id if measure.passage else None,
            place=_place(visit, measure.passage, measure.item),
            claim=measure.claim,
        )
