"""Whose Series A a citation means: three courts have had one, and all count from 1.

The Permanent Court of International Justice printed Series A from 1923 to 1931, Strasbourg from
1961 to 1995, and San José its advisory opinions from 1982.
"""

import re
from typing import Final

from ingest.citations.fragments import last_of
from ingest.citations.labels import court_named_before

PERMANENT: Final = "pcij"
"""The World Court's predecessor; the ontology has no such court, so that nothing cites it."""

_PERMANENT: Final = re.compile(
    r"P\.?\s?C\.?\s?I\.?\s?J\b|C\.?\s?P\.?\s?J\.?\s?I\b|C\.\s?I\.\s?P\.\s?J\b"
    r"|Permanent\s+Court\s+of\s+International|(?i:co(?:rte|ur)\s+permanente\s+de\s+(?:la\s+)?justi)"
    r"|\bLotus\b"
)
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?![\d/])")
_ADVISORY: Final = re.compile(
    r"\bOC\s?[-‐‑–]?\s?\d|(?i:advisory\s+opinion|opini[oó]n(?:es)?\s+consultiva|opini[ãa]o)"
)
_RULED: Final = re.compile(r"(?i:judge?ment|sentencia|arrêt|fallo|decision)")
_NUMBER: Final = re.compile(r"\d+")
_ECHR: Final = re.compile(r"\bE\.?\s?C\.?\s?H\.?\s?R\b|\bEur\.?\s?C\.?\s?H\.?\s?R\b")
_REACH: Final = 110  # code points of a name, a day and a court before the series
_LAST_OF_PERMANENT: Final = "1946"
_STRASBOURG: Final = range(1960, 1997)
_FIRST_OPINION: Final = 1982
_MOST_OPINIONS: Final = 45
"""San José had given 32 opinions by 2025, one a year; Strasbourg's series went on to 338."""


def is_permanent(text: str, start: int, floor: int) -> bool:
    """Whether the words before “Series A” name the World Court's predecessor."""
    return bool(_PERMANENT.search(_near(text, start, floor)))


def _near(text: str, start: int, floor: int) -> str:
    return text[max(floor, start - _REACH) : start].rpartition(";")[2]


def court_of_series(text: str, start: int, floor: int, printed: str) -> str | None:
    """Return the court that the words before “Series A no. 9” name; ``None`` for none.

    Args:
        text: in which it is cited.
        start: where the words “Series A” begin.
        floor: where the words that belong to it begin at the earliest.
        printed: the place in the series, e.g. ``"Series A no. 9"``.
    """
    near = _near(text, start, floor)
    year = last_of(_YEAR.finditer(near))
    if _PERMANENT.search(near) or (year and year[0] <= _LAST_OF_PERMANENT):
        return PERMANENT
    if _ADVISORY.search(near):
        return None
    if year and int(year[0]) in _STRASBOURG:
        if int(year[0]) < _FIRST_OPINION or _RULED.search(near):
            return "ecthr"
        if int((_NUMBER.findall(printed) or ["0"])[-1]) > _MOST_OPINIONS:
            return "ecthr"
    named = "ecthr" if _ECHR.search(near) else court_named_before(text, start, start - len(near))
    return named if named == "ecthr" else None
