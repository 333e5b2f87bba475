"""How wide words are, and how numbers stand in a drawing: the same on every machine."""

import unicodedata
from typing import Final

_NARROW: Final = frozenset("iIjlt.,:;'’!|()[]/fr· ")
_WIDE: Final = frozenset("mwMW—@%")
_UNIT: Final = 13.0
"""Height of a letter for which the widths below were measured, in units of the drawing."""


def width_of(text: str, size: float = _UNIT) -> float:
    """Return how wide a text is at most in a sans-serif face, in units of the drawing.

    Measured generously, so that a box made of it is never too small, whatever face is there.

    >>> width_of("ill") < width_of("now") < width_of("NOW")
    True
    """
    return round(sum(map(_advance, text)) * size / _UNIT, 1)


def _advance(letter: str) -> float:
    if unicodedata.combining(letter):
        return 0.0
    if letter in _NARROW:
        return 4.8
    if letter in _WIDE:
        return 12.4
    if unicodedata.east_asian_width(letter) in {"W", "F"}:
        return 13.5
    return 9.2 if letter.isupper() or letter.isdecimal() else 7.6


def shortened(text: str, most: float, size: float = _UNIT) -> str:
    """Return a text that is at most so wide, cut between words where it can be, with an ellipsis.

    >>> shortened("Nordahl Collective v. Valdoria", 140)
    'Nordahl Collective…'
    """
    if width_of(text, size) <= most:
        return text
    room, kept = most - width_of("…", size), ""
    for letter in text:
        if width_of(kept + letter, size) > room:
            break
        kept += letter
    whole = kept if text[len(kept)] == " " else kept.rpartition(" ")[0] or kept
    if whole.count("(") > whole.count(")"):
        whole = whole.rpartition("(")[0]
    return whole.rstrip(' ,.;:("“«') + "…"


def placed(value: float) -> float:
    """Return a coordinate with one decimal: finer differences nobody sees.

    >>> placed(12.345), placed(-0.01)
    (12.3, 0.0)
    """
    return round(value, 1) + 0.0
