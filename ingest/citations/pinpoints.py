"""Pinpoints: the paragraphs of an authority that a citation points at."""

from typing import Final

import regex

from ingest.citations.fragments import DASH, MONTH

_WORD: Final = (
    r"(?:§{1,2}|¶{1,2}|(?i:paras?|parags?|paragraphe?s?|párrs?|parrs?|párra|párrafos?|pár|par))"
)
_YEAR: Final = r"(?!(?:19[5-9]|20[0-4])\d(?!\d))"
"""“§ 52, 2002” prints a year: no ruling has so many paragraphs, and a list goes on upwards."""

_GUARD: Final = rf"(?!\d|[/\[]|\.\d{{3}}|(?:er|st|nd|rd|th|°|º)?\s+(?:de\s+|of\s+)?(?i:{MONTH})\b)"
_ITEM: Final = (
    rf"(?:\d{{6}}|\d{{1,4}})(?!\d)(?:\.\d{{1,2}})?{_GUARD}"
    rf"(?:\s?{DASH}\s?\d{{1,4}}+(?:\.\d{{1,2}})?{_GUARD}"
    rf"|\s+(?:to|a|al|à)\s+(?:la\s+)?\d{{1,4}}+(?:\.\d{{1,2}})?{_GUARD})?"
)
_JOIN: Final = r"(?:\s*,\s*(?:(?:and|et|y|e)\s+)?|\s*(?:;|&)\s*|\s+(?:and|et|y|e)\s+)"
PINPOINT: Final = (
    rf"(?:(?:at|in|à|en)\s+)?{_WORD}\.?\s*(?:{_ITEM})(?:{_JOIN}(?:{_WORD}\.?\s*)?{_YEAR}(?:{_ITEM}))*"
    r"(?:\s+in\s+fine|\s+et\s+seq\.?|\s*ff\b\.?|\s+et\s+suiv(?:ants|\.)?|\s+y\s+ss\.)?"
)
"""“§§ 12 and 14-16”, “paras. 6.2 to 7”, “párrs. 233 y 234”; the day of a date after it is none."""

_RANGE: Final = regex.compile(
    rf"(?P<first>(?:\d{{6}}|\d{{1,4}})(?!\d)(?:\.\d{{1,2}})?)"
    rf"(?:\s?(?:{DASH}|\b(?:to|a|al|à)\b(?:\s+la)?)\s?(?P<last>\d{{1,4}}(?:\.\d{{1,2}})?))?"
)
_LOST_DASH: Final = regex.compile(r"^(?|(\d{2})(\d{2})|(\d{3})(\d{3}))$")
_WIDEST: Final = 40  # paragraphs in a range


def pinpoints_of(phrases: list[str]) -> tuple[str, ...]:
    """Return the paragraphs and ranges that pinpoint phrases print, in order, without repeats.

    >>> pinpoints_of(["§§ 12 and 14–16", "párrs. 233 y 234"])
    ('12', '14-16', '233', '234')
    >>> pinpoints_of(["§§ 4849 and 130131"])
    ('48-49', '130-131')
    """
    found = [match for phrase in phrases for match in _RANGE.finditer(phrase)]
    printed = ("-".join(part for part in match.groups() if part) for match in found)
    return tuple(dict.fromkeys(_LOST_DASH.sub(_parted, one) for one in printed))


def _parted(found: "regex.Match[str]") -> str:
    """Return “48-49” for “4849”: no ruling has thousands of paragraphs, but dashes are lost."""
    first, last = found[1], found[2]
    return f"{first}-{last}" if 0 < int(last) - int(first) <= _WIDEST else found[0]
