"""Views and decisions of the committees of the United Nations on individual communications."""

from collections.abc import Mapping
from typing import Final

import regex

from comity.extraction import Authority
from ingest.citations.catalogue.dockets import can_have
from ingest.citations.fragments import JOIN, NO
from ingest.citations.printed import Printed
from ingest.loading.committees import COMMITTEES

_BODY: Final = r"(?:CCPR|CAT|CEDAW|E|CRC|CRPD|CERD|CED|CMW)"
COMPONENTS: Final[Mapping[str, str]] = {
    "symbol": (
        r"(?:(?:(?:UN|U\.N\.|ONU)\s+)?[Dd]oc(?:ument|\.)?\s*(?:ONU)?\s*|[Dd]ocumento\s+)?"
        rf"{_BODY}/C(?:\.12)?/\d{{1,3}}/(?:DR?/?)(?:R\.)?\d[\d,\s&\-‐‑–]*/(?:19|20)\d\d(?:/Rev\.\s?\d)?"
    ),
    "communication": (
        r"(?i:communications?|comunicaci[oó]n(?:es)?|comm|comms|com)\b\.?\s*"
        rf"{NO}?(?:R\.\s?)?\d{{1,4}}/(?:19|20)?\d\d(?!\d|/)"
        rf"(?:{JOIN}{NO}?(?:R\.\s?)?\d{{1,4}}/(?:19|20)?\d\d(?!\d|/))*"
    ),
    "long_number": (
        rf"{NO}\d{{1,4}}/(?:19|20)\d\d(?!\d|/)"
        rf"(?:{JOIN}{NO}?\d{{1,4}}/(?:19|20)\d\d(?!\d))*"
    ),
}
CODES: Final = frozenset(COMMITTEES.values())
NUMBER: Final = regex.compile(r"(?<![\d/])(?:R\.\s?)?(\d{1,4}/(?:(?:19|20)\d\d|\d\d))(?!\d|/)")
_YEAR: Final = len("/1999")
_SINCE: Final[Mapping[str, str]] = {
    "un-hrc": "1977", "un-cerd": "1984", "un-cat": "1988", "un-cedaw": "2003", "un-crpd": "2008",
    "un-ced": "2013", "un-cescr": "2013", "un-crc": "2014", "un-cmw": "2003",
}  # fmt: skip
"""The year of the first communication to each: an earlier number is another body's."""
_SILENT: Final = "un-cmw"
"""Too few States have accepted Article 77 of its Convention for it to receive communications."""

_SYMBOL: Final = regex.compile(rf"(?P<body>{_BODY})/C.*", regex.DOTALL)
_GAPS: Final = regex.compile(r"\s+")


def authority(printed: Printed) -> Authority | None:
    """Return the views or decision that a citation prints; ``None`` where it names none."""
    number = number_of(printed)
    symbol = _SYMBOL.search(printed.first("symbol") or "")
    if symbol:
        court = COMMITTEES[symbol["body"]]
        return Authority(
            court, printed.title, symbol=_GAPS.sub("", symbol[0]), number=number, date=printed.date
        )
    if number is None:
        return _dated(printed)
    if not is_of_a_committee(printed, number):
        return None
    return Authority(_committee(printed, number), printed.title, number=number, date=printed.date)


def _dated(printed: Printed) -> Authority | None:
    """Return views known by parties and date alone: a committee so cites its own."""
    is_own = printed.named in {None, printed.citing} and printed.citing in CODES
    is_own = is_own and not printed.has("appno", "series_a", "reports")
    if is_own and printed.title and ("iews" in printed.dated or "ecision" in printed.dated):
        return Authority(printed.citing, printed.title, date=printed.date) if printed.date else None
    return None


def number_of(printed: Printed) -> str | None:
    """Return the first number of a communication that a citation prints."""
    phrase = printed.first("communication") or printed.first("long_number")
    found = NUMBER.search(phrase) if phrase else None
    return found[1] if found else None


def is_of_a_committee(printed: Printed, number: str) -> bool:
    """Whether a number with its year in full is one of a committee's and not of Africa's bodies."""
    if len(number) - number.index("/") != _YEAR:
        return False
    if printed.named:
        return printed.named.startswith("un-")
    return printed.citing in CODES or printed.has("communication")


def _committee(printed: Printed, number: str) -> str | None:
    """Return the committee: named, the citing one, or the one whose numbers had come so far."""
    committee = printed.named if printed.named in CODES else printed.citing
    count, _, year = number.partition("/")
    if committee in CODES and year >= _SINCE[committee]:
        return committee
    if int(count) > _most_elsewhere(int(year)):
        return "un-hrc"
    possible = [
        code
        for code, first in _SINCE.items()
        if code != _SILENT and year >= first and can_have(code, int(count), int(year))
    ]
    return possible[0] if len(possible) == 1 else None


def _most_elsewhere(year: int) -> int:
    """Return a number that no other committee's communications reached by a year.

    The Human Rights Committee has had several times those of the Committee against Torture, which
    had some 100 by 1997 and 50 a year since; all others have had fewer.
    """
    return 100 + 50 * max(0, year - 1997)
