"""What a family of courts hands on: one remedy, its place in the text and its rule."""

from dataclasses import dataclass, replace

from comity.extraction import Head, Recipient, RemedyOutcome, Tax
from comity.values import quickly_made
from ingest.remedies.heads import remedy_of


@quickly_made
@dataclass(frozen=True, slots=True)
class Measure:
    """One remedy of one stretch; places are those of the text.

    Attributes:
        names_sums: whether it is a head whose sum stands elsewhere: "the amounts set in para. 12".
    """

    start: int
    end: int
    remedy: str
    outcome: RemedyOutcome
    rule: str
    item: str | None = None
    head: Head | None = None
    amount: str | None = None
    currency: str | None = None
    deadline: str | None = None
    recipients: tuple[Recipient, ...] = ()
    tax: Tax | None = None
    interest: str | None = None
    names_sums: bool = False

    def under(self, head: Head | None) -> "Measure":
        """Return the measure with its head, the form of redress following where money is meant."""
        if head is None or self.remedy == "remedy:declaratory":
            return replace(self, head=head)
        return replace(self, head=head, remedy=remedy_of(head))
