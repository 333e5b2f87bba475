"""Pieces that several grammars of citations share: numbers, dashes, days, lists."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Final, TypeVar

from ingest.families.days import first_date

if TYPE_CHECKING:
    import regex

DASH: Final = r"[-‐‑–—]"
NO: Final = r"(?:(?:[Nn](?:\.?\s?[oº°]s?|[úu]ms?|rs?)?|#)\.?\s?[°º]?\s{0,3})"
"""“no.”, “nos.”, “No”, “N°”, “n.º”, “núm.”, in English, French and Spanish."""

JOIN: Final = r"(?:\s*(?:,\s*(?:and|et|y|e)\b|,|;|&|\b(?:and|et|y|e|to)\b)\s*)"
"""What stands between the members of a list of numbers."""

MONTH: Final = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
    "|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre"
    "|diciembre|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre"
    "|décembre"
)
DAY: Final = (
    rf"(?:\d{{1,2}}(?:er|st|nd|rd|th|º|°|\.)?\s+(?:de\s+|of\s+)?(?i:{MONTH}),?\s+(?:del?\s+)?"
    rf"(?:19|20)\d\d|(?:{MONTH})\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+(?:of\s+)?(?:19|20)\d\d)"
)
"""A full date in words."""

_SHORT_DAY: Final = re.compile(r"\b(\d{1,2})[./](\d{1,2})[./]((?:19|20)?\d\d)\b")
M = TypeVar("M", re.Match[str], "regex.Match[str]")
_TWENTIETH: Final = "19"
_MONTHS: Final = 12


@lru_cache(maxsize=1 << 12)
def iso_date(phrase: str) -> str | None:
    """Return the date that a phrase prints in words or, as old reports do, in digits.

    >>> iso_date("Sentencia de 3 de julio de 2025"), iso_date("Dec. 13.5.80")
    ('2025-07-03', '1980-05-13')
    """
    if date := first_date(phrase):
        return date
    found = _SHORT_DAY.search(phrase)
    if found is None:
        return None
    day, month, year = found.groups()
    year = year if len(year) > len("80") else _TWENTIETH + year
    return f"{year}-{int(month):02}-{int(day):02}" if 1 <= int(month) <= _MONTHS else None


def last_of(matches: Iterable[M]) -> M | None:
    """Return the last match; ``None`` where there is none."""
    last = None
    for last in matches:  # noqa: B007 - only the last one counts
        pass
    return last


def one_spaced(text: str) -> str:
    """Return ``text`` with every run of white space as one space."""
    return " ".join(text.split())
