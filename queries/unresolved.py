"""Which authorities are cited that could not be told, or are not here?"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from comity.ids import CourtId
from comity.store import GraphReader, Row
from queries.narrowing import any_of
from queries.paging import FIRST, Page, Turn, cut
from queries.rows import text, text_or_none, texts, whole
from queries.statement import load

_BEFORE_ALL: Final = (2**53, "")


@dataclass(frozen=True, slots=True)
class Uncertain:
    """An authority as its citations name it.

    Attributes:
        id: of the authority.
        court: code of the court cited; ``None`` where the words do not tell.
        title: as cited.
        numbers: application numbers, ECLI, series and symbol, as cited.
        date: as cited.
        cites: ``ruling``, ``guide`` or ``instrument``.
        status: ``unresolved`` (names nothing held here) or ``ambiguous`` (may name several).
        target: id under which it stands as only cited.
        candidates: ids that the words allow.
        citations: how often it is cited.
        acts: by how many rulings and guides.
        claim: of one of the citations.
    """

    id: str
    court: str | None
    title: str | None
    numbers: tuple[str, ...]
    date: str | None
    cites: str | None
    status: str
    target: str | None
    candidates: tuple[str, ...]
    citations: int
    acts: int
    claim: str | None


@dataclass(frozen=True, slots=True)
class Share:
    """How many authorities of one court are cited, and how many of them are here or ambiguous."""

    court: str | None
    authorities: int
    resolved: int
    ambiguous: int


@dataclass(frozen=True, slots=True)
class Unresolved:
    """Authorities that could not be told or are not here, the most cited first.

    Attributes:
        courts: shares of every court cited, whatever the question leaves out.
        authorities: of this page.
    """

    courts: tuple[Share, ...]
    authorities: tuple[Uncertain, ...]

    @property
    def is_empty(self) -> bool:
        """Whether everything cited is here."""
        return not self.authorities


def unresolved(
    graph: GraphReader, courts: Sequence[CourtId] = (), turn: Turn = FIRST
) -> Page[Unresolved]:
    """Return the authorities that could not be told or are not here, the most cited first.

    Args:
        graph: the graph.
        courts: codes of the courts that are cited; all where none is given.
        turn: which page.
    """
    citations, after = turn.key(_BEFORE_ALL)
    wanted: Row = {
        "courts": any_of(courts), "citations": citations, "after": after, "limit": turn.limit + 1,
    }  # fmt: skip
    rows, following = cut(graph.run(load("unresolved"), wanted), turn, _key)
    shares = tuple(
        Share(
            text_or_none(row, "court"), whole(row, "authorities"), whole(row, "resolved"),
            whole(row, "ambiguous"),
        )
        for row in graph.run(load("unresolved_by_court"), {})
    )  # fmt: skip
    return Page(Unresolved(shares, tuple(map(_uncertain, rows))), following)


def _key(row: Row) -> tuple[int, str]:
    return whole(row, "citations"), text(row, "id")


def _uncertain(row: Row) -> Uncertain:
    named = (text_or_none(row, name) for name in ("ecli", "series", "symbol", "number"))
    return Uncertain(
        text(row, "id"),
        text_or_none(row, "court"),
        text_or_none(row, "title"),
        (*texts(row, "appnos"), *(each for each in named if each)),
        text_or_none(row, "date"),
        text_or_none(row, "cites"),
        text(row, "status"),
        text_or_none(row, "target"),
        texts(row, "candidates"),
        whole(row, "citations"),
        whole(row, "acts"),
        text_or_none(row, "claim"),
    )
