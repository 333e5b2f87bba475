"""Who cites a ruling or guide, in which passages, and how?"""

from dataclasses import dataclass

from comity.ids import RulingId
from comity.store import GraphReader, Row
from queries.acts import Act
from queries.citations import CitingAct, after, citing_of, key_of_citing
from queries.narrowing import EVERYTHING, SURE, Narrowing
from queries.paging import FIRST, Page, Turn, cut
from queries.presence import act_named
from queries.rows import text_or_none, whole
from queries.statement import load


@dataclass(frozen=True, slots=True)
class CitingCourt:
    """How often one court cites an act in one way."""

    court: str | None
    treatment: str | None
    citations: int
    rulings: int


@dataclass(frozen=True, slots=True)
class CitedBy:
    """What cites a ruling or guide, the latest years first.

    Attributes:
        act: the ruling or guide.
        in_all: counts by citing court and treatment, of all years or up to ``as_of``.
        citations: of this page.
    """

    act: Act
    in_all: tuple[CitingCourt, ...]
    citations: tuple[CitingAct, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nobody cites it."""
        return not self.citations


@dataclass(frozen=True, slots=True)
class Manner:
    """How an authority is cited; each may be missing.

    Attributes:
        treatment: what the passage does with it, e.g. ``"distinguished"``.
        pinpoint: paragraph cited, as printed.
    """

    treatment: str | None = None
    pinpoint: str | None = None


ANY_MANNER = Manner()


def cited_by(
    graph: GraphReader,
    act: RulingId,
    within: Narrowing = EVERYTHING,
    manner: Manner = ANY_MANNER,
    turn: Turn = FIRST,
) -> Page[CitedBy]:
    """Return what cites a ruling or guide, with the citing passages, the latest years first.

    Args:
        graph: the graph.
        act: id of a ruling or guide.
        within: court and time of the citing acts.
        manner: treatment and pinpoint.
        turn: which page.

    Raises:
        NotFoundError: the graph knows no such ruling or guide.
    """
    found = act_named(graph, act)
    limits = within.only(*SURE)
    wanted: Row = {
        "act": act, "treatment": manner.treatment, "pinpoint": manner.pinpoint,
        **limits, **after(turn),
    }  # fmt: skip
    shown, following = cut(graph.run(load("cited_by"), wanted), turn, key_of_citing)
    counts = tuple(
        CitingCourt(
            text_or_none(row, "court"), text_or_none(row, "treatment"), whole(row, "citations"),
            whole(row, "rulings"),
        )
        for row in graph.run(load("cited_by_court"), {**limits, "act": act})
    )  # fmt: skip
    return Page(CitedBy(found, counts, tuple(map(citing_of, shown))), following)
