"""What narrows a question: court, State, instrument, language, time, and how sure a line is."""

import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Final

from comity.errors import InvalidValueError
from comity.ids import CourtId, InstrumentId, StateId
from comity.store import Value

DATE: Final = r"[12][0-9]{3}(?:-[01][0-9](?:-[0-3][0-9])?)?"
"""A year, a month or a day, ISO 8601."""

DAY: Final = r"[12][0-9]{3}-[01][0-9]-[0-3][0-9]"
"""A whole day, ISO 8601."""

LANGUAGE: Final = r"[a-z]{2}"
"""A language, ISO 639-1."""


@dataclass(frozen=True, slots=True)
class Narrowing:
    """Limits of a question; each may be missing, all given must hold.

    A limit with several values holds where any one of them does.

    Attributes:
        court: codes of the courts.
        since: first day, month or year, e.g. ``"2015"`` or ``"2015-06-30"``.
        until: last day, month or year, included.
        respondent: States against which the ruling was given.
        instrument: one of whose provisions the ruling decides on, examines or hears invoked.
        language: of the text, e.g. ``"fr"``.
        as_of: the law as it stood at the end of this day: nothing decided later counts, nor
            anything whose day is unknown.
        min_confidence: how sure the claim behind a line must be at least, 0 to 1.
    """

    court: tuple[CourtId, ...] = ()
    since: str | None = None
    until: str | None = None
    respondent: tuple[StateId, ...] = ()
    instrument: tuple[InstrumentId, ...] = ()
    language: tuple[str, ...] = ()
    as_of: str | None = None
    min_confidence: float | None = None

    def __post_init__(self) -> None:
        """Refuse what is no date, language or confidence.

        Raises:
            InvalidValueError: a limit breaks its grammar.
        """
        for value in (self.since, self.until):
            if value is not None and not re.fullmatch(DATE, value):
                raise InvalidValueError(
                    "date", value, "expected a year, a month or a day: '2015-06-30'"
                )
        if self.as_of is not None:
            day_of(self.as_of)
        for language in self.language:
            if not re.fullmatch(LANGUAGE, language):
                raise InvalidValueError("language", language, "expected two letters: 'fr'")
        if self.min_confidence is not None and not 0 <= self.min_confidence <= 1:
            raise InvalidValueError("confidence", str(self.min_confidence), "expected 0 to 1")

    @property
    def given(self) -> dict[str, str | float | tuple[str, ...]]:
        """The limits that were given, in the order of the attributes."""
        return {name: value for name, value in asdict(self).items() if value not in (None, ())}

    @property
    def parameters(self) -> dict[str, Value]:
        """Parameters of a statement that takes every limit.

        Days are whole, so that a year includes its last day; ``until`` is never later than
        ``as_of``, so that a statement needs ``as_of`` only for what it counts besides.
        """
        # "~" sorts after every digit and hyphen: "2015-06-30" <= "2015~"
        ends = [f"{end}~" for end in (self.until, self.as_of) if end]
        return {
            "courts": any_of(self.court), "since": self.since, "until": min(ends, default=None),
            "respondents": any_of(self.respondent), "instruments": any_of(self.instrument),
            "languages": any_of(self.language), "as_of": f"{self.as_of}~" if self.as_of else None,
            "min_confidence": self.min_confidence,
        }  # fmt: skip

    @property
    def is_of_passages(self) -> bool:
        """Whether a limit is on single passages, of which counts by act say nothing."""
        return bool(self.language) or self.min_confidence is not None

    @property
    def of_court_and_time(self) -> "Narrowing":
        """The limits of court and time alone."""
        return replace(self, respondent=(), instrument=(), language=(), min_confidence=None)

    def only(self, *taken: str) -> dict[str, Value]:
        """Return the parameters of a question that takes some limits alone.

        Args:
            taken: names of those limits.

        Raises:
            InvalidValueError: another limit was given; to ignore it would answer another question.
        """
        for name in self.given:
            if name not in taken:
                raise InvalidValueError("filter", name, f"this question takes {', '.join(taken)}")
        wanted = [_SEVERAL.get(name, name) for name in taken]
        return {name: self.parameters[name] for name in wanted}

    def spanning(self, *taken: str) -> dict[str, Value]:
        """Return what ``only`` returns, without ``as_of``: ``until`` is never later.

        Raises:
            InvalidValueError: as of ``only``.
        """
        return {name: value for name, value in self.only(*taken).items() if name != "as_of"}


_SEVERAL: Final = {
    "court": "courts", "respondent": "respondents", "instrument": "instruments",
    "language": "languages",
}  # fmt: skip
"""Limits that may have several values, and the parameters of statements that take them."""


def any_of(values: Iterable[str]) -> list[str] | None:
    """Return alternatives in one order and once each; ``None`` where there are none."""
    return sorted(set(map(str, values))) or None


EVERYTHING: Final = Narrowing()

TIME: Final = ("since", "until", "as_of")
"""Limits of a question between two courts."""

EVERY: Final = (
    "court", "since", "until", "respondent", "instrument", "language", "as_of", "min_confidence",
)  # fmt: skip
"""Names of all limits."""

COURT_AND_TIME: Final = ("court", *TIME)
"""Limits that every question about rulings takes."""

SURE: Final = (*COURT_AND_TIME, "min_confidence")
"""Limits of a question whose every line is one finding."""


def day_of(value: str) -> str:
    """Return a whole day as it is.

    Raises:
        InvalidValueError: it is none.
    """
    try:
        if re.fullmatch(DAY, value):
            return date.fromisoformat(value).isoformat()
    except ValueError:
        pass
    raise InvalidValueError("date", value, "expected a day: '2010-01-01'")
