"""Rights: which the vocabulary knows, by which provisions they are protected, how closely."""

from dataclasses import dataclass
from typing import Final

from comity.ids import RightId
from comity.store import GraphReader
from queries.presence import one
from queries.rows import Row, flag, text, text_or_none, whole
from queries.statement import load

CONTESTED: Final = "contested"


@dataclass(frozen=True, slots=True)
class Right:
    """A right, as a concept."""

    id: str
    label_en: str
    label_fr: str | None
    label_es: str | None
    definition: str | None


@dataclass(frozen=True, slots=True)
class RightListed:
    """A right and how many provisions protect it, contested ones left out."""

    right: Right
    provisions: int


@dataclass(frozen=True, slots=True)
class Rights:
    """All rights of the vocabulary, by id."""

    rights: tuple[RightListed, ...]

    @property
    def is_empty(self) -> bool:
        """Whether the vocabulary was never loaded."""
        return not self.rights


@dataclass(frozen=True, slots=True)
class Protecting:
    """A provision that protects a right.

    Attributes:
        provision: its id.
        instrument: of which it is part.
        title: its heading.
        match: ``exact``, ``close``, ``broad`` (it covers part of the right), ``narrow`` (the right
            is part of what it covers) or ``contested``.
        note: what an editor says of the match.
        source: who says so.
        verified: whether the source was read.
        inherited: whether the match is that of its article.
    """

    provision: str
    instrument: str | None
    title: str | None
    match: str
    note: str | None
    source: str | None
    verified: bool
    inherited: bool


def rights(graph: GraphReader) -> Rights:
    """Return all rights of the vocabulary, by id."""
    rows = graph.run(load("rights"), {})
    return Rights(tuple(RightListed(right_of(row), whole(row, "provisions")) for row in rows))


def right_named(graph: GraphReader, right: RightId) -> Right:
    """Return one right.

    Raises:
        NotFoundError: the vocabulary has none of that id.
    """
    return right_of(one(graph, "right_by_id", "right", right=right))


def provisions_of(graph: GraphReader, right: RightId) -> tuple[Protecting, ...]:
    """Return the provisions that protect a right, by instrument, contested ones included."""
    return tuple(
        _protecting(row) for row in graph.run(load("provisions_of_right"), {"right": right})
    )


def relatives_of(graph: GraphReader, right: RightId) -> dict[str, tuple[Right, ...]]:
    """Return the rights that a right belongs to (``broader``) and those that belong to it."""
    rows = graph.run(load("relatives_of_right"), {"right": right})
    return {
        way: tuple(right_of(row) for row in rows if row["way"] == way)
        for way in ("broader", "narrower")
    }


def right_of(row: Row) -> Right:
    """Return the right of a row."""
    return Right(
        text(row, "id"),
        text_or_none(row, "label_en") or text(row, "id"),
        text_or_none(row, "label_fr"),
        text_or_none(row, "label_es"),
        text_or_none(row, "definition"),
    )


def _protecting(row: Row) -> Protecting:
    return Protecting(
        provision=text(row, "id"),
        instrument=text_or_none(row, "instrument"),
        title=text_or_none(row, "title"),
        match=text(row, "match"),
        note=text_or_none(row, "note"),
        source=text_or_none(row, "source_note"),
        verified=flag(row, "verified"),
        inherited=flag(row, "inherited"),
    )
