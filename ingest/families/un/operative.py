"""Where the operative part of a treaty body's decision begins."""

from collections.abc import Sequence
from typing import Final

import regex

from comity.extraction import SectionName, Speaker
from ingest.families.cutting import Part

_APART: Final = frozenset({SectionName.NOTES, SectionName.SEPARATE_OPINION, SectionName.ANNEX})
_LONGEST: Final = 3_000  # code points of a paragraph before its deciding words
_STOP: Final = regex.compile(r"[.;:]\s+(?=(?:\d{1,2}\.\d?\.?\s*)?\p{Lu})")
_SHORT: Final = 3_000  # code points; a discontinuance says nothing but that
_BODY: Final = r"(?:Com\S{0,3}ttee|Co\S{3,7}ee)"  # scans of the 1980s misread single letters
_VERB: Final = (
    r"(?:\S{2}\s+\S{1,2}\s+the\s+(?:\S?[il1]ew|opinion)|conclude[sd]?|consider[s]?|finds?|decide[sd]?"
    r"|d\Sc[il1]\Se\S{0,2}|declares?|holds|believes|determines|observes)(?!\w)"
)
_ACTING: Final = regex.compile(
    r"\bact[a-z0-9]{2,5}\s+(?:pursuant\s+to|in\s+accordance\s+with|und?\S{2,4})\s+(?:the\s+|its\s+)?"
    rf"(?:art|prov|para|rule|competence)\w*[^\n]{{0,300}}?{_VERB}",
    regex.IGNORECASE,
)
_ACCORDING: Final = regex.compile(
    r"\b(?:[Ii]n\s+accordance\s+with|[Pp]ursuant\s+to)\s+(?:the\s+provisions\s+of\s+)?article"
    rf"[^\n]{{0,300}}?\bCommittee\b[^.\n]{{0,60}}?{_VERB}[^.\n]{{0,200}}?"
    r"(?:\bState\s+[Pp]arty\s+(?:has\s+|had\s+)?(?:violated|infringed|breached"
    r"|failed\s+to\s+(?:fulfil"
    r"|comply|meet))|\b(?:disclose|reveal)s?\s+a|\bwould\s+(?:not\s+)?constitute\s+a)"
)
_DISCONTINUES: Final = regex.compile(
    r"Committee\b[^\n]{0,700}?\b(?:decides|decided)\b[^.\n]{0,160}?\bto\s+(?:discontinue|cease"
    r"|close|accede\s+to\s+that\s+request)"
    r"|^\s*(?:\d\.\s+)?Decides\s+to\s+(?:discontinue|cease)\b",  # the Committee stands on the cover
    regex.MULTILINE,
)
_DECIDES: Final = regex.compile(
    r"(?:Committee|Com\w+tee)\b[^.\n]{0,200}?\b(?:decides|decided)(?:\b|(?=[l1I]\s*(?:\(a\)|$)))"
    r"(?=[l1I]?\s*\(a\)|\s*:|[l1I;]?\s*$|(?:,[^\n;:]{0,160},)?\s+(?:that\b"
    r"|to\s+(?:discontinue|cease|close|declare|strike|suspend|end)"
    r"|the\s+communication|\(a\)|(?:\w+\s+){0,3}(?:in)?admissible))",
    regex.MULTILINE,
)
_DISPOSES: Final = regex.compile(  # the first point of a disposition whose opening words are lost
    r"(?:^|(?<=[.:;)]))\s*(?P<point>(?:\(a\)\s*|\d\.\s*)?(?:[Tt]hat\s+)?[Tt]h(?:e|is)\s+communication,?"
    r"\s+is\s+(?:therefore\s+)?in\s?adm[^\s;]{5,8}\b)",
    regex.MULTILINE,
)
CONCLUDES: Final = regex.compile(
    rf"(?:(?:{_BODY}|\b[Ii]t)\b[^.\n]{{0,160}}?\b"
    rf"{_VERB}[^\n]{{0,400}}?|\b{_BODY}'s\s+view\b[^\n]{{0,400}}?"
    r"|\bState\s+party(?:\s+has|\s+therefore)?\s+)"
    r"\b(?:violat(?:ions?|ed|es?)|breach(?:ed|es)?|[Il1]?[il]na[d4]m\S{2,9}[el]|contrary\s?\W?to"
    r"|not\s+been\s+respected"
    r"|fail(?:ed|ing)\s+to\s+(?:fulfil|comply|discharge)|would\s+(?:not\s+)?(?:constitute|violate|amount)"
    r"|remedies\s+have\s+not\s+been\s+exhausted|have\s+not\s+been\s+met)\b"
    r"|\bthere\s+(?:was|is|has\s+been|had\s+been)\s+(?:\w+\s+)?no\s+(?:\w+\s+)?violation\b"
    r"|\bfacts\b[^.\n]{0,80}?\b(?:disclose|reveal)s?\s+(?:\w+\s+){0,3}violations?\b"
    r"|has\s+an\s+obligation\b[^.\n]{0,120}?\bto\s+refrain\s+from"
)


_NUMBERED: Final = regex.compile(r"^\d{1,2}\.", regex.MULTILINE)
_FINDS: Final = regex.compile(r"\b(?:disclose|reveal|constitut)\w*\s+(?:\w+\s+){0,3}violation")

_FORMULAS: Final = (  # with the least place: the last part of the reasoning, or anywhere
    (_ACTING, 1), (_ACCORDING, 1), (_DECIDES, 1), (_ACTING, 0), (_DISCONTINUES, 1),
)  # fmt: skip


def operative_start(text: str, starts: Sequence[int], parts: Sequence[Part]) -> int | None:
    """Return where the operative part begins.

    The formula "acting under article …, is of the view" decides; else "in accordance with
    article …, the Committee considers that … violated"; else "the Committee decides", in the
    last part of the reasoning.

    Args:
        text: the whole text.
        starts: where its lines and paragraphs begin, in text order.
        parts: its sections so far, in text order.

    Returns:
        The start of the paragraph; ``None`` where none is found.
    """
    end = next((part.start for part in parts if part.name in _APART), len(text))
    reasoning = [part.start for part in parts if part.name is SectionName.ASSESSMENT]
    begin = max(
        (start for start in reasoning if start < end), default=end // 3 if end > _SHORT else 0
    )
    for formula, floor in _FORMULAS:
        places = [found.start() for found in formula.finditer(text, 0, end)]
        if places and places[-1] >= floor * begin:
            return _first_of(text, starts, places)
    points = [found.start("point") for found in _DISPOSES.finditer(text, end // 4, end)]
    return points[-1] if points and _is_own(parts, points[-1]) else None


def _is_own(parts: Sequence[Part], place: int) -> bool:
    """Whether a place stands where the body speaks, or at the end, where a scan lost lines."""
    within = next((part for part in reversed(parts) if part.start <= place), None)
    return within is None or within.speaker is Speaker.COURT


def _first_of(text: str, starts: Sequence[int], places: Sequence[int]) -> int:
    """Return where the last paragraph with the formula begins, or one just before that finds too.

    "7. The Committee, acting under article 22 (7), concludes … 8. …, acting under article 22 (7),
    decides …" is one operative part.
    """
    start = _paragraph(text, starts, places[-1])
    for place in reversed(places[:-1]):
        before = _paragraph(text, starts, place)
        if before < start:
            between = text[before:start]
            if len(_NUMBERED.findall(between)) > 1 or not _FINDS.search(between):
                break
            start = before
    return start


def _paragraph(text: str, starts: Sequence[int], place: int) -> int:
    """Return where the paragraph of a place begins, or its sentence, where a text is one line."""
    start = max((start for start in starts if start <= place), default=0)
    if place - start <= _LONGEST:
        return start
    ends = [found.end() for found in _STOP.finditer(text, place - _LONGEST, place)]
    return ends[-1] if ends else start
