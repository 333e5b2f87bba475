"""Paragraph numbers of the common law: "[12]", "[ 12 ]", "12." on a line of their own or not."""

from typing import Final

import regex

BRACKETED: Final = regex.compile(
    r"\s*\[\s?(?P<number>\d{1,4})\s?\](?=\s|$|\p{Lu})(?!\s*(?:to|–|—|-)\s*\[)\s*"
)
"""A number in brackets; a list of who wrote what is none."""

DOTTED: Final = regex.compile(r"\s*(?P<number>\d{1,4})\.(?=\s|$)\s*")
"""A number with its point."""

_OPENING: Final = 320  # code points of a paragraph, in which a party is named


def unnumbered(text: str, start: int) -> str:
    """Return the beginning of a paragraph without its number."""
    opening = text[start : start + _OPENING]
    for form in (BRACKETED, DOTTED):
        opening = form.sub("", opening, count=1) if form.match(opening) else opening
    return opening
