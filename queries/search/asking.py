"""Which passages have these words, and what is said of them and their rulings?"""

from dataclasses import dataclass

from comity.store import GraphReader, Row
from queries.acts import Act, act_of
from queries.labels import labels_now
from queries.paging import FIRST, Page, Turn, cut
from queries.rows import text, text_or_none, whole
from queries.search.compiling import FACETS, Order, counts, hits
from queries.search.expanding import Expansion, expanded
from queries.search.fields import settled
from queries.search.grammar import read
from queries.search.marking import Window, wanted, window
from queries.search.tree import Node, Words, written

_FIRST = (2**53, "", -1, "")


@dataclass(frozen=True, slots=True)
class Understood:
    """A search as it was read.

    Attributes:
        search: in the words of the grammar; asked again it gives the same hits.
        expansions: what was added by the vocabulary; empty where that was not wanted.
        ignored: marks without a letter or digit, which no index holds.
    """

    search: str
    expansions: tuple[Expansion, ...]
    ignored: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage found.

    Attributes:
        act: the ruling or guide.
        passage: id of the passage.
        number: printed; ``None`` where none is.
        section: part of the ruling.
        speaker: whose words.
        language: of the text.
        window: the part shown, with the words found.
    """

    act: Act
    passage: str
    number: str | None
    section: str | None
    speaker: str | None
    language: str | None
    window: Window


@dataclass(frozen=True, slots=True)
class Hits:
    """Passages found, those of one ruling together."""

    understood: Understood
    hits: tuple[Hit, ...]

    @property
    def is_empty(self) -> bool:
        """Whether no passage answers."""
        return not self.hits


@dataclass(frozen=True, slots=True)
class Count:
    """How many passages, in how many rulings and guides, have a value."""

    value: str
    passages: int
    acts: int


@dataclass(frozen=True, slots=True)
class Facet:
    """The hits counted by one field, the most frequent first; a hit may have several values."""

    field: str
    counts: tuple[Count, ...]


@dataclass(frozen=True, slots=True)
class Facets:
    """How many passages answer a search, in all and by field.

    Attributes:
        understood: the search.
        passages: in all.
        acts: rulings and guides that they are of.
        facets: by field; ``year`` is the field ``date``. A count is the total of the same search
            with that value added.
    """

    understood: Understood
    passages: int
    acts: int
    facets: tuple[Facet, ...]

    @property
    def is_empty(self) -> bool:
        """Whether no passage answers."""
        return not self.passages


def search(
    graph: GraphReader,
    asked: str,
    order: Order = Order.CITED,
    turn: Turn = FIRST,
    *,
    is_expanded: bool = True,
) -> Page[Hits]:
    """Return the passages that answer a search.

    Args:
        graph: the graph.
        asked: in the grammar of ``queries.search.grammar``.
        order: which come first; the same on every engine, ties by id.
        turn: which page.
        is_expanded: whether other names of what the words name are found too.

    Raises:
        SearchError: the search cannot be read; the message names the place.
    """
    tree, understood = _understood(graph, asked, is_expanded=is_expanded)
    lead, act, ordinal, passage = turn.key(_FIRST)
    compiled = hits(tree, order)
    values: Row = {
        **compiled.values, "lead": lead, "act": act, "ordinal": ordinal, "passage": passage,
        "limit": turn.limit + 1,
    }  # fmt: skip
    rows, following = cut(graph.run(compiled.statement, values), turn, _key)
    phrases = wanted(tree)
    return Page(Hits(understood, tuple(_hit(row, phrases) for row in rows)), following)


def facets(
    graph: GraphReader,
    asked: str,
    fields: tuple[str, ...] = FACETS,
    *,
    is_expanded: bool = True,
) -> Facets:
    """Return how many passages answer a search, in all and by field.

    Raises:
        SearchError: the search cannot be read; the message names the place.
    """
    tree, understood = _understood(graph, asked, is_expanded=is_expanded)
    compiled = counts(tree, fields)
    rows = graph.run(compiled.statement, compiled.values)
    total = next((_count(row) for row in rows if row["facet"] == "total"), Count("", 0, 0))
    found = tuple(
        Facet(name, tuple(_count(row) for row in rows if row["facet"] == name))
        for name in FACETS
        if name in fields
    )
    return Facets(understood, total.passages, total.acts, found)


def _understood(graph: GraphReader, asked: str, *, is_expanded: bool) -> tuple[Node, Understood]:
    labels = labels_now(graph)
    heard = read(asked)
    tree = settled(heard.tree, labels)
    larger, added = expanded(tree, labels) if is_expanded else (tree, ())
    return larger, Understood(written(tree), added, heard.ignored)


def _key(row: Row) -> tuple[int, str, int, str]:
    return whole(row, "lead"), text(row, "act_id"), whole(row, "ordinal"), text(row, "passage")


def _hit(row: Row, phrases: tuple[Words, ...]) -> Hit:
    return Hit(
        act_of(row, "act_"),
        text(row, "passage"),
        text_or_none(row, "number"),
        text_or_none(row, "section"),
        text_or_none(row, "speaker"),
        text_or_none(row, "language"),
        window(text_or_none(row, "text") or "", phrases),
    )


def _count(row: Row) -> Count:
    return Count(text(row, "value"), whole(row, "passages"), whole(row, "acts"))
