"""Which passages of guides interpret a provision, who cites them, and which are out-dated?"""

from dataclasses import dataclass, replace

from comity.ids import ProvisionId
from comity.store import GraphReader, Row
from queries.acts import Act, Excerpt, act_of, excerpt_of
from queries.interpretations_weighed import Basis, Outdated, Reception, Weighed, receptions
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
        reception: which rulings cite the passage, and what shows that it is out-dated.
    """

    provision: str
    guide: Act
    symbol: str | None
    replaced_by: str | None
    passage: Excerpt | None
    claim: str | None
    confidence: float
    reception: Reception


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
    weighed = [
        Weighed(text(row, "id"), text(row, "passage"), text_or_none(row, "number")) for row in shown
    ]
    limits: Row = {name: wanted[name] for name in ("as_of", "min_confidence")}
    heard = receptions(graph, weighed, limits)
    passages = tuple(_interpretation(row, heard[text(row, "passage")]) for row in shown)
    return Page(Interpretations(provision, text_or_none(found, "title"), passages), following)


def _key(row: Row) -> Key:
    return text(row, "day"), text(row, "id"), whole(row, "ordinal"), text(row, "interpreted")


def _interpretation(row: Row, heard: Reception) -> Interpretation:
    if row["replaced_by"] is not None:
        newer = act_of(row, "newer_")
        replaced = Outdated(Basis.GUIDE_REPLACED, newer, None, None, None)
        heard = replace(heard, outdated=(replaced, *heard.outdated))
    return Interpretation(
        provision=text(row, "interpreted"),
        guide=act_of(row),
        symbol=text_or_none(row, "symbol"),
        replaced_by=text_or_none(row, "replaced_by"),
        passage=excerpt_of(row),
        claim=text_or_none(row, "claim"),
        confidence=real(row, "confidence"),
        reception=heard,
    )
