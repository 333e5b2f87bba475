"""Full forms without parties: a number, symbol or series that names a ruling by itself."""

from typing import Final

import regex

from ingest.citations.bare_numbers import LAWS, bare_at
from ingest.citations.fragments import DAY
from ingest.citations.labels import court_named_before
from ingest.citations.mentions import Mention, Scope
from ingest.citations.reading import mention_of
from ingest.citations.tails import read_tail

_REACH: Final = 70  # code points from the word "applications" to the last of its numbers
_WORD: Final = 8  # code points of the word that shows a number, which may begin at the anchor
_MAY_BE_NUMBER: Final = regex.compile(r"[\d\p{Lu}]/\s?[\dC]")
_APPLICATION: Final = regex.compile(r"(?i:applic|appl?\b|requ|demanda|petici|aplicaci|solicitud)")
_REPORTED: Final = regex.compile(
    r"(?:[\s,]*\((?:joined|jointes|d[eé]c\.)\))?[\s,(\[]*+(?:the\s+|la\s+)?(?:"
    r"(?:European\s+)?Comm(?:ission|\.)(?:[’']s)?\s*(?:[Dd]ec|[Rr]ep)"
    r"|(?:[Dd]ecision|[Rr]eport)\s+of\s+the\s+(?:European\s+)?Commission\b"
    r"|(?:[Dd]écision|[Rr]apport)\s+de\s+la\s+Commission\b"
    rf"|(?:Dec|Rep|Déc)\.\s*\d|(?:(?:[Dd][eé]cision\s+(?:of|du)\s+)?{DAY}[\s,]*)?"
    r"(?:D\.?\s?R\.?\s*\d|Decisions\s+and\s+Reports|Décisions\s+et\s+rapports|ECHR\s+\d|CEDH\s+\d))"
)
"""What follows the bare number of a decision of the Commission, or of the Court, at once."""

_EUROPEAN: Final = regex.compile(r"ECLI|EU:[CT]:|\bECR\b")
_NEAR: Final = 60
_DOMESTIC: Final = regex.compile(rf"(?i:{LAWS})\W{{0,3}}$")


def lone_at(scope: Scope, at: int, floor: int) -> Mention | None:
    """Return the citation without parties that prints the number at ``at``.

    Args:
        scope: the text.
        at: the stroke of the number, or the word before it.
        floor: where the citation before ends.
    """
    text = scope.text
    if text[at] == "/" and not _MAY_BE_NUMBER.match(text, at - 1):
        return None
    for start in scope.starts.between(max(floor, at - _REACH), at + _WORD):
        found = start.number(text)
        if found and found.end() > at:
            if _is_colombian(scope, found, floor):
                return None
            if not _stands_alone(text, found):
                return bare_at(scope, found, floor)
            tail = read_tail(text, found.start(), scope.limit(at))
            return mention_of(scope, (found.start(), tail), None, None, "number")
    return None


def _is_colombian(scope: Scope, found: "regex.Match[str]", floor: int) -> bool:
    """Whether an American text means Bogotá's “Sentencia C-010/00”, which counts as Luxembourg."""
    if found.lastgroup != "eu_case" or not scope.court.startswith(("iac", "col-")):
        return False
    if _EUROPEAN.search(scope.text, found.end(), found.end() + _NEAR):
        return False
    return court_named_before(scope.text, found.start(), floor) != "cjeu"


def _stands_alone(text: str, found: "regex.Match[str]") -> bool:
    """Whether a number names a ruling without parties: “no. 12/85” is also a law or a gazette."""
    if found.lastgroup != "appno" or _APPLICATION.search(found[0]):
        return True
    if _REPORTED.match(text, found.end()) is None:
        return False
    return _DOMESTIC.search(text, max(0, found.start() - 20), found.start()) is None
