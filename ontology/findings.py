"""What a check finds."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One thing that is wrong.

    Attributes:
        rule: the shape or rule that is broken.
        subject: id or IRI of the term.
        reason: what is wrong, in words.
        file: path of the Turtle file that describes the term, e.g. ``"instruments/echr.ttl"``;
            empty where no file does.
    """

    rule: str
    subject: str
    reason: str
    file: str = ""

    def __str__(self) -> str:
        """Return it on one line."""
        place = f"{self.file}: " if self.file else ""
        return f"{place}{self.subject}: {self.reason}"
