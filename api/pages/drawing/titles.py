"""The short name by which lawyers call a case, where a drawing has no room for more."""

from typing import Final

_AGAINST: Final = (" v. ", " c. ", " vs. ", " Vs. ", " v ")
_SHORTEST: Final = 3
"""Letters under which the first party alone says nothing: "S v Makwanyane"."""


def short(title: str) -> str:
    """Return the name by which lawyers call a case.

    >>> short("Handyside v. the United Kingdom"), short("S v Makwanyane and Another")
    ('Handyside', 'S v Makwanyane and Another')
    """
    first = title
    for sign in _AGAINST:
        first = first.partition(sign)[0]
    first = first.partition(": ")[0]
    return first if len(first) >= _SHORTEST else title
