"""What narrows a question: a court, and the days between which rulings were given."""

import re
from dataclasses import dataclass
from typing import Final

from comity.errors import InvalidValueError
from comity.ids import CourtId
from comity.store import Value

DATE: Final = r"[12][0-9]{3}(?:-[01][0-9](?:-[0-3][0-9])?)?"
"""A year, a month or a day, ISO 8601."""


@dataclass(frozen=True, slots=True)
class Narrowing:
    """Limits of a question; each may be missing.

    Attributes:
        court: code of the court.
        since: first day, month or year, e.g. ``"2015"`` or ``"2015-06-30"``.
        until: last day, month or year, included.
    """

    court: CourtId | None = None
    since: str | None = None
    until: str | None = None

    def __post_init__(self) -> None:
        """Refuse what is no date.

        Raises:
            InvalidValueError: ``since`` or ``until`` is no year, month or day.
        """
        for value in (self.since, self.until):
            if value is not None and not re.fullmatch(DATE, value):
                raise InvalidValueError(
                    "date", value, "expected a year, a month or a day: '2015-06-30'"
                )

    @property
    def parameters(self) -> dict[str, Value]:
        """Parameters of a statement: whole days, so that a year includes its last day."""
        # "~" sorts after every digit and hyphen: "2015-06-30" <= "2015~"
        until = f"{self.until}~" if self.until else None
        return {"court": self.court, "since": self.since, "until": until}


EVERYTHING: Final = Narrowing()
