"""Whether a passage applies a doctrine: the court speaks, on the case, with a cue of applying."""

import re
from typing import Final

from comity.extraction import Passage, SectionName, Speaker

_REASONS: Final = frozenset({SectionName.LAW, SectionName.ASSESSMENT})
_REACH: Final = 320  # code points before and after a mention, about its sentence and its neighbours
_PAST: Final = re.compile(r"\b(?:was|were|had|did|has|have)\b")
_APPLIES: Final = re.compile(
    r"\bin\s+(?:the\s+)?(?:present|instant)\s+(?:case|context|circumstances)|\bin\s+this\s+case"
    r"|\b(?:Court|Committee|Tribunal|Commission)\s+(?:(?:therefore|thus|accordingly|further|also|is\s+therefore|hence)\s+)?"
    r"(?:finds|notes|observes|considers|concludes|is\s+(?:not\s+)?(?:prepared|satisfied|convinced|persuaded)"
    r"|accepts|holds|cannot|takes\s+the\s+view|is\s+of\s+the|sees\s+no)"
    r"|\bapplicants?\b|\bdomestic\s+(?:court|authorit)|\bauthor['’]?s?\b|\bState\s+party|\bit\s+follows",
    re.IGNORECASE,
)
_STATES: Final = re.compile(
    r"\b(?:reiterates?|recalls?|case-law|general\s+principles?|well[- ]established|settled"
    r"|as\s+a\s+rule)\b",
    re.IGNORECASE,
)
_OWN_CUES: Final = {  # how a court says that it applies these, beside naming them
    "doctrine:legitimate-aim": re.compile(
        r"pursu(?:ed|es|ing)[^.]{0,80}\baims?|legitimate\s+aims?\s+of|legitimate\s+aim[^.]{0,40}(?:namely|pursued)"
        r"|(?:accept|satisf|prepared)[^.]{0,80}\baims?\b",
        re.IGNORECASE,
    ),
    "doctrine:prescribed-by-law": re.compile(
        r"\b(?:was|were|been|being)\s+(?:\w+\s+)?(?:not\s+)?[“\"‘']?(?:in\s+accordance\s+with|prescribed\s+by|provided\s+for\s+by)"
        r"|\ba\s+(?:\w+\s+)?(?:legal\s+)?basis\s+in|legal\s+basis",
        re.IGNORECASE,
    ),
}


def role_of(doctrine: str, place: tuple[int, int], text: str, passage: Passage) -> str:
    """Return ``"applies"`` or ``"mentions"`` for a doctrine named in a passage.

    Args:
        doctrine: its id.
        place: where it is named, counted from the passage's start.
        text: the passage.
        passage: its section and speaker.
    """
    if passage.speaker is not Speaker.COURT or passage.section not in _REASONS:
        return "mentions"
    around = text[max(0, place[0] - _REACH) : place[1] + _REACH]
    if own := _OWN_CUES.get(doctrine):
        return "applies" if own.search(around) and not _is_general(around) else "mentions"
    applies = _PAST.search(around) and _APPLIES.search(around) and not _is_general(around)
    return "applies" if applies else "mentions"


def _is_general(around: str) -> bool:
    """Whether the court states the law and does not yet look at the case."""
    return _STATES.search(around) is not None and _CASE.search(around) is None


_CASE: Final = re.compile(
    r"(?:present|instant|this)\s+case|the\s+applicant|the\s+author", re.IGNORECASE
)
