"""In which passages of one ruling does a doctrine stand, and in whose words?"""

from dataclasses import dataclass

from comity.ids import DoctrineId, RulingId
from comity.store import GraphReader, Row
from queries.acts import Act, Excerpt, excerpt_of
from queries.applications import Role
from queries.doctrine_terms import Named, doctrine_named
from queries.narrowing import EVERYTHING, Narrowing
from queries.paging import FIRST, Key, Page, Turn, cut
from queries.presence import act_named
from queries.rows import real, text, text_or_none, whole
from queries.statement import load


@dataclass(frozen=True, slots=True)
class Spoken:
    """A passage on the doctrine.

    Attributes:
        role: ``applied`` by the court, else ``named``.
        passage: the words, and whose they are.
        claim: id of the claim that proves it.
        confidence: 0 to 1.
    """

    role: Role
    passage: Excerpt | None
    claim: str | None
    confidence: float


@dataclass(frozen=True, slots=True)
class DoctrinePassages:
    """The answer, in the order of the text.

    Attributes:
        doctrine: what was asked about.
        act: the ruling or guide.
        passages: of this page, in all voices.
    """

    doctrine: Named
    act: Act
    passages: tuple[Spoken, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nobody speaks of it there."""
        return not self.passages


def doctrine_passages(
    graph: GraphReader,
    wanted: DoctrineId,
    act: RulingId,
    within: Narrowing = EVERYTHING,
    turn: Turn = FIRST,
) -> Page[DoctrinePassages]:
    """Return the passages of one ruling or guide in which a doctrine stands.

    Args:
        graph: the graph.
        wanted: the doctrine.
        act: id of the ruling or guide.
        within: language of the text (the preferred one for none), and least confidence.
        turn: which page.

    Raises:
        NotFoundError: the vocabulary has no such doctrine, or the graph no such act.
    """
    named, found = doctrine_named(graph, wanted), act_named(graph, act)
    ordinal, passage, claim = turn.key((-2, "", ""))
    asked: Row = {
        "doctrine": wanted, "act": act, **within.only("language", "min_confidence"),
        "ordinal": ordinal, "passage": passage, "claim": claim, "limit": turn.limit + 1,
    }  # fmt: skip
    shown, following = cut(graph.run(load("doctrine_in_ruling"), asked), turn, _key)
    return Page(DoctrinePassages(named, found, tuple(map(_spoken, shown))), following)


def _key(row: Row) -> Key:
    return whole(row, "ordinal"), text(row, "passage"), text(row, "claim")


def _spoken(row: Row) -> Spoken:
    return Spoken(
        Role(text(row, "role")),
        excerpt_of(row),
        text_or_none(row, "claim"),
        real(row, "confidence"),
    )
