"""A doctrine as the vocabulary states it: its name, elements, origin and counterparts."""

from dataclasses import dataclass

from comity.ids import DoctrineId
from comity.store import GraphReader, Row
from queries.presence import one
from queries.rows import flag, text, text_or_none, texts


@dataclass(frozen=True, slots=True)
class Named:
    """The doctrine that a question is about.

    Attributes:
        id: its id.
        label_en: its name.
        elements: steps of the test, in the order in which it is applied.
    """

    id: str
    label_en: str
    elements: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Counterpart:
    """What another system does with the doctrine, as the vocabulary states it.

    Attributes:
        relation: ``adopts``, ``adapts``, ``parallel`` or ``rejects``.
        is_inverse: whether it is this doctrine that does so with the other.
        doctrine: the other doctrine, where it has an id.
        name: of that doctrine.
        court: the other court.
        authority: id of the ruling or guide that says so, or its number.
        title: of that ruling or guide, where the graph knows it.
        date: of that ruling or guide.
        note: a remark.
        source: ruling and paragraph in which it was read.
        verified: whether the text was read for it.
    """

    relation: str | None
    is_inverse: bool
    doctrine: str | None
    name: str | None
    court: str | None
    authority: str | None
    title: str | None
    date: str | None
    note: str | None
    source: str | None
    verified: bool


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the doctrine is said to come from; never merged with what the graph holds.

    Attributes:
        court: its code.
        title: the ruling or text.
        date: its date.
        ruling: id of that ruling or guide.
        source: on what that rests.
        verified: whether the text of origin was read for it.
    """

    court: str | None
    title: str | None
    date: str | None
    ruling: str | None
    source: str | None
    verified: bool


def doctrine_named(graph: GraphReader, wanted: DoctrineId) -> Named:
    """Return the doctrine of this id.

    Raises:
        NotFoundError: the vocabulary has no such doctrine.
    """
    found = one(graph, "doctrine_by_id", "doctrine", doctrine=wanted)
    label = text_or_none(found, "label_en") or text(found, "id")
    return Named(text(found, "id"), label, texts(found, "elements"))


def origin_of(graph: GraphReader, wanted: DoctrineId) -> Origin:
    """Return where a doctrine is said to come from.

    Raises:
        NotFoundError: the vocabulary has no such doctrine.
    """
    return origin_in(one(graph, "doctrine_by_id", "doctrine", doctrine=wanted))


def origin_in(row: Row) -> Origin:
    """Return the origin that a row tells of."""
    return Origin(
        text_or_none(row, "origin_court"),
        text_or_none(row, "origin_title"),
        text_or_none(row, "origin_date"),
        text_or_none(row, "origin_ruling"),
        text_or_none(row, "source_note"),
        flag(row, "verified"),
    )


def counterpart_of(row: Row) -> Counterpart:
    """Return the counterpart that a row tells of."""
    return Counterpart(
        relation=text_or_none(row, "relation"),
        is_inverse=flag(row, "is_inverse"),
        doctrine=text_or_none(row, "doctrine"),
        name=text_or_none(row, "label_en"),
        court=text_or_none(row, "court"),
        authority=text_or_none(row, "authority"),
        title=text_or_none(row, "title"),
        date=text_or_none(row, "date"),
        note=text_or_none(row, "note"),
        source=text_or_none(row, "source_note"),
        verified=flag(row, "verified"),
    )
