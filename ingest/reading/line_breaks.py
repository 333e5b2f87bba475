"""Texts whose line breaks were lost in collection: broken again before each paragraph's number.

A blank becomes a line break, so that every offset stays what it was.
"""

from collections.abc import Iterator
from typing import Final

import regex

_SHORTEST: Final = 3_000  # characters; a shorter text may well be one paragraph
_LONGEST_LINE: Final = 2_500  # characters on average: five times that of real judgments
_NUMBER: Final = regex.compile(
    r"(?<=[.;:!?”’\"')\]]|\p{Lu}{3}|\p{Ll}) (?P<chapter>\d{1,3})(?:\.(?P<place>\d{1,2}))?\.?"
    r" (?=[\p{Lu}“\"(«¿])"
)
_GAP: Final = 2  # numbers that an edition leaves out
_FEWEST: Final = 5  # numbers in a row, so that no list of dates is taken for paragraphs
_Place = tuple[int, int]


def with_line_breaks(text: str) -> tuple[str, tuple[str, ...]]:
    """Return a text with its line breaks put back where they were lost, and a warning then."""
    if len(text) < _SHORTEST or text.count("\n") * _LONGEST_LINE > len(text):
        return text, ()
    places = list(_paragraphs(text))
    if len(places) < _FEWEST:
        return text, (
            "line breaks were lost before the text came here, and no paragraph is numbered:"
            " its parts cannot be told apart",
        )
    signs = list(text)
    for place in places:
        signs[place] = "\n"
    warning = (
        "line breaks were lost before the text came here; put back before paragraph numbers:"
        f" {len(places)}"
    )
    return "".join(signs), (warning,)


def _paragraphs(text: str) -> Iterator[int]:
    """Yield where the blank before each number stands, of numbers that count on from 1."""
    last: _Place = (0, 0)
    for found in _NUMBER.finditer(text, overlapped=True):
        here = (int(found["chapter"]), int(found["place"] or 0))
        if _follows(last, here):
            last = here
            yield found.start()


def _follows(last: _Place, here: _Place) -> bool:
    """Whether a number comes next: “7.3” after “7.2”, “8” or “8.1” after both."""
    if here[0] == last[0]:
        return here[1] > 0 and 0 < here[1] - last[1] <= _GAP
    return 0 < here[0] - last[0] <= _GAP and here[1] <= 1
