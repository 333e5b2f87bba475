"""Which authorities does a ruling or guide cite, passage by passage?"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from comity.ids import CourtId, RulingId
from comity.store import GraphReader, Row
from queries.acts import Act
from queries.citations import CitedAuthority, cited_of
from queries.narrowing import any_of
from queries.paging import FIRST, Key, Page, Turn, cut
from queries.presence import act_named
from queries.rows import text, text_or_none, whole
from queries.statement import load

_ALL: Final = 100_000
"""Citations of one act at most: the most that one has here is a tenth of it."""


@dataclass(frozen=True, slots=True)
class CitedCourt:
    """How often one court is cited by an act."""

    court: str | None
    citations: int
    authorities: int


@dataclass(frozen=True, slots=True)
class Cites:
    """What a ruling or guide cites, in the order of its text.

    Attributes:
        act: the ruling or guide.
        in_all: counts by cited court, whatever the question leaves out.
        citations: of this page.
    """

    act: Act
    in_all: tuple[CitedCourt, ...]
    citations: tuple[CitedAuthority, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing is cited."""
        return not self.citations


def cites(
    graph: GraphReader,
    act: RulingId,
    courts: Sequence[CourtId] = (),
    treatment: str | None = None,
    turn: Turn = FIRST,
) -> Page[Cites]:
    """Return what a ruling or guide cites, with the citing passages.

    Args:
        graph: the graph.
        act: id of a ruling or guide.
        courts: of the authorities cited, any of them; of every court for none.
        treatment: what the passage does with them.
        turn: which page.

    Raises:
        NotFoundError: the graph knows no such ruling or guide.
    """
    found = act_named(graph, act)
    ordinal, target, claim = turn.key((-2, "", ""))
    rows = graph.run(
        load("cites"),
        {"act": act, "courts": any_of(courts), "treatment": treatment, "ordinal": ordinal,
         "target": target, "claim": claim, "limit": turn.limit + 1},
    )  # fmt: skip
    shown, following = cut(rows, turn, _key_of_cited)
    totals = graph.run(load("cites_by_court"), {"act": act})
    counts = tuple(
        CitedCourt(text_or_none(row, "court"), whole(row, "citations"), whole(row, "authorities"))
        for row in totals
    )
    return Page(Cites(found, counts, tuple(map(cited_of, shown))), following)


def cited_by_claim(graph: GraphReader, act: RulingId) -> dict[str, CitedAuthority]:
    """Return every authority that an act cites, by the claim that proves the citation."""
    rows = graph.run(
        load("cites"),
        {"act": act, "courts": any_of(()), "treatment": None, "ordinal": -2, "target": "",
         "claim": "", "limit": _ALL},
    )  # fmt: skip
    return {claim: cited_of(row) for row in rows if (claim := text_or_none(row, "claim"))}


def _key_of_cited(row: Row) -> Key:
    return whole(row, "ordinal"), text(row, "cited_id"), text_or_none(row, "claim") or ""
