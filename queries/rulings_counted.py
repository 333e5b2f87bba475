"""How many rulings are held, court by court: what a list of them would have."""

from dataclasses import dataclass

from comity.store import GraphReader, Row
from queries.narrowing import COURT_AND_TIME, EVERYTHING, Narrowing
from queries.rows import text, whole, whole_or_none
from queries.rulings import ANY, Features
from queries.statement import load


@dataclass(frozen=True, slots=True)
class CourtCount:
    """Rulings of one court.

    Attributes:
        court: its code.
        texts: of which the text is here.
        digests: of which only a digest of ours is.
        first_year: of them; ``None`` where no day is known.
        last_year: likewise.
    """

    court: str
    texts: int
    digests: int
    first_year: int | None
    last_year: int | None


@dataclass(frozen=True, slots=True)
class RulingsCounted:
    """The answer.

    Attributes:
        total: rulings that the list has, on all its pages.
        courts: by code; their texts and digests add up to ``total``.
    """

    total: int
    courts: tuple[CourtCount, ...]

    @property
    def is_empty(self) -> bool:
        """Whether the list is empty."""
        return not self.total


def rulings_counted(
    graph: GraphReader, within: Narrowing = EVERYTHING, features: Features = ANY
) -> RulingsCounted:
    """Return how many rulings the list under the same limits has."""
    wanted: Row = {
        **within.only(*COURT_AND_TIME, "respondent", "instrument", "language"),
        "kind": features.kind, "outcome": features.outcome, "provision": features.provision,
    }  # fmt: skip
    courts = tuple(
        CourtCount(
            text(row, "court"), whole(row, "texts"), whole(row, "digests"),
            whole_or_none(row, "first_year"), whole_or_none(row, "last_year"),
        )
        for row in graph.run(load("rulings_counted"), wanted)
    )  # fmt: skip
    return RulingsCounted(sum(each.texts + each.digests for each in courts), courts)
