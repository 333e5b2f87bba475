"""What every family does with a stretch that orders: sums, forms of redress, interest."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from comity.extraction import Head, RemedyOutcome
from comity.values import quickly_made
from ingest.remedies.awards import Payer, awards_in
from ingest.remedies.deadlines import deadline_in
from ingest.remedies.directives import Measure
from ingest.remedies.forms import forms_in
from ingest.remedies.heads import heads_in, joined, remedy_of
from ingest.remedies.mending import Mended
from ingest.remedies.recipients import recipients_in
from ingest.remedies.sentences import Clause
from ingest.remedies.terms import interest_in, tax_in

MONEY: Final = frozenset({"remedy:compensation", "remedy:costs"})


@quickly_made
@dataclass(frozen=True, slots=True)
class Stretch:
    """An item of an operative part, or a part of one.

    Attributes:
        words: as read, and where each character stands in the source.
        language: ISO 639-1.
        item: printed number of the item.
        payer: the State, and the day of the act.
    """

    words: Mended
    language: str
    item: str | None
    payer: Payer

    @property
    def text(self) -> str:
        """The words, their white space even."""
        return self.words.text

    def part(self, start: int, end: int) -> "Stretch":
        """Return a part of the stretch, which still knows its place in the source."""
        return replace(self, words=self.words.part(start, end))

    def measure(
        self, place: tuple[int, int], remedy: str, outcome: RemedyOutcome, rule: str
    ) -> Measure:
        """Return a measure at a place of the stretch."""
        start, end = self.words.source(*place)
        return Measure(start, end, remedy, outcome, rule, self.item)


def sums_of(stretch: Stretch, outcome: RemedyOutcome, rule: str) -> Iterator[Measure]:
    """Yield the sums that a stretch awards."""
    for award in awards_in(stretch.text, stretch.payer):
        start, end = stretch.words.source(award.start, award.end)
        yield Measure(
            start, end, remedy_of(award.head), outcome, rule, stretch.item, award.head,
            award.amount, award.currency, award.deadline, award.recipients, award.tax,
        )  # fmt: skip


def heads_of(
    stretch: Stretch, place: tuple[int, int], outcome: RemedyOutcome, rule: str
) -> Iterator[Measure]:
    """Yield a measure for each head of ``place`` that states no sum: "the sums in paragraph 12"."""
    start, end = place
    text = stretch.text
    found = [head for _, _, head in heads_in(text, start, end)]
    kinds = [head for head in dict.fromkeys(found) if head]
    for head in kinds or (None,):
        first, last = stretch.words.source(start, end)
        yield Measure(
            first, last, remedy_of(head), outcome, rule, stretch.item, head,
            deadline=deadline_in(text, start, end), recipients=recipients_in(text, start, end),
            tax=tax_in(text, start, end), names_sums=True,
        )  # fmt: skip


def head_of(text: str, start: int = 0, end: int | None = None) -> Head | None:
    """Return the head, or heads together, that a place names."""
    return joined([head for _, _, head in heads_in(text, start, end)])


def forms_of(
    stretch: Stretch, clause: Clause, outcome: RemedyOutcome, rule: str
) -> Iterator[Measure]:
    """Yield the forms of redress that one clause names, each with the time-limit nearest to it."""
    text = stretch.text
    deadline = deadline_in(text, clause.start, clause.end) or deadline_in(clause.lead)
    for start, end, remedy in forms_in(text[clause.start : clause.end], stretch.language):
        first, last = stretch.words.source(clause.start + start, clause.start + end)
        head = Head.COSTS if remedy == "remedy:costs" else None
        yield Measure(
            first, last, remedy, outcome, rule, stretch.item, head=head, deadline=deadline
        )


def interest_of(stretch: Stretch, outcome: RemedyOutcome, rule: str) -> Iterator[Measure]:
    """Yield the interest that runs when a sum is late."""
    if (found := interest_in(stretch.text)) is not None:
        start, end = stretch.words.source(found.start, found.end)
        yield Measure(
            start, end, "remedy:default-interest", outcome, rule, stretch.item, interest=found.rate
        )


def each_once(found: Iterable[Measure], seen: set[str]) -> Iterator[Measure]:
    """Yield every sum, and each other form of redress where it is named first.

    Args:
        found: measures in text order.
        seen: forms named before in the same item; grows.
    """
    for one in found:
        if one.amount is not None or one.remedy not in seen:
            seen.add(one.remedy)
            yield one
