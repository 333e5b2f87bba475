"""Which provisions of other instruments say the same as this one, and on whose word?"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from comity.errors import NotFoundError
from comity.ids import ProvisionId
from comity.store import GraphReader
from queries.rows import Row, flag, text, text_or_none
from queries.statement import load


class Relation(StrEnum):
    """How near two provisions are, the nearest first; computed, never closed transitively."""

    SAME = "same"
    SIMILAR = "similar"
    OVERLAPS = "overlaps"
    CONTESTED = "contested"


_ORDER: Final = tuple(Relation)
_NEAR: Final = frozenset({"exact", "close"})


@dataclass(frozen=True, slots=True)
class Step:
    """How closely one provision matches the right: the match, an editor's note, its source."""

    match: str
    note: str | None
    source: str | None


@dataclass(frozen=True, slots=True)
class Derived:
    """A provision that protects a right that the provision asked about protects too.

    Attributes:
        provision: its id.
        instrument: of which it is part.
        title: its heading.
        relation: ``same`` (both match the right exactly), ``similar`` (exactly or closely),
            ``overlaps`` (one covers more or less than the right) or ``contested``.
        right: the right that joins them.
        right_label: its name.
        here: how closely the provision asked about matches the right.
        there: how closely this one does.
        verified: whether the source of this one was read.
        inherited: whether this one's match is that of its article.
        outranked: whether an official text says how the two correspond.
    """

    provision: str
    instrument: str | None
    title: str | None
    relation: Relation
    right: str
    right_label: str | None
    here: Step
    there: Step
    verified: bool
    inherited: bool
    outranked: bool


@dataclass(frozen=True, slots=True)
class Official:
    """A provision that an official text declares to correspond.

    Attributes:
        provision: its id.
        instrument: of which it is part.
        title: its heading.
        relation: in the words of the authority, e.g. ``"same meaning, wider scope"``.
        authority: the official text.
        source: where it was read.
        declares: ``here`` where the provision asked about is declared to correspond to this one,
            ``there`` where it is the other way round.
    """

    provision: str
    instrument: str | None
    title: str | None
    relation: str
    authority: str | None
    source: str | None
    declares: str


@dataclass(frozen=True, slots=True)
class Equivalents:
    """The answer.

    Attributes:
        provision: the provision asked about.
        title: its heading.
        read_as: the provision whose matches are used: itself, or the nearest one above it.
        official: by official texts; they outrank the derived.
        derived: by a common right, the nearest first.
    """

    provision: str
    title: str | None
    read_as: str
    official: tuple[Official, ...]
    derived: tuple[Derived, ...]

    @property
    def is_empty(self) -> bool:
        """Whether no other instrument has anything like it."""
        return not self.official and not self.derived


def relation_of(here: str, there: str) -> Relation:
    """Return how near two provisions are that match one right.

    >>> relation_of("exact", "exact"), relation_of("close", "exact"), relation_of("exact", "narrow")
    (<Relation.SAME: 'same'>, <Relation.SIMILAR: 'similar'>, <Relation.OVERLAPS: 'overlaps'>)
    """
    if "contested" in {here, there}:
        return Relation.CONTESTED
    if here == there == "exact":
        return Relation.SAME
    return Relation.SIMILAR if {here, there} <= _NEAR else Relation.OVERLAPS


def equivalents(graph: GraphReader, provision: ProvisionId) -> Equivalents:
    """Return the provisions of other instruments that correspond to this one.

    A paragraph without a match of its own is read as the provision above it.

    Raises:
        NotFoundError: the vocabulary has neither the provision nor its article.
    """
    headings: list[str | None] = []  # of the provision, or of the nearest one above that is known
    step: ProvisionId | None = provision
    while step is not None:
        rows = graph.run(load("equivalents"), {"provision": step})
        headings += [text_or_none(row, "title") for row in rows if row["part"] == "provision"]
        if len(rows) > 1:
            return _equivalents(provision, step, headings[0], rows)
        step = step.parent
    if not headings:
        raise NotFoundError("provision", provision)
    return Equivalents(provision, headings[0], provision, (), ())


def _equivalents(
    provision: str, read_as: str, title: str | None, rows: Sequence[Row]
) -> Equivalents:
    official = tuple(_official(row) for row in rows if row["part"] == "official")
    declared = frozenset(each.provision for each in official)
    found = (_derived(row, declared) for row in rows if row["part"] == "derived")
    return Equivalents(provision, title, read_as, official, tuple(sorted(found, key=_nearness)))


def _nearness(each: Derived) -> tuple[int, str, int, str]:
    return _ORDER.index(each.relation), each.right, len(each.provision), each.provision


def _official(row: Row) -> Official:
    return Official(
        text(row, "id"),
        text_or_none(row, "instrument"),
        text_or_none(row, "title"),
        text(row, "relation"),
        text_or_none(row, "authority"),
        text_or_none(row, "source_note"),
        "here" if row["way"] == "to" else "there",
    )


def _derived(row: Row, declared: frozenset[str]) -> Derived:
    here, there = text(row, "own_match"), text(row, "match")
    return Derived(
        provision=text(row, "id"),
        instrument=text_or_none(row, "instrument"),
        title=text_or_none(row, "title"),
        relation=relation_of(here, there),
        right=text(row, "right"),
        right_label=text_or_none(row, "label_en"),
        here=Step(here, text_or_none(row, "own_note"), text_or_none(row, "own_source_note")),
        there=Step(there, text_or_none(row, "note"), text_or_none(row, "source_note")),
        verified=flag(row, "verified"),
        inherited=flag(row, "inherited"),
        outranked=text(row, "id") in declared,
    )
