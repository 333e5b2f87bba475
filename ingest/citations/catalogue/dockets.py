"""Which committee may have registered a communication: each numbers its own on, year after year."""

from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from typing import Final

import regex

from ingest.citations.catalogue.shipped import catalogue

_NUMBER: Final = regex.compile(r"(\d{1,4})/((?:19|20)\d\d)")
_LATE: Final = 2
"""Communications are registered and numbered within some two years of each other's order."""

_LAST_YEAR: Final = 2100  # later ones are slips of the list


def can_have(committee: str, count: int, year: int) -> bool:
    """Whether a committee's list leaves room for a number of a year.

    Args:
        committee: its code, e.g. ``"un-cedaw"``.
        count: of the communication, e.g. 4 of ``"4/2004"``.
        year: in which it was registered.
    """
    highest = _highest().get(committee, {})
    before = max((most for each, most in highest.items() if each <= year - _LATE), default=0)
    after = min((each for each in highest if each > year), default=None)
    return before < count and (after is None or count <= highest[after])


@cache
def _highest() -> Mapping[str, Mapping[int, int]]:
    """Return the highest number known, by committee and year."""
    found: defaultdict[str, dict[int, int]] = defaultdict(dict)
    for act in catalogue().acts.values():
        court = act.authority.court or ""
        for number in act.numbers if court.startswith("un-") else ():
            if (parts := _NUMBER.fullmatch(number)) and int(parts[2]) < _LAST_YEAR:
                count, year = int(parts[1]), int(parts[2])
                found[court][year] = max(count, found[court].get(year, 0))
    return found
