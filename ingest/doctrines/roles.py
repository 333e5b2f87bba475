"""Whether a passage applies a doctrine: the court speaks, on the case, with a cue of applying."""

from typing import Final

import regex

from comity.extraction import Passage, SectionName, Speaker

_REASONS: Final = frozenset({SectionName.LAW, SectionName.ASSESSMENT})
_REACH: Final = 320  # code points before and after a mention, about its sentence and its neighbours
_APPLIES: Final = regex.compile(
    r"""\bin\s+(?:the\s+)?(?:present|instant)\s+(?:case|context|circumstances)|\bin\s+(?:this|the\s+applicant['’]s)\s+case
    |\b(?:the\s+)?(?:Court|Committee|Tribunal)\s+(?:therefore|thus|accordingly|further|also|is\s+therefore|hence)?\s*
      (?:finds|considers|concludes|is\s+(?:not\s+)?(?:satisfied|convinced|persuaded)|accepts|holds|cannot\s+(?:accept|but|find)|takes\s+the\s+view|is\s+of\s+the\s+(?:view|opinion)|sees\s+no)
    |\bfalls?\s+(?:with)?in\s+the\s+(?:State['’]s\s+)?margin|\b(?:over|ex)step\w*|\bfailed\s+to|\bthe\s+interference\s+(?:was|complained|with\s+the\s+applicant)
    |\bwas\s+(?:not\s+)?(?:therefore\s+)?(?:dis)?proportionate|\bwere\s+(?:not\s+)?(?:dis)?proportionate|\bpursued\b|\bit\s+follows\b|\baccordingly\b""",
    regex.VERBOSE | regex.IGNORECASE,
)
_STATES: Final = regex.compile(
    r"\b(?:reiterates?|recalls?|case-law|general\s+principles?|well[- ]established|according\s+to\s+its|as\s+a\s+rule|must\s+be\s+interpreted)",
    regex.IGNORECASE,
)


def role_of(doctrine: str, place: tuple[int, int], text: str, passage: Passage) -> str:
    """Return ``"applies"`` or ``"mentions"`` for a doctrine named in a passage.

    Args:
        doctrine: its id.
        place: where it is named, counted from the passage's start.
        text: the passage.
        passage: its section and speaker.
    """
    del doctrine
    if passage.speaker is not Speaker.COURT or passage.section not in _REASONS:
        return "mentions"
    around = text[max(0, place[0] - _REACH) : place[1] + _REACH]
    if not _APPLIES.search(around) or _STATES.search(around):
        return "mentions"
    return "applies"
