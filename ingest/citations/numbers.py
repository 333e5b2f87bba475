"""Full forms without parties: a number, symbol or series that names a ruling by itself."""

from typing import Final

import regex

from ingest.citations.mentions import Mention, Scope
from ingest.citations.reading import mention_of
from ingest.citations.tails import read_tail

_REACH: Final = 70  # code points from the word "applications" to the last of its numbers
_WORD: Final = 8  # code points of the word that shows a number, which may begin at the anchor
_MAY_BE_NUMBER: Final = regex.compile(r"[\d\p{Lu}]/\s?[\dC]")
_APPLICATION: Final = regex.compile(r"(?i:applic|appl?\b|requ|demanda|petici|aplicaci|solicitud)")
_COMMISSION: Final = regex.compile(r"(?i:commission|\bD\.?\s?R\.?\b|\bdec\.|décision|decision)")
_DOMESTIC: Final = regex.compile(
    r"(?i:law|act|decree|gazette|ordinance|order|regulation|directive|loi|décret|ley|decreto)"
    r"\W{0,3}$"
)


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
            if not _stands_alone(text, found):
                return None
            tail = read_tail(text, found.start(), scope.limit(at))
            return mention_of(scope, (found.start(), tail), None, None, "number")
    return None


def _stands_alone(text: str, found: "regex.Match[str]") -> bool:
    """Whether a number names a ruling without parties: “no. 12/85” is also a law or a gazette."""
    if found.lastgroup != "appno" or _APPLICATION.search(found[0]):
        return True
    if _COMMISSION.search(text, found.end(), found.end() + 60) is None:
        return False
    return _DOMESTIC.search(text, max(0, found.start() - 14), found.start()) is None
