"""Counts of holdings and of the rulings they stand in, each act counted once."""

from dataclasses import dataclass

from queries.rows import Row, text, whole, whole_or_none


@dataclass(frozen=True, slots=True)
class Tally:
    """How often something was held.

    Attributes:
        court: code of the court.
        outcome: the outcome counted; empty where all are.
        holdings: holdings counted.
        texts: rulings with such a holding of which the full text is here.
        digests: rulings with such a holding of which only a digest is here.
        first_year: of those rulings.
        last_year: of those rulings.
    """

    court: str
    outcome: str
    holdings: int
    texts: int
    digests: int
    first_year: int | None
    last_year: int | None


def tally_of(row: Row) -> Tally:
    """Return the counts of a row."""
    return Tally(
        text(row, "court"),
        text(row, "outcome"),
        whole(row, "holdings"),
        whole(row, "texts"),
        whole(row, "digests"),
        whole_or_none(row, "first_year"),
        whole_or_none(row, "last_year"),
    )
