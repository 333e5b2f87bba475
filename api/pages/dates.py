"""Dates as a language writes them, of which the month or day may be unknown."""

from datetime import date

from babel.dates import format_date, format_skeleton

_YEAR, _MONTH = len("1976"), len("1976-12")


def dated(written: str | None, locale: str) -> str:
    """Return an ISO 8601 date in words; one that is none as it stands.

    >>> dated("1976-12-07", "en_GB"), dated("1976-12", "fr"), dated("1976", "es")
    ('7 December 1976', 'décembre 1976', '1976')
    """
    if not written or len(written) <= _YEAR:
        return written or ""
    is_month = len(written) == _MONTH
    try:
        day = date.fromisoformat(f"{written}-01" if is_month else written)
    except ValueError:
        return written
    if is_month:
        return format_skeleton("yMMMM", day, locale=locale)
    return format_date(day, "long", locale=locale)
