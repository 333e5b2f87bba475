"""What the citing text does with an authority, by the cue that stands before it."""

from typing import Final

import regex

from comity.extraction import Speaker, Treatment
from ingest.citations.cues import last_cue
from ingest.citations.mentions import Mention, Scope

_DEPARTS: Final = regex.compile(
    r"(?:\b(?:the\s+Court|Court|it)\s+(?:now\s+|therefore\s+|hereby\s+)?(?:departs?|overrules?"
    r"|abandons?)\s+(?:from\s+)?"
    r"|should\s+(?:now\s+)?(?:be\s+)?(?:depart(?:ed)?\s+from|overruled?|abandoned)|(?:decides"
    r"|considers\s+it\s+(?:necessary|appropriate))\s+to\s+depart\s+from)"
)
_LEAVING: Final = ("depart", "overrule", "abandon")
_DENIED: Final = regex.compile(
    r"\b(?:no|not|any|nor|without|never|whether|if|refus\w+|declin\w+)\b", regex.IGNORECASE
)
_QUOTED: Final = regex.compile(r"[”»\"]\s*[.,]?\s*\(?\s*(?:[Ss]ee,?\s*(?:also,?\s*)?|voir\s+)?$")
_ABBREVIATION: Final = regex.compile(
    r"(?<!\p{L})(?:[Nn]os?|v|c|[Vv]s|paras?|párrs?|pp?|[Cc]fr?|[Aa]rts?|Mr|Mrs|U|N|dec|al|Eur|Ct"
    r"|Doc|\p{Lu})$"
)
_OPENS: Final = frozenset('“"«(')
_OPENINGS: Final = {"”": "“", "»": "«", '"': '"“'}
_LONG_QUOTATION: Final = 60
"""Code points; “private life” in quotation marks is a term, not a quotation of the ruling."""
_REACH: Final = 420
_STEP: Final = 130
"""A cue governs what follows within one clause; in a list in brackets, all members."""


def treatment_of(scope: Scope, mention: Mention) -> tuple[Treatment, tuple[int, int] | None]:
    """Return the treatment and the span of its cue; ``cited`` where none proves more."""
    text, start = scope.text, mention.start
    low = _sentence_start(text, max(scope.floor(start), start - _REACH), start)
    if departed := _departure(scope, low, mention):
        return Treatment.DEPARTED, departed
    if quoted := _QUOTED.search(text, max(low, start - 14), start):
        opened = _opening(text, low, quoted.start())
        if opened >= 0 and quoted.start() - opened >= _LONG_QUOTATION:
            return Treatment.QUOTED, (quoted.start(), quoted.start() + 1)
    cue = last_cue(text, _governing(text, low, start), start)
    if cue is None or cue.lastgroup is None:
        return Treatment.CITED, None
    return _settled(scope, Treatment(cue.lastgroup), cue), cue.span()


def _opening(text: str, low: int, close: int) -> int:
    """Return where a quotation that ends at ``close`` opens; -1 where that is not seen."""
    return max(text.rfind(sign, low, close) for sign in _OPENINGS[text[close]])


def _settled(scope: Scope, kind: Treatment, cue: "regex.Match[str]") -> Treatment:
    """Read “Cf.” as the citing court does: in San José it means “see”."""
    if (
        kind is Treatment.COMPARED
        and cue[0].lower() == "cf."
        and not scope.court.startswith(("ecthr", "ecmhr"))
    ):
        return Treatment.SUPPORTED
    return kind


def _sentence_start(text: str, low: int, start: int) -> int:
    """Return where the sentence that holds ``start`` begins."""
    end = start
    while (stop := max(text.rfind(". ", low, end), text.rfind(".\n", low, end))) >= 0:
        following = text[stop + 2 : stop + 3]
        if (following.isupper() or following in _OPENS) and not _ABBREVIATION.search(
            text, max(low, stop - 6), stop
        ):
            return stop + 2
        end = stop
    return low


def _governing(text: str, low: int, start: int) -> int:
    """Return from where a cue governs the mention: its bracket, else its clause."""
    opened = text.rfind("(", low, start)
    while opened >= 0 and text.count(")", opened, start) >= text.count("(", opened, start):
        opened = text.rfind("(", low, opened)
    if opened >= 0:
        return opened
    return max(low, start - _STEP)


def _departure(scope: Scope, low: int, mention: Mention) -> tuple[int, int] | None:
    """Return the words by which the court itself leaves a ruling; parties only ask it to."""
    if scope.passage_at(mention.start).speaker is not Speaker.COURT:
        return None
    words = scope.text[low : mention.start]
    if not any(stem in words for stem in _LEAVING):
        return None
    found = _DEPARTS.search(scope.text, low, mention.start)
    if found is None or _DENIED.search(scope.text, low, found.end()):
        return None
    return found.span()
