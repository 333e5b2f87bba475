"""What is a doctrine, who applies it, who did so first, and in which passages?"""

from dataclasses import dataclass
from typing import Final

from comity.ids import DoctrineId
from comity.store import GraphReader, Row
from queries.acts import Act, Excerpt, act_of, excerpt_of
from queries.doctrine_terms import Counterpart, Origin, counterpart_of, origin_in
from queries.kept import kept
from queries.narrowing import COURT_AND_TIME, EVERYTHING, Narrowing
from queries.presence import one
from queries.rows import real, text, text_or_none, texts, whole, whole_or_none
from queries.statement import load

LEADING: Final = 3
"""Leading rulings a court where nobody asks otherwise."""


@dataclass(frozen=True, slots=True)
class Use:
    """How often a court's texts apply or name the doctrine, in one voice.

    Attributes:
        court: its code.
        speaker: whose words.
        passages: counted in the preferred text of each act.
        acts: rulings and guides.
        first_year: of those acts.
        last_year: of those acts.
    """

    court: str
    speaker: str | None
    passages: int
    acts: int
    first_year: int | None
    last_year: int | None


@dataclass(frozen=True, slots=True)
class Said:
    """A passage on the doctrine, and the ruling in which it stands."""

    ruling: Act
    passage: Excerpt | None
    claim: str | None
    confidence: float


@dataclass(frozen=True, slots=True)
class Leading:
    """A weighty ruling that applies the doctrine.

    Attributes:
        place: 1 for the weightiest of its court.
        rank: PageRank over all citations of the graph.
        first: its first passage that does.
        passages: how many do.
    """

    place: int
    rank: float
    first: Said
    passages: int


@dataclass(frozen=True, slots=True)
class Related:
    """A provision on which the doctrine bears."""

    id: str
    name: str | None


@dataclass(frozen=True, slots=True)
class Variant:
    """How a court names the doctrine in one language, and a ruling in which that was read."""

    court: str
    language: str | None
    text: str
    source: str | None


@dataclass(frozen=True, slots=True)
class Doctrine:
    """The answer; only a court's own words are application, never a party's plea.

    Attributes:
        id: of the doctrine.
        label_en: its name.
        label_fr: in French.
        label_es: in Spanish.
        definition: in our own words.
        elements: steps of the test, in the order in which it is applied.
        note: a remark.
        origin: where it is said to come from.
        key_authorities: ids of rulings and guides that set it out, or their numbers.
        variants: how courts name it.
        provisions: on which it bears.
        counterparts: what other systems do with it, then with which others it is one.
        applied: by court.
        named: by court and voice, without application.
        first_applied: the first ruling of each court held that applies it.
        first_named: the first ruling of each court held in which anybody names it.
        leading: the weightiest rulings of each court that apply it; ``applied`` counts them all.
    """

    id: str
    label_en: str
    label_fr: str | None
    label_es: str | None
    definition: str | None
    elements: tuple[str, ...]
    note: str | None
    origin: Origin
    key_authorities: tuple[str, ...]
    variants: tuple[Variant, ...]
    provisions: tuple[Related, ...]
    counterparts: tuple[Counterpart, ...]
    applied: tuple[Use, ...]
    named: tuple[Use, ...]
    first_applied: tuple[Said, ...]
    first_named: tuple[Said, ...]
    leading: tuple[Leading, ...]

    @property
    def is_empty(self) -> bool:
        """Whether no text held applies or names it."""
        return not self.applied and not self.named


def doctrine(
    graph: GraphReader, wanted: DoctrineId, within: Narrowing = EVERYTHING, leading: int = LEADING
) -> Doctrine:
    """Return what a doctrine is and how the courts use it.

    Args:
        graph: the graph.
        wanted: the doctrine.
        within: court of everything, and time of the rulings shown; counts are of all years, or of
            those up to ``as_of``.
        leading: rulings a court to show.

    Raises:
        NotFoundError: the vocabulary has no such doctrine.
    """
    graph = kept(graph, "doctrine", wanted, within)
    found = one(graph, "doctrine_by_id", "doctrine", doctrine=wanted)
    named: Row = {"doctrine": wanted}
    shown: Row = {**named, **within.only(*COURT_AND_TIME), "leading": leading}
    uses = graph.run(load("uses_of_doctrine"), shown)
    rulings = graph.run(load("rulings_of_doctrine"), shown)
    return Doctrine(
        id=text(found, "id"),
        label_en=text_or_none(found, "label_en") or text(found, "id"),
        label_fr=text_or_none(found, "label_fr"),
        label_es=text_or_none(found, "label_es"),
        definition=text_or_none(found, "definition"),
        elements=texts(found, "elements"),
        note=text_or_none(found, "note"),
        origin=origin_in(found),
        key_authorities=texts(found, "key_authorities"),
        variants=tuple(map(_variant, graph.run(load("names_of_doctrine"), named))),
        provisions=tuple(map(_related, graph.run(load("provisions_of_doctrine"), named))),
        counterparts=tuple(map(counterpart_of, graph.run(load("counterparts_of_doctrine"), named))),
        applied=tuple(_use(row) for row in uses if row["role"] == "applied"),
        named=tuple(_use(row) for row in uses if row["role"] == "named"),
        first_applied=tuple(said_of(row) for row in rulings if row["role"] == "applied"),
        first_named=tuple(said_of(row) for row in rulings if row["role"] == "named"),
        leading=tuple(_leading(row) for row in rulings if row["role"] == "leading"),
    )


def _related(row: Row) -> Related:
    return Related(text(row, "id"), text_or_none(row, "name"))


def _variant(row: Row) -> Variant:
    return Variant(
        text(row, "court"),
        text_or_none(row, "language"),
        text(row, "text"),
        text_or_none(row, "source_note"),
    )


def _use(row: Row) -> Use:
    return Use(
        text(row, "court"),
        text_or_none(row, "speaker"),
        whole(row, "passages"),
        whole(row, "acts"),
        whole_or_none(row, "first_year"),
        whole_or_none(row, "last_year"),
    )


def said_of(row: Row) -> Said:
    """Return the ruling and passage of a row."""
    return Said(act_of(row), excerpt_of(row), text_or_none(row, "claim"), real(row, "confidence"))


def _leading(row: Row) -> Leading:
    return Leading(whole(row, "place"), real(row, "rank"), said_of(row), whole(row, "passages"))
