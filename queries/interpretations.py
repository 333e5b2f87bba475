"""Which passages of guides interpret a provision?"""

from dataclasses import dataclass

from comity.ids import ProvisionId
from comity.store import GraphReader, Row
from queries.acts import Act, Excerpt, act_of, excerpt_of
from queries.narrowing import EVERYTHING, SURE, Narrowing
from queries.paging import FIRST, Key, Page, Turn, cut
from queries.presence import one
from queries.rows import real, text, text_or_none, whole
from queries.statement import load


@dataclass(frozen=True, slots=True)
class Interpretation:
    """A passage of a guide that interprets a provision.

    Attributes:
        provision: the provision interpreted, or a part of it.
        guide: the guide.
        symbol: its UN symbol.
        replaced_by: the guide that replaces it; ``None`` where it stands.
        passage: the words.
        claim: id of the claim that proves it.
        confidence: 0 to 1.
    """

    provision: str
    guide: Act
    symbol: str | None
    replaced_by: str | None
    passage: Excerpt | None
    claim: str | None
    confidence: float


@dataclass(frozen=True, slots=True)
class Interpretations:
    """Passages of guides on a provision, the latest guide first.

    Attributes:
        provision: the provision asked about.
        title: its heading.
        passages: of this page.
    """

    provision: str
    title: str | None
    passages: tuple[Interpretation, ...]

    @property
    def is_empty(self) -> bool:
        """Whether no guide held interprets it."""
        return not self.passages


def interpretations(
    graph: GraphReader,
    provision: ProvisionId,
    within: Narrowing = EVERYTHING,
    turn: Turn = FIRST,
) -> Page[Interpretations]:
    """Return the passages of guides that interpret a provision or a part of it.

    Args:
        graph: the graph.
        provision: the provision.
        within: body and time of the guides.
        turn: which page.

    Raises:
        NotFoundError: the vocabulary has no such provision.
    """
    found = one(graph, "provision_by_id", "provision", provision=provision)
    date, guide, ordinal, interpreted = turn.key(("~", "", -2, ""))
    wanted: Row = {
        "provision": provision, **within.only(*SURE), "date": date, "guide": guide,
        "ordinal": ordinal, "interpreted": interpreted, "limit": turn.limit + 1,
    }  # fmt: skip
    shown, following = cut(graph.run(load("interpretations"), wanted), turn, _key)
    title = text_or_none(found, "title")
    return Page(Interpretations(provision, title, tuple(map(_interpretation, shown))), following)


def _key(row: Row) -> Key:
    return text(row, "day"), text(row, "id"), whole(row, "ordinal"), text(row, "interpreted")


def _interpretation(row: Row) -> Interpretation:
    return Interpretation(
        provision=text(row, "interpreted"),
        guide=act_of(row),
        symbol=text_or_none(row, "symbol"),
        replaced_by=text_or_none(row, "replaced_by"),
        passage=excerpt_of(row),
        claim=text_or_none(row, "claim"),
        confidence=real(row, "confidence"),
    )
