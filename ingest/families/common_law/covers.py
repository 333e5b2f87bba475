"""What stands before the judges begin and after they have ended: covers, orders, lists, annexes."""

from collections.abc import Iterator
from typing import Final

import regex

from comity.extraction import SectionName, Speaker
from ingest.families.cutting import Part

_STYLES: Final = regex.compile(
    r"^[^\S\n]*+#?[\w-]+\s*\.[\w-]+[^{}\n]*\{[^{}\n]*\}[^\S\n]*$", regex.M
)
_SUMMARY: Final = regex.compile(
    r"^[^\S\n]*+(?:SUMMARY|HEADNOTE|Summary\s*:"
    r"|on\s+appeal\s+from\s+the\s+(?:federal\s+)?court\s+of\s+[^\n]*)(?=\s)",
    regex.M,
)
_COVER_ORDER: Final = regex.compile(
    r"^[^\S\n]*+(?:ORDERS?|JUDGMENT\s+OF\s+THE\s+COURT)[^\S\n]*$", regex.M
)
JUDGMENT: Final = regex.compile(
    r"^[^\S\n]*+(?:JUDGE?MENTS?|REASONS(?:\s+FOR\s+JUDGMENT)?|RULING"
    r"|ADVISORY\s+OPINION)[^\S\n]*:?[^\S\n]*$",
    regex.M,
)
"""The word that stands over the reasons."""

DECIDED: Final = regex.compile(r"^[^\S\n]*+Appeals?\s+(?:allowed|dismissed)\b[^\n]*$", regex.M)
"""What was decided, in the line that ends the opinions."""

ANNEX: Final = regex.compile(
    r"^[^\S\n]*+(?:ANNEX|APPENDIX|SCHEDULE)(?:\s+[A-Z\d]{1,3})?[^\S\n]*$", regex.M
)
"""The heading of an annex."""

_NOTES: Final = regex.compile(r"^[^\S\n]*+\[1\]\s{2,}\S", regex.M)


def cover(text: str, end: int) -> Iterator[Part]:
    """Yield the front: a style sheet, a summary and lists are nobody's reasons."""
    yield Part(0, SectionName.FRONT, Speaker.COURT)
    styles = list(_STYLES.finditer(text, 0, end))
    if styles:
        yield Part(0, SectionName.FRONT, Speaker.UNKNOWN)
        yield Part(min(end, styles[-1].end() + 1), SectionName.FRONT, Speaker.COURT)
    summary = _SUMMARY.search(text, 0, end)
    if summary:
        yield Part(summary.start(), SectionName.FRONT, Speaker.UNKNOWN)
    order = _COVER_ORDER.search(text, summary.end() if summary else 0, end)
    if order:
        yield Part(order.start(), SectionName.OPERATIVE, Speaker.COURT)
    judgment = JUDGMENT.search(text, order.end() if order else summary.end() if summary else 0, end)
    if judgment:
        yield Part(judgment.start(), SectionName.FRONT, Speaker.COURT)


def front(preface: int | None, body: int) -> Iterator[Part]:
    """Yield the preface in which the whole court says who wrote what."""
    if preface is not None and preface < body:
        yield Part(preface, SectionName.FRONT, Speaker.COURT)


def after(text: str, close: int) -> Iterator[Part]:
    """Yield what stands after the judges: the decision in a line, solicitors, notes, an annex."""
    if close >= len(text):
        return
    decided = DECIDED.match(text, close)
    yield Part(close, SectionName.OPERATIVE if decided else SectionName.FRONT, Speaker.COURT)
    if decided:
        yield Part(decided.end() + 1, SectionName.FRONT, Speaker.COURT)
    if annex := ANNEX.search(text, close):
        yield Part(annex.start(), SectionName.ANNEX, Speaker.COURT)
    elif notes := _NOTES.search(text, close):
        yield Part(notes.start(), SectionName.NOTES, Speaker.UNKNOWN)
