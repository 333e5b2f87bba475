"""Who stands after the “v.” of a case: a State, in quotation marks, or misprinted."""

from dataclasses import dataclass
from typing import Final

import regex

from comity.values import quickly_made
from ingest.citations.mentions import Scope
from ingest.citations.strasbourg import CODES
from ingest.citations.tails import Tail, read_tail

_OPENED: Final = regex.compile(r"(?:l[’'])?[“\"«„]\s?")
_CLOSED: Final = regex.compile(r"\s?[”\"»]")
_ARTICLE: Final = regex.compile(r"^(?:the|la|le|l[’'])\s*")
_UP_TO_NUMBER: Final = regex.compile(
    r"(?P<rest>(?:(?!\s(?:v|c)\s)[\p{L}\p{M}\s’'\-‑]){0,36}?)"
    r"(?=[\s,]*\(?(?:\[GC\]|\(?\[?d[eé]c\.?[)\]])?[)\s,(]*(?:[Nn]os?\.|n[°o]s?)\s?\d{2,5}/\d)"
)
"""What is left of a misprinted State, up to the number: “v. Hungar y, no. 1234/05”."""

_PARTY: Final = regex.compile(
    r"\p{Lu}[^;\[\]()\d]{2,80}?(?=\s(?:\(No\.?\s\d\)\s)?\[(?:19|20)\d\d\]\s[A-Z]{3,5}\s)"
)
"""A party that is no State, up to the number: “Example Insurance Ltd [2024] CCJ 5”."""

_NEAR: Final = 80  # code points in which the stroke of that number stands


@quickly_made
@dataclass(frozen=True, slots=True)
class Sued:
    """Who is sued, and what follows.

    Attributes:
        end: where the name ends.
        code: alpha-3 code of the State; of the first where several are named.
        is_named: whether anything is named at all.
        tail: what follows.
    """

    end: int
    code: str | None
    is_named: bool
    tail: Tail


def sued_at(scope: Scope, at: int) -> Sued:
    """Return who is named at a place, the words of a misprinted State up to its number."""
    text, limit = scope.text, scope.limit(at)
    opened = _OPENED.match(text, at, limit)
    start = opened.end() if opened else at
    state = scope.states.at(text, start, limit)
    end, code = (state.end, state.code) if state else (start, None)
    if opened and (closed := _CLOSED.match(text, end, limit)):
        end = closed.end()
    tail = read_tail(text, end, limit)
    if not (tail.found or code) and (named := _PARTY.match(text, start, limit)):
        return Sued(named.end(), None, is_named=True, tail=read_tail(text, named.end(), limit))
    printed = Sued(end, code, state is not None, tail)
    if tail.found or scope.court not in CODES:
        return printed
    return _misprinted(scope, start, end if code else start, code) or printed


def _misprinted(scope: Scope, start: int, end: int, code: str | None) -> Sued | None:
    """Return a State that lost a letter or all of its name, where a number follows at once."""
    if "/" not in scope.text[end : end + _NEAR]:
        return None
    found = _UP_TO_NUMBER.match(scope.text, end, scope.limit(end))
    if found is None:
        return None
    words = scope.text[start : found.end()]
    closed = scope.states.closed(words)
    if code and closed is None:
        return None  # “v. Norway and Another, no. 1234/05”: whose number is it?
    tail = read_tail(scope.text, found.end(), scope.limit(end))
    if not tail.has("appno"):
        return None
    is_named = bool(_ARTICLE.sub("", words).strip())
    return Sued(found.end(), code or closed, is_named, tail)
