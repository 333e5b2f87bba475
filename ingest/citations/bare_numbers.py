"""Application numbers in Strasbourg’s texts that no “v.” goes before: “Example, no. 1234/05”."""

from typing import Final

import regex

from ingest.citations.dated_forms import INSTITUTIONS
from ingest.citations.fragments import DAY
from ingest.citations.mentions import Mention, Scope
from ingest.citations.names import name_before
from ingest.citations.reading import mention_of, title_of
from ingest.citations.strasbourg import CODES
from ingest.citations.tails import read_tail

_LONG: Final = regex.compile(r"\d{3,5}/\d\d(?!\d)")
_FOLLOWED: Final = regex.compile(
    rf"[\s,)\]]*(?:[,\s(\[]*(?:§|{DAY}|d[eé]c\.\s?\d|ECHR\s\d|CEDH\s\d)|[,\s(]*(?:cited\s+above|précité))"
)
"""What follows a number that is a ruling’s: its paragraphs, day, report, or that it was cited."""

_GRAND: Final = regex.compile(r"(?r)\[GC\][\s,]*")
LAWS: Final = (
    r"laws?|acts?|decrees?|decree-law|gazette|ordinances?|orders?|regulations?|directives?|lois?"
    r"|décrets?|ley(?:es)?|decretos?|circulars?|resolutions?|notifications?|instructions?|arrêtés?"
    r"|ordonnances?|codes?|files?|cass\.|novine|list|zakon|decision|judge?ment|coll\."
)
"""Words after which “no. 12/85” is a law, a gazette or a file of a national authority."""

_DOMESTIC: Final = regex.compile(
    rf"(?i:\b(?:{LAWS}|case|affaire|ruling|reports?|issue|recourse|appeal|lists?|OG|OGM|registration"
    r"|indictment)[^\p{L}\d.;]{0,3})$"
)
"""What numbers its own things besides: a court of the State, a newspaper, an expert."""

_BETWEEN: Final = regex.compile(
    r"(?r)(?:[\s,(]*(?:[(\[]{1,2}(?:GC|d[eé]c\.?|decision|Plenary|[Cc]ommittee|[Nn]o\.\s?\d{1,2}"
    r"|striking\s+out|just\s+satisfaction|merits)[)\]]{1,2}))*[\s,(\[]*"
)
"""What may stand between a name and the number."""


def bare_at(scope: Scope, found: "regex.Match[str]", floor: int) -> Mention | None:
    """Return the citation whose number stands without parties, with the name before it if any.

    Args:
        scope: the text.
        found: the number.
        floor: where the citation before ends.
    """
    if scope.court not in CODES or not _is_cited(scope, found):
        return None
    text = scope.text
    tail = read_tail(text, found.start(), scope.limit(found.start()))
    low = max(floor, scope.floor(found.start()))
    between = _BETWEEN.match(text, low, found.start())
    end = between.start() if between else found.start()
    start = name_before(text, end, low)
    title = title_of(text[start:end]) if start is not None else ""
    if start is None or not _is_name(scope, title):
        return mention_of(scope, (found.start(), tail), None, None, "number")
    return mention_of(scope, (start, tail), title, None, "number")


def _is_cited(scope: Scope, found: "regex.Match[str]") -> bool:
    if found.lastgroup != "appno" or _LONG.search(found[0]) is None:
        return False
    text, start = scope.text, found.start()
    if _DOMESTIC.search(text, max(0, start - 24), start):
        return False
    return bool(_FOLLOWED.match(text, found.end()) or _GRAND.match(text, max(0, start - 8), start))


def _is_name(scope: Scope, title: str) -> bool:
    """Whether words before a number are a party’s: a State or an institution has no number."""
    return not (INSTITUTIONS.search(title) or scope.states.closed(title)) and len(title) > 1
