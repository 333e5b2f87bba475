"""How far each rule can be trusted: its findings read by hand, and the lower bound they allow."""

from collections.abc import Mapping
from math import sqrt
from typing import Final

_READ: Final[Mapping[str, tuple[int, int]]] = {}
"""By rule: how many of its findings were right, and how many were read, in random rulings."""
_UNREAD: Final = 0.5
_Z: Final = 1.96  # two-sided 95 %


def lower_bound(right: int, read: int) -> float:
    """Return the lower end of Wilson's 95 % interval for a proportion.

    Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927) 209-212.

    >>> round(lower_bound(98, 100), 2)
    0.93
    """
    share, square = right / read, _Z * _Z
    centre = share + square / (2 * read)
    margin = _Z * sqrt(share * (1 - share) / read + square / (4 * read * read))
    return (centre - margin) / (1 + square / read)


def confidence_of(rule: str) -> float:
    """Return the confidence of a rule, to two decimals; one never read is given an even chance."""
    counts = _READ.get(rule)
    return round(lower_bound(*counts), 2) if counts else _UNREAD
