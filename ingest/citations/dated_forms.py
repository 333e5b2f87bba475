"""Older full forms, without “v.”: “the Example judgment of 7 July 1989, Series A no. 161”."""

from typing import Final

import regex

from ingest.citations.fragments import DAY, last_of
from ingest.citations.mentions import Mention, Scope
from ingest.citations.names import name_before
from ingest.citations.reading import mention_of, title_of
from ingest.citations.tails import read_tail

_JUDGMENT: Final = regex.compile(
    rf"(?P<word>judge?ments?|decision|report)\s+(?:on\s+the\s+merits\s+"
    rf"|\([^()]{{1,30}}\)\s+)?of\s+(?:the\s+same\s+date|{DAY})"
    r"|(?P<word>judge?ments?|decision)\s*,?\s*\(?(?:previously\s+)?cited\s+above"
)
_ARRET: Final = regex.compile(
    rf"[Aa]rrêts?\s+(?:de\s+la\s+Cour\s+)?(?P<name>[\p{{Lu}}][^,;()\n]{{0,90}}?)\s+(?:\(|du\s+{DAY}"
    rf"|précités?)"
)
_CASE_ENDS: Final = regex.compile(r"\s[Cc]ase\s?[.,]\s+$")
_VERSUS: Final = regex.compile(r"\s(?:v|c|vs|Vs)\.?\s")
INSTITUTIONS: Final = regex.compile(
    r"(?i)\b(?:court|tribunal|chamber|commission|assembly|government|ministry|office|council|cour"
    r"|chambre"
    r"|minister|prosecutor|committee|police|board|senate|parliament|conseil|assises|cassation"
    r"|appeal)\b"
)


def dated_at(scope: Scope, at: int, floor: int) -> Mention | None:
    """Return the citation whose word “judgment” or “arrêt” stands at ``at``."""
    if scope.text.startswith("J", at):
        return _case_before(scope, at, floor)
    return _judgment(scope, at, floor) or _arret(scope, at, floor)


def _case_before(scope: Scope, at: int, floor: int) -> Mention | None:
    """Return “Example case, Judgment of May 3, 2006”, as the Americas cite without a series."""
    found = _CASE_ENDS.search(scope.text, max(floor, at - 12), at)
    start = name_before(scope.text, found.start(), max(floor, scope.floor(at))) if found else None
    if found is None or start is None:
        return None
    title = title_of(scope.text[start : found.start()])
    tail = read_tail(scope.text, at, scope.limit(at))
    if not title or INSTITUTIONS.search(title) or not tail.has("date"):
        return None
    return mention_of(scope, (start, tail), title, None, "dated")


def _judgment(scope: Scope, at: int, floor: int) -> Mention | None:
    text = scope.text
    found = _JUDGMENT.match(text, at)
    if found is None or at == 0 or not text[at - 1].isspace():
        return None
    end = len(text[:at].rstrip()) if at - floor < 1 else _before_spaces(text, at)
    start = name_before(text, end, max(floor, scope.floor(at)))
    if start is None or not text[start].isupper():
        return None
    title = title_of(text[start:end])
    if INSTITUTIONS.search(title):
        return None
    tail = read_tail(text, at, scope.limit(at))
    is_reported = tail.has("series_a", "reports", "series_c", "appno")
    if tail.has("date") and not is_reported and scope.court not in {"ecthr", "ecmhr"}:
        return None
    return mention_of(scope, (start, tail), title, None, "dated")


def _before_spaces(text: str, at: int) -> int:
    while at > 0 and text[at - 1].isspace():
        at -= 1
    return at


def _arret(scope: Scope, at: int, floor: int) -> Mention | None:
    text = scope.text
    found = _ARRET.match(text, at)
    if found is None or _VERSUS.search(found["name"]) or INSTITUTIONS.search(found["name"]):
        return None
    tail = read_tail(text, found.end("name"), scope.limit(at))
    if not (
        tail.has("date", "above") and tail.has("series_a", "reports", "series_c", "appno", "above")
    ):
        return None
    return mention_of(scope, (found.start("name"), tail), title_of(found["name"]), None, "dated")


_CASE_BEFORE: Final = regex.compile(r"\b(?:Caso|Case\s+of|Asunto|Matter\s+of|Casos)\s+")
_STOP: Final = regex.compile(r"(?<=[\p{L}”\")])(?=[.,(]|\s+\()")
_CASE_AFTER: Final = regex.compile(r"\s[Cc]ase(?=\s?[.,(])")


def case_before_series(scope: Scope, mention: Mention, floor: int) -> Mention | None:
    """Return a Series C citation with the name that stands before it; itself where none does.

    Until 2001 that Court wrote “Example Case. Judgment of May 30, 1999. Series C No. 52”.
    """
    text = scope.text
    low = max(floor, mention.start - 320)
    name = _marked(text, low, mention.start) or _suffixed(text, low, mention.start)
    if name is None:
        return mention
    for stop in _STOP.finditer(text, name[0], mention.start):
        tail = read_tail(text, max(stop.start(), name[1]), scope.limit(mention.start))
        if tail.end >= mention.end:
            words = text[name[0] : max(stop.start(), name[1])]
            return mention_of(scope, (name[0], tail), title_of(words), None, "dated") or mention
    return mention


def _marked(text: str, low: int, end: int) -> tuple[int, int] | None:
    last = last_of(_CASE_BEFORE.finditer(text, low, end))
    return None if last is None or ";" in text[last.end() : end] else (last.start(), last.end())


def _suffixed(text: str, low: int, end: int) -> tuple[int, int] | None:
    last = last_of(_CASE_AFTER.finditer(text, low, end))
    if last is None or ";" in text[last.end() : end]:
        return None
    start = name_before(text, last.start(), low)
    return None if start is None else (start, last.end())
