"""What the citing text does with an authority, by the cue that stands before it."""

from collections.abc import Mapping
from typing import Final

import regex

from comity.extraction import Speaker, Treatment
from ingest.citations.mentions import Mention, Scope

_CUES: Final[Mapping[Treatment, str]] = {
    Treatment.FOLLOWED: (
        r"(?:no|any|aucune|pas\s+de|ningun\w*|without)\s+(?:\w+\s+){0,2}?(?:reasons?|raisons?|grounds?|motivos?|razón|razones)"
        r"(?:\s+\w+){0,3}?\s+(?:to\s+depart|to\s+(?:reach|come|arrive)|to\s+(?:hold|find|decide)\s+otherwise|s[’']écarter|para\s+apartarse)"
        r"|ne\s+voit\s+(?:aucune|pas\s+de)\s+raison|in\s+line\s+with|consistent(?:ly)?\s+with|in\s+accordance\s+with\s+(?:its|the)"
        r"|in\s+conformity\s+with|follow(?:s|ed|ing)\s+(?:the|its)\s+(?:approach|reasoning|same|judgment|case|view)"
        r"|confirm(?:s|ed|ing)\b|reaffirm(?:s|ed|ing)?|conformément\s+à\s+sa\s+jurisprudence|de\s+conformidad\s+con\s+su\s+jurisprudencia"
    ),
    Treatment.APPLIED: (
        r"mutatis\s+mutandis|appl(?:y|ies|ied|ying)\s+(?:the|these|those|its)\s+(?:\w+\s+){0,3}(?:principles?|criteria|test|approach|standards?)"
        r"|in\s+(?:the\s+)?light\s+of\s+(?:the|these|its)\s+(?:\w+\s+){0,2}(?:principles|criteria|standards)|à\s+la\s+lumière\s+des\s+principes"
        r"|applying|fais(?:ant|ait)\s+application"
    ),
    Treatment.DISTINGUISHED: (
        r"(?:by\s+|in\s+)?contrast(?:ed|ing)?\b|a\s+contrario|distinguish(?:ed|able|es|ing)?\b|\bunlike\b|differ(?:s|ed)?\s+from"
        r"|différ(?:e|ent)\s+de|contrairement\s+à|à\s+la\s+différence|a\s+diferencia\s+de|distingue|se\s+distingu\w+|opposé\s+à"
    ),
    Treatment.COMPARED: r"\bcompare\b|\bcompar(?:er|ez|ée)\b|compárese|comparar|\b[Cc]f\.|confer\b",
    Treatment.SUPPORTED: (
        r"\b[Ss]ee\b|\b[Vv]oir\b|[Vv]éase|\bver,?\s|\bVid\.|\b[Cc]fr\.?|\bas\s+(?:\w+\s+)?(?:held|stated|established|set\s+out|observed|noted)\b"
        r"|\breiterat\w+|\brecall(?:s|ed|ing)?\b|\brappel(?:le|ant|ons)\b|\brecuerda\b|\breitera\b|according\s+to|established\s+case-law"
        r"|settled\s+case-law|jurisprudence\s+constante|\b[Ee]n\s+(?:ese|este|igual|el\s+mismo)\s+sentido"
    ),
    Treatment.DISCUSSED: r"\b[Ii]n\s+(?:the\s+|its\s+)?(?:cases?|judge?ments?|decision)\s+(?:of|in)\b|\bdans\s+(?:l[’']affaire|son\s+arrêt|l[’']arrêt)|\ben\s+el\s+caso\b",
}  # fmt: skip
_CUE: Final = regex.compile(
    "|".join(f"(?P<{kind}>{form})" for kind, form in _CUES.items()), regex.IGNORECASE
)
_DEPARTS: Final = regex.compile(
    r"(?:\b(?:the\s+Court|Court|it)\s+(?:now\s+|therefore\s+|hereby\s+)?(?:departs?|overrules?|abandons?)\s+(?:from\s+)?"
    r"|should\s+(?:now\s+)?(?:be\s+)?(?:depart(?:ed)?\s+from|overruled?|abandoned)|(?:decides|considers\s+it\s+(?:necessary|appropriate))\s+to\s+depart\s+from)"
)
_DENIED: Final = regex.compile(
    r"\b(?:no|not|any|nor|without|never|whether|if|refus\w+|declin\w+)\b", regex.IGNORECASE
)
_QUOTED: Final = regex.compile(r"[”»\"]\s*[.,]?\s*\(?\s*(?:[Ss]ee,?\s*(?:also,?\s*)?|voir\s+)?$")
_BREAK: Final = regex.compile(
    r"(?<!\b(?:[Nn]os?|v|c|Vs|vs|paras?|párrs?|pp?|[Cc]fr?|art|Art|Mr|Mrs|U|N|dec|al|Eur|Ct|H|R|Doc|[A-Z]))\.\s+(?=[\p{Lu}“])|\n\s*\n"
)
_REACH: Final = 420
_STEP: Final = 130
"""A cue governs what follows within one clause; in a list in brackets, all members."""


def treatment_of(scope: Scope, mention: Mention) -> tuple[Treatment, tuple[int, int] | None]:
    """Return the treatment of a mention and the span of its cue; ``cited`` where none proves more."""
    text, start = scope.text, mention.start
    low = _sentence_start(text, max(scope.floor(start), start - _REACH), start)
    if departed := _departure(scope, low, mention):
        return Treatment.DEPARTED, departed
    if quoted := _QUOTED.search(text, max(low, start - 14), start):
        return Treatment.QUOTED, (quoted.start(), quoted.start() + 1)
    cue = None
    for cue in _CUE.finditer(text, _governing(text, low, start), start):
        pass
    if cue is None or cue.lastgroup is None:
        return Treatment.CITED, None
    return _settled(scope, Treatment(cue.lastgroup), cue), cue.span()


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
    last = None
    for last in _BREAK.finditer(text, low, start):
        pass
    return last.end() if last else low


def _governing(text: str, low: int, start: int) -> int:
    """Return from where a cue governs the mention: its bracket, else its clause."""
    opened = text.rfind("(", low, start)
    while opened >= 0 and text.count(")", opened, start) >= text.count("(", opened, start):
        opened = text.rfind("(", low, opened)
    if opened >= 0:
        return opened
    return max(low, start - _STEP)


def _departure(scope: Scope, low: int, mention: Mention) -> tuple[int, int] | None:
    """Return the words by which the court itself leaves an earlier ruling; parties only ask it to."""
    if scope.passage_at(mention.start).speaker is not Speaker.COURT:
        return None
    found = _DEPARTS.search(scope.text, low, mention.start)
    if found is None or _DENIED.search(scope.text, low, found.end()):
        return None
    return found.span()
