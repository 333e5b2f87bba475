"""Holdings as every answer shows them: what was decided, by which vote, in which words."""

from dataclasses import dataclass

from queries.acts import Excerpt, excerpt_of
from queries.rows import Row, flag, text, text_or_none, texts, whole_or_none


@dataclass(frozen=True, slots=True)
class Vote:
    """The vote on an operative item; counts are ``None`` where the text gives none."""

    in_favour: int | None
    against: int | None
    unanimous: bool


@dataclass(frozen=True, slots=True)
class Holding:
    """What the operative part decides on one provision.

    Attributes:
        id: its id.
        provision: ``None`` where the item names none.
        read_with: provisions read together with it.
        outcome: ``violation``, ``no-violation`` …
        aspect: ``substantive``, ``procedural`` or ``None``.
        respondent: the State.
        condition: in the ruling's own words, e.g. ``"if extradited"``.
        vote: ``None`` where the ruling states none.
        item: printed number of the operative item.
        confidence: 0 to 1.
        claim: id of the claim that proves it.
        passage: the operative passage.
    """

    id: str
    provision: str | None
    read_with: tuple[str, ...]
    outcome: str
    aspect: str | None
    respondent: str | None
    condition: str | None
    vote: Vote | None
    item: str | None
    confidence: float
    claim: str | None
    passage: Excerpt | None


def holding_of(row: Row) -> Holding:
    """Return the holding of a row."""
    confidence = row["confidence"]
    return Holding(
        id=text(row, "holding"),
        provision=text_or_none(row, "provision"),
        read_with=texts(row, "read_with"),
        outcome=text(row, "outcome"),
        aspect=text_or_none(row, "aspect"),
        respondent=text_or_none(row, "respondent"),
        condition=text_or_none(row, "condition"),
        vote=_vote(row),
        item=text_or_none(row, "item"),
        confidence=float(confidence) if isinstance(confidence, int | float) else 0.0,
        claim=text_or_none(row, "claim"),
        passage=excerpt_of(row),
    )


def _vote(row: Row) -> Vote | None:
    """Return the vote; none where the ruling gives neither counts nor says that all agreed."""
    counts = whole_or_none(row, "vote_for"), whole_or_none(row, "vote_against")
    if counts == (None, None) and row["unanimous"] is None:
        return None
    return Vote(*counts, flag(row, "unanimous"))
