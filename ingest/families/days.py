"""Dates as rulings print them, in English, Spanish, Portuguese and French."""

from collections.abc import Iterator
from typing import Final

import regex

_MONTHS: Final = {
    word: number
    for number, words in enumerate(
        (
            "january enero janeiro janvier",
            "february febrero fevereiro février",
            "march marzo março mars",
            "april abril avril",
            "may mayo maio mai",
            "june junio junho juin",
            "july julio julho juillet",
            "august agosto août",
            "september septiembre setiembre setembro septembre",
            "october octubre outubro octobre",
            "november noviembre novembro novembre",
            "december diciembre dezembro décembre",
        ),
        start=1,
    )
    for word in words.split()
}
_MONTH: Final = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DATE: Final = regex.compile(
    rf"\b(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th|º|er|o)?\s+(?:of\s+|de\s+)?(?P<month>{_MONTH})"
    rf"|(?P<month>{_MONTH})\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?)"
    r"(?:\s*,\s*|\s+)(?:of\s+|del?\s+)?(?P<year>(?:1[89]|20)\d\d)\b",
    regex.IGNORECASE,
)
_LAST_DAY: Final = 31


def dates_in(text: str) -> Iterator[tuple[int, str]]:
    """Yield where each full date begins, and the date in ISO 8601, in text order.

    >>> list(dates_in("Sentencia de 3 de julio de 2025"))
    [(13, '2025-07-03')]
    """
    for found in _DATE.finditer(text):
        day = int(found["day"])
        if 1 <= day <= _LAST_DAY:
            month = _MONTHS[found["month"].casefold()]
            yield found.start(), f"{found['year']}-{month:02}-{day:02}"


def first_date(text: str) -> str | None:
    """Return the first full date in ``text``, ISO 8601; ``None`` where there is none."""
    return next((date for _, date in dates_in(text)), None)
