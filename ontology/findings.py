"""What a check finds."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One thing that is wrong.

    Attributes:
        rule: the shape or rule that is broken.
        subject: id or IRI of the term.
        reason: what is wrong, in words.
    """

    rule: str
    subject: str
    reason: str

    def __str__(self) -> str:
        """Return it on one line."""
        return f"{self.subject}: {self.reason}"
