"""Pinpoints: the paragraphs of an authority that a citation points at."""

from typing import Final

import regex

from ingest.citations.fragments import DASH, MONTH

_WORD: Final = (
    r"(?:§{1,2}|¶{1,2}|(?i:paras?|parags?|paragraphe?s?|párrs?|parrs?|párra|párrafos?|pár|par))"
)
_GUARD: Final = rf"(?!\d|[/\[]|\.\d{{3}}|(?:er|st|nd|rd|th|°|º)?\s+(?:de\s+|of\s+)?(?i:{MONTH})\b)"
_ITEM: Final = (
    rf"\d{{1,4}}+(?:\.\d{{1,2}})?{_GUARD}"
    rf"(?:\s?{DASH}\s?\d{{1,4}}+(?:\.\d{{1,2}})?{_GUARD}"
    rf"|\s+(?:to|a|al|à)\s+(?:la\s+)?\d{{1,4}}+(?:\.\d{{1,2}})?{_GUARD})?"
)
_JOIN: Final = r"(?:\s*,\s*(?:(?:and|et|y|e)\s+)?|\s*(?:;|&)\s*|\s+(?:and|et|y|e)\s+)"
PINPOINT: Final = (
    rf"(?:(?:at|in|à|en)\s+)?{_WORD}\.?\s*(?:{_ITEM})(?:{_JOIN}(?:{_WORD}\.?\s*)?(?:{_ITEM}))*"
    r"(?:\s+in\s+fine|\s+et\s+seq\.?|\s*ff\b\.?|\s+et\s+suiv(?:ants|\.)?|\s+y\s+ss\.)?"
)
"""“§§ 12 and 14-16”, “paras. 6.2 to 7”, “párrs. 233 y 234”; the day of a date after it is none."""

_RANGE: Final = regex.compile(
    rf"(?P<first>\d{{1,4}}(?:\.\d{{1,2}})?)"
    rf"(?:\s?(?:{DASH}|\b(?:to|a|al|à)\b(?:\s+la)?)\s?(?P<last>\d{{1,4}}(?:\.\d{{1,2}})?))?"
)


def pinpoints_of(phrases: list[str]) -> tuple[str, ...]:
    """Return the paragraphs and ranges that pinpoint phrases print, in order, without repeats.

    >>> pinpoints_of(["§§ 12 and 14–16", "párrs. 233 y 234"])
    ('12', '14-16', '233', '234')
    """
    found = [match for phrase in phrases for match in _RANGE.finditer(phrase)]
    return tuple(
        dict.fromkeys("-".join(part for part in match.groups() if part) for match in found)
    )
