"""Where do the courts part on a doctrine: on the test itself, or on how cases end under it?"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Final

from comity.ids import DoctrineId
from comity.store import GraphReader, Row
from queries.acts import act_of, excerpt_of
from queries.citations import Exchange, exchange_of
from queries.counterparts import InOtherSystem, counterparts_of
from queries.doctrine_passages import Spoken
from queries.doctrine_terms import Named, doctrine_named
from queries.doctrines import Said
from queries.first_passages import first_passages
from queries.firsts import ends_of
from queries.kept import kept
from queries.narrowing import EVERY, EVERYTHING, Narrowing
from queries.rows import real, text, text_or_none, whole
from queries.statement import load

REJECTS: Final = "rejects"


@dataclass(frozen=True, slots=True)
class Parting:
    """A court that, speaking of the doctrine, departs from a ruling or distinguishes it.

    Attributes:
        is_across: whether the ruling is of another court.
        parting: both rulings, the treatment, and the passage that parts, with its claim.
        other_side: the first own passage on the doctrine in the ruling parted from; ``None`` where
            its text is not held or says nothing of it.
    """

    is_across: bool
    parting: Exchange
    other_side: Spoken | None


@dataclass(frozen=True, slots=True)
class Refusal:
    """A counterpart that the vocabulary states as a refusal.

    Attributes:
        refused: what is stated, with the first passage of its authority.
        other_side: the first ruling of any other court, in its own words.
    """

    refused: InOtherSystem
    other_side: Said | None


@dataclass(frozen=True, slots=True)
class Side:
    """How the cases of one court end on one right under the doctrine.

    Attributes:
        court: its code.
        violations: rulings that apply the doctrine and find a violation of the right.
        no_violations: those that find none; a ruling that finds both counts for both.
        first: the first ruling with the outcome that prevails, and its first passage that applies
            the doctrine.
    """

    court: str
    violations: int
    no_violations: int
    first: Said


@dataclass(frozen=True, slots=True)
class UnlikeOutcomes:
    """Two courts whose cases on one right end differently; the facts are not compared.

    Attributes:
        right: the right.
        label: its name.
        breach: the court that finds a violation in most of its rulings.
        none: the court that finds none in most of its rulings.
    """

    right: str
    label: str | None
    breach: Side
    none: Side


@dataclass(frozen=True, slots=True)
class Divergence:
    """The answer.

    Attributes:
        doctrine: what was asked about.
        partings: between courts first, then within one; by day.
        refusals: as the vocabulary states them.
        outcomes: by right and courts.
    """

    doctrine: Named
    partings: tuple[Parting, ...]
    refusals: tuple[Refusal, ...]
    outcomes: tuple[UnlikeOutcomes, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing shows that they part."""
        return not (self.partings or self.refusals or self.outcomes)


def divergence(
    graph: GraphReader, wanted: DoctrineId, within: Narrowing = EVERYTHING
) -> Divergence:
    """Return where the courts part on a doctrine.

    Args:
        graph: the graph.
        wanted: the doctrine.
        within: any limits; of what the vocabulary states only time is asked, and with a court only
            that court's partings and refusals are shown.

    Raises:
        NotFoundError: the vocabulary has no such doctrine.
    """
    graph = kept(graph, "divergence", wanted, within)
    named = doctrine_named(graph, wanted)
    limits: Row = {"doctrine": wanted, **within.only(*EVERY)}
    ended = graph.run(load("outcomes_under_doctrine"), {**limits, "courts": None})
    unlike = _unlike(ended)
    if within.court:
        asked = set(within.court)
        unlike = [each for each in unlike if asked & {each.breach.court, each.none.court}]
    return Divergence(
        named, _partings(graph, wanted, limits), _refusals(graph, wanted, within), tuple(unlike)
    )


def _partings(graph: GraphReader, wanted: DoctrineId, limits: Row) -> tuple[Parting, ...]:
    rows = graph.run(load("partings_on_doctrine"), limits)
    acts = " ".join(dict.fromkeys(text(row, "cited_id") for row in rows))
    own = first_passages(graph, acts, wanted)
    return tuple(
        Parting(row["scope"] == "across", exchange_of(row), own.get(text(row, "cited_id")))
        for row in rows
    )


def _refusals(graph: GraphReader, wanted: DoctrineId, within: Narrowing) -> tuple[Refusal, ...]:
    asked = within.of_court_and_time
    stated = [
        each for each in counterparts_of(graph, wanted, asked) if each.stated.relation == REJECTS
    ]
    if not stated:
        return ()
    ends = ends_of(graph, wanted, replace(within, court=()))

    def other_side(court: str | None) -> Said | None:
        own = (each.by_court for each in ends if each.court != court)
        return next((said for said in own if said), None)

    return tuple(Refusal(each, other_side(each.stated.court)) for each in stated)


def _unlike(rows: Sequence[Row]) -> list[UnlikeOutcomes]:
    sides: defaultdict[str, list[tuple[bool, Side]]] = defaultdict(list)
    labels = {text(row, "right"): text_or_none(row, "label_en") for row in rows}
    for right, court in dict.fromkeys((text(row, "right"), text(row, "court")) for row in rows):
        of_court = {
            text(row, "outcome"): row
            for row in rows
            if row["right"] == right and row["court"] == court
        }
        side = _side(court, of_court)
        if side is not None:
            sides[right].append(side)
    return [
        UnlikeOutcomes(right, labels[right], *((one, other) if is_breach else (other, one)))
        for right, found in sides.items()
        for (is_breach, one), (is_other, other) in combinations(found, 2)
        if is_breach != is_other
    ]


def _side(court: str, rows: dict[str, Row]) -> tuple[bool, Side] | None:
    """Return what prevails in a court: whether a violation; ``None`` where neither does."""
    counts = {outcome: whole(row, "rulings") for outcome, row in rows.items()}
    violations, none = counts.get("violation", 0), counts.get("no-violation", 0)
    if violations == none:
        return None
    row = rows["violation" if violations > none else "no-violation"]
    said = Said(act_of(row), excerpt_of(row), text_or_none(row, "claim"), real(row, "confidence"))
    return violations > none, Side(court, violations, none, said)
