"""Dates as rulings print them, in English, French, Spanish and Portuguese, turned to ISO 8601."""

from collections.abc import Iterator
from datetime import date
from typing import Final

import regex

_NAMES: Final = (  # in the order of the year; accents may be lost in collection
    "january jan janvier janv enero janeiro",
    "february feb février fevrier févr febrero fevereiro",
    "march mar mars marzo março",
    "april apr avril abril",
    "may mai mayo maio",
    "june jun juin junio junho",
    "july jul juillet juil julio julho",
    "august aug août aout agosto",
    "september sept sep septembre septiembre setiembre setembro",
    "october oct octobre octubre outubro",
    "november nov novembre noviembre novembro",
    "december dec décembre decembre déc diciembre dezembro",
)
_MONTHS: Final = {
    name: month for month, names in enumerate(_NAMES, start=1) for name in names.split()
}
_MONTH: Final = rf"(?P<name>{'|'.join(sorted(_MONTHS, key=len, reverse=True))})(?:\b\.?)"
_YEAR: Final = r"(?P<year>(?:1[89]|20)\d\d)(?!\d)"
_DATE: Final = regex.compile(
    rf"""(?<![\d/.])(?:
      (?P<day>\d{{1,2}})(?:st|nd|rd|th|er|º|°|o)?\s+        # 1er, 21st, 1º
      (?:day\s+)?(?:of\s+|de\s+)?{_MONTH}(?:\s*,\s*|\s+)(?:of\s+|del?\s+)?{_YEAR}
    | (?P<day>\d{{1,2}})(?P<mark>[./])(?P<month>\d{{1,2}})(?P=mark){_YEAR}    # the day comes first
    | (?P<year>(?:1[89]|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?![\d-])
    )
    | \b{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:\s*,\s*|\s+){_YEAR}""",
    regex.VERBOSE | regex.IGNORECASE,
)


def date_in(text: str) -> str | None:
    """Return the first full date that ``text`` prints, in ISO 8601.

    Args:
        text: any text; digits stand for day before month, as courts outside the United States
            write them.

    Returns:
        ``None`` where there is none; dates that no calendar has are passed over.

    >>> date_in("Strasbourg, 21 February 1975")
    '1975-02-21'
    """
    return next((iso for _, _, iso in _dates(text)), None)


def dates_in(text: str) -> list[tuple[int, int, str]]:
    """Return each full date as (start, end, ISO 8601), in text order, half-open.

    >>> dates_in("Sentencia de 29 de julio de 1988")
    [(13, 32, '1988-07-29')]
    """
    return list(_dates(text))


def _dates(text: str) -> Iterator[tuple[int, int, str]]:
    for found in _DATE.finditer(text):
        name = found["name"]
        month = _MONTHS[name.casefold()] if name else int(found["month"])
        try:
            day = date(int(found["year"]), month, int(found["day"]))
        except ValueError:  # 31 September is a misprint, not a date
            continue
        yield found.start(), found.end(), day.isoformat()
