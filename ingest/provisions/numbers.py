"""The numbers of articles, Arabic and Roman, alone and in ranges."""

import re
from typing import Final

_MONTHS: Final = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
    "|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
    "|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
)
COUNTED: Final = (  # what shows that a number is no article: a date, a count, a case number
    r"(?!\s?(?:/|,\d{3}|%|°|years?|months?|days?|hours?|weeks?|votes?|other|persons?|applicants?"
    rf"|(?:de )?(?:{_MONTHS})\b))"
)

ARTICLE: Final = re.compile(
    rf"""(?P<number>\d{{1,4}})(?!\d)(?:(?<=\b1)\s?er\b)?  # "article 1er"
    (?P<bis>\s?(?:bis|ter|quater)\b)?
    (?P<letter>-?[A-Z]\b|[a-z]\b|\s[A-F](?=\s\(|\s+of\s))?
    {COUNTED}""",
    re.VERBOSE,
)
ROMAN: Final = re.compile(r"(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})\b(?![.’'-]\w)")
LETTER: Final = re.compile(r"[A-HJ-N]\b(?!\.\S)")
RANGE: Final = re.compile(r"\s?(?:[-–]|to|through|à|al)\s?(?=\d{1,3}(?!\d))")
_LONGEST_RANGE: Final = 15


def has_lettered_articles(convention: str) -> bool:
    """Whether articles of a treaty bear letters: Part V of the revised Social Charter does."""
    return convention == "esc-rev"


def expand(first: str, last: str) -> list[str]:
    """Return the articles between two, both left out: "8 to 11" gives 9 and 10."""
    if not (first.isdigit() and last.isdigit()):
        return []
    between = range(int(first) + 1, int(last))
    return [str(number) for number in between] if len(between) < _LONGEST_RANGE else []


def arabic(roman: str) -> str:
    """Return a Roman numeral up to XXXIX in Arabic figures.

    >>> arabic("XXIV")
    '24'
    """
    values = [{"I": 1, "V": 5, "X": 10}[letter] for letter in roman]
    after = [*values[1:], 0]
    return str(
        sum(-value if value < next_ else value for value, next_ in zip(values, after, strict=True))
    )
