"""Which acts of one court cite another court, and in which words?"""

from dataclasses import dataclass

from comity.errors import InvalidValueError
from comity.ids import CourtId
from comity.store import GraphReader, Row
from queries.bearing import ANY_BEARING, Bearing, bearing_checked
from queries.citations import Exchange, after, exchange_of, key_of_citing
from queries.kept import kept
from queries.narrowing import EVERYTHING, TIME, Narrowing
from queries.paging import FIRST, Page, Turn, cut
from queries.presence import one
from queries.rows import text_or_none, whole
from queries.statement import load


@dataclass(frozen=True, slots=True)
class Voice:
    """How often one court cites another in one voice."""

    speaker: str | None
    citations: int
    citing: int
    cited: int


@dataclass(frozen=True, slots=True)
class Dialogue:
    """What one court cites of another, the latest years first.

    Attributes:
        citing_court: whose words.
        cited_court: whose authority.
        in_all: counts by voice, of the whole list.
        citations: of this page.
    """

    citing_court: str
    cited_court: str
    in_all: tuple[Voice, ...]
    citations: tuple[Exchange, ...]

    @property
    def is_empty(self) -> bool:
        """Whether the one never cites the other."""
        return not self.citations


def dialogue(
    graph: GraphReader,
    from_court: CourtId,
    to_court: CourtId,
    within: Narrowing = EVERYTHING,
    turn: Turn = FIRST,
    bearing: Bearing = ANY_BEARING,
) -> Page[Dialogue]:
    """Return which acts of one court cite another, in which words, the latest years first.

    Raises:
        InvalidValueError: both courts are the same; what a court cites of its own is asked ruling
            by ruling.
        NotFoundError: a court or right is unknown.
    """
    if from_court == to_court:
        raise InvalidValueError("pair of courts", f"{from_court} and {to_court}", "name two courts")
    graph = kept(graph, "dialogue", f"{from_court} {to_court}", within)
    for court in (from_court, to_court):
        one(graph, "court_by_id", "court", court=court)
    limits = within.only(*TIME, "min_confidence")
    asked: Row = {
        "from": from_court, "to": to_court, **limits, **bearing_checked(graph, bearing),
    }  # fmt: skip
    rows = graph.run(load("dialogue"), {**asked, **after(turn)})
    shown, following = cut(rows, turn, key_of_citing)
    voices = tuple(
        Voice(
            text_or_none(row, "speaker"), whole(row, "citations"), whole(row, "citing"),
            whole(row, "cited"),
        )
        for row in graph.run(load("dialogue_by_speaker"), asked)
    )  # fmt: skip
    found = Dialogue(from_court, to_court, voices, tuple(map(exchange_of, shown)))
    return Page(found, following)
