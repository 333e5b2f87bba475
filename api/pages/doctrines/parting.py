"""Where courts part on a doctrine: two sides, each with its passage, and what differs."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from api.pages.cards import Card, card
from api.pages.visits import Visit
from api.pages.words import TREATMENTS, named
from api.titles import name_of, titled
from queries.acts import Act, Excerpt
from queries.divergence import Divergence, Parting, Refusal, UnlikeOutcomes

SHOWN: Final = 6
"""Partings, and pairs of unlike outcomes, that a page shows; the others are counted."""


@dataclass(frozen=True, slots=True)
class Half:
    """One side: a court, and its passage where one is held."""

    court: str
    title: str
    path: str
    date: str | None
    card: Card | None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Parted:
    """Two sides; ``how``: English words on what the later one does, ``refuses`` or a treatment."""

    how: str
    later: Half
    earlier: Half | None


@dataclass(frozen=True, slots=True)
class Unlike:
    """Two courts whose cases on one right end differently: counts, not a judgement."""

    right: str
    right_path: str
    sides: tuple[tuple[str, str, int, int], ...]


@dataclass(frozen=True, slots=True)
class PartingView:
    """What shows that they part: the first of each kind, and how many there are in all."""

    parted: tuple[Parted, ...]
    parted_in_all: int
    unlike: tuple[Unlike, ...]
    unlike_in_all: int


def parting_of(visit: Visit, found: Divergence) -> PartingView:
    """Return where courts part, between courts first."""
    refused = [_refused(visit, each) for each in found.refusals]
    parted = [_parted(visit, each) for each in found.partings[:SHOWN]]
    return PartingView(
        (*refused, *parted),
        len(found.refusals) + len(found.partings),
        tuple(_unlike(visit, each) for each in found.outcomes[:SHOWN]),
        len(found.outcomes),
    )


def _half(visit: Visit, act: Act, excerpt: Excerpt | None, claim: str | None) -> Half:
    shown = card(visit, act, excerpt, fact=claim) if excerpt else None
    title = name_of(act)
    return Half(visit.names.court(act.court), title, f"/rulings/{act.id}", act.date, shown)


def _parted(visit: Visit, each: Parting) -> Parted:
    citing, citation = each.parting.citing, each.parting.citation
    other = each.other_side
    return Parted(
        named(TREATMENTS, citation.treatment),
        _half(visit, citing, citation.passage, citation.claim),
        _half(
            visit,
            each.parting.cited,
            other.passage if other else None,
            other.claim if other else None,
        ),
    )


def _refused(visit: Visit, each: Refusal) -> Parted:
    stated, spoken, other = each.refused.stated, each.refused.passage, each.other_side
    act = Act(
        stated.authority or "",
        stated.court,
        None,
        titled(stated.title) or stated.source,
        stated.date,
        "",
    )
    later = _half(
        visit,
        act,
        spoken.passage if spoken else None,
        spoken.claim if spoken else None,
    )
    path = later.path if stated.authority and stated.title else ""
    return Parted(
        "rejects",
        Half(later.court, later.title, path, later.date, later.card, stated.note or ""),
        _half(visit, other.ruling, other.passage, other.claim) if other else None,
    )


def _unlike(visit: Visit, each: UnlikeOutcomes) -> Unlike:
    return Unlike(
        visit.names.right(each.right),
        f"/rights/{each.right.partition(':')[2]}",
        tuple(_sides(visit, each)),
    )


def _sides(visit: Visit, each: UnlikeOutcomes) -> Iterator[tuple[str, str, int, int]]:
    for side in (each.breach, each.none):
        yield visit.names.court(side.court), side.court, side.violations, side.no_violations
