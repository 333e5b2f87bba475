"""Paragraphs that stand apart from their article: before it, or behind its treaty's name."""

from typing import Final

import regex

_LATER: Final = regex.compile(
    r"\s+de\s+(?:la|el)\s+Conv[^,;.()\d]{4,90},?\s+en\s+sus?\s+(?:numerales|incisos|párrafos)\s+"
    r"(?=\d)",
    regex.IGNORECASE,
)
"""Paragraphs named behind the treaty: "el artículo 7 de la Convención, en sus numerales 1 y 2"."""
_RUN: Final = regex.compile(
    r"(?:\d{1,3}(?:\.?\s?[a-z]\))?(?:\s*,\s*(?:y\s+|and\s+)?|\s+(?:y|and)\s+|\s(?=\d)|\b|(?<=\))))+"
)
_PARAGRAPH: Final = regex.compile(
    r"(?<![\d.])(?P<number>\d{1,2})(?!\d)(?:\.?\s?(?P<letter>[a-z])\))?"
)
_LETTERS_OF: Final = regex.compile(  # "en los literales b), c), d) y e) del artículo 8.2"
    r"\b(?:litera|incis)\w{1,3}\s+(?P<letters>[a-z]\)?(?:(?:,\s*|\s+y\s+|,\s+y\s+)[a-z]\)?)*)\s+del\s+$",
    regex.IGNORECASE,
)
_PARAGRAPHS_OF: Final = regex.compile(  # "paragraphs 1 and 3 of article 14"
    r"\bparagraphs?\s+(?P<run>\d(?:(?:,\s*|,?\s+and\s+)\d)*),?\s+of\s+$", regex.IGNORECASE
)


def placed_apart(text: str, start: int, end: int, article: str) -> list[str]:
    """Return an article with the paragraphs that stand before it, or behind its treaty's name."""
    if ahead := _LETTERS_OF.search(text, 0, start):
        letters = regex.findall(r"(?<![\w])[a-z](?=\)|,|\s|$)", ahead["letters"])
        return [f"{article}.{letter}" for letter in letters if letter != "y"]
    if ahead := _PARAGRAPHS_OF.search(text, 0, start):
        return _behind(ahead["run"], 0, article)
    later = _LATER.match(text, end)
    return _behind(text, later.end(), article) if later else [article]


def _behind(text: str, place: int, article: str) -> list[str]:
    """Return the paragraphs of an article that stand behind the treaty's name."""
    run = _RUN.match(text, place)
    found = _PARAGRAPH.finditer(run[0]) if run else ()
    steps = [".".join(filter(None, (one["number"], one["letter"]))) for one in found]
    return [f"{article}.{step}" for step in steps] or [article]
