"""Measures as answers show them: what was ordered, for whom, until when, in which words."""

from dataclasses import dataclass

from queries.acts import Act, Excerpt, act_of, excerpt_of
from queries.rows import Row, real, text, text_or_none, texts


@dataclass(frozen=True, slots=True)
class Measure:
    """What a ruling orders or recommends by way of redress.

    Attributes:
        id: its id.
        remedy: the form of redress.
        outcome: ``ordered`` or ``recommended``.
        head: for what money is paid; ``None`` where no head is stated or no money is meant.
        amount: the sum as stated, never converted; ``None`` where none is stated.
        currency: ISO 4217 code at the date of the ruling.
        deadline: ISO 8601 duration, or the day printed.
        recipients: who receives, as roles.
        tax: ``added``, ``included`` or ``exempt``.
        interest: rate after the deadline, as stated.
        item: printed number of the operative item.
        confidence: 0 to 1.
        claim: id of the claim that proves it.
        passage: the passage that says so.
    """

    id: str
    remedy: str
    outcome: str
    head: str | None
    amount: float | None
    currency: str | None
    deadline: str | None
    recipients: tuple[str, ...]
    tax: str | None
    interest: str | None
    item: str | None
    confidence: float
    claim: str | None
    passage: Excerpt | None


@dataclass(frozen=True, slots=True)
class MeasureOfRuling:
    """A measure and the ruling that orders it."""

    ruling: Act
    measure: Measure


def measure_of(row: Row) -> MeasureOfRuling:
    """Return the measure of a row, with its ruling."""
    return MeasureOfRuling(act_of(row), _measure(row))


def _measure(row: Row) -> Measure:
    return Measure(
        id=text(row, "measure"),
        remedy=text(row, "remedy"),
        outcome=text(row, "outcome"),
        head=text_or_none(row, "head"),
        amount=None if row["amount"] is None else real(row, "amount"),
        currency=text_or_none(row, "currency"),
        deadline=text_or_none(row, "deadline"),
        recipients=texts(row, "recipients"),
        tax=text_or_none(row, "tax"),
        interest=text_or_none(row, "interest"),
        item=text_or_none(row, "item"),
        confidence=real(row, "confidence"),
        claim=text_or_none(row, "claim"),
        passage=excerpt_of(row),
    )
