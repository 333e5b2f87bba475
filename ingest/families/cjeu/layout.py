"""Layout of the judgments of the European Union's courts, as EUR-Lex prints them.

Paragraphs begin with their number and no point; headings are lines of their own; pages saved from
the web leave marks of Markdown around both.
"""

from collections.abc import Iterator, Sequence
from typing import Final

import regex

from comity.extraction import SectionName, Segmentation, Speaker
from ingest.document import Layout
from ingest.families.cjeu.speaking import pleader
from ingest.families.cutting import Mark, Part, layout_from, lines_in
from ingest.families.numbering import longest_series
from ingest.families.pleading import with_pleas

_COURT: Final = Speaker.COURT
_LONGEST: Final = 160  # code points of a heading
_MARKUP: Final = " *#_\t\\"
_ORDER: Final = (
    r"^(?:[IVX]+\s?[.–-]\s+|[A-Z]\s?[.–-]\s+|\d{1,2}\s?[.–-]\s+|\([a-z]\)\s+)?(?:the\s+)?"
)
_KINDS: Final = tuple(
    (regex.compile(_ORDER + form, regex.I), name, speaker)
    for form, name, speaker in (
        (r"(?:legal|relevant)\s+(?:context|framework|provisions)|legislative\s+(?:context|framework)"
         r"|(?:european\s+union|eu|community|international)\s+law$"
         r"|echr$|charter$|european\s+convention",
         SectionName.INTERNATIONAL_MATERIALS, _COURT),
        (r"(?:\p{L}+\s){1,2}law$|national\s+(?:law|legislation)|law\s+of\s+\p{L}+",
         SectionName.DOMESTIC_LAW, _COURT),
        (r"dispute|background|facts|main\s+proceedings|(?:actions?|cases?)\s+in\s+the\s+main",
         SectionName.FACTS, _COURT),
        (r"procedure|proceedings|pre-litigation|forms\s+of\s+order|joinder|expedited|oral\s+p",
         SectionName.PROCEDURE, _COURT),
        (r"arguments\s+of\s+the\s+(?:part|appell)|submissions",
         SectionName.SUBMISSIONS, Speaker.UNKNOWN),
        (r"findings\s+of\s+the\s+(?:general\s+)?court|assessment|court.s\s+(?:assessment|reply)"
         r"|appraisal",
         SectionName.ASSESSMENT, _COURT),
        (r"consideration|(?:\w+\s)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\s"
         r"|questions?\b|admissibility|jurisdiction|substance|law$|action|appeals?$|grounds?\b"
         r"|preliminary\s+(?:obs|rem)|merits|costs$|temporal|limitation",
         SectionName.LAW, _COURT),
    )
)  # fmt: skip
_GROUNDS: Final = regex.compile(r"^[*_ \t]*On\s+those\s+grounds,?", regex.MULTILINE)
SIGNED: Final = regex.compile(
    r"^\W*\[?Signatures?\]?\W*$|^[^\n|]{0,60}\|[^\n]*$|^\W*Delivered\s+in\s+open\s+court"
    r"|^[ \t]*\*[ \t]\*[ \t]\*",
    regex.MULTILINE,
)
"""Where the points of an operative part have ended."""

_NOTES: Final = regex.compile(r"^[ \t]*\*[ \t]\*[ \t]\*[ \t]*$", regex.MULTILINE)
_NUMBERED: Final = regex.compile(
    r"[*_ \t\\]*(?P<number>\d{1,4})\\?\.?[*_ \t\N{NO-BREAK SPACE}]+(?=[\p{Lu}‘“(\[*_–])"
)
_OPINION: Final = regex.compile(
    r"\bOPINION\s+OF\s+(?:MR\s+|MS\s+)?ADVOCATE\s+GENERAL\s+(?P<name>\p{Lu}[\p{Lu}\s.’'-]{2,40}?)"
    r"(?=\s+delivered|\s*\n\s*delivered|\s*\()"
)
_OPENING: Final = 300  # code points of a paragraph, in which a party is named
_VIEWED: Final = 3_000  # code points in which an opinion is named one


def is_opinion(text: str) -> str:
    """Return the Advocate General whose opinion a text is; empty where it is the Court's."""
    found = _OPINION.search(text, 0, min(len(text), _VIEWED))
    return " ".join(found["name"].split()) if found else ""


def read_layout(text: str) -> Layout:
    """Return the sections and passages of a judgment, an order or an opinion."""
    printed = lines_in(text.replace("\r", "\n"))
    lines = tuple((start, line) for start, line in printed if line.strip())
    marks = longest_series([
        (start, int(found["number"]))
        for start, line in lines
        if (found := _NUMBERED.match(line))
    ])  # fmt: skip
    if is_opinion(text):
        whole = (Part(0, SectionName.SEPARATE_OPINION, Speaker.SEPARATE_OPINION),)
        return layout_from(text, whole, marks, Segmentation.COMPLETE)
    grounds = [found.start() for found in _GROUNDS.finditer(text)]
    start = grounds[-1] if grounds else None
    end = len(text) if start is None else start
    first = marks[0].start if marks else end
    parts = [Part(0, SectionName.FRONT, _COURT), *_parts(lines, first, end)]
    kept = [mark for mark in marks if mark.start < end]
    parts = list(with_pleas(parts, end, kept, _SPOKEN, lambda at: _pleader(text, at)))
    parts += _closing(text, start) if start is not None else ()
    is_whole = start is not None and len({part.name for part in parts}) > 3  # noqa: PLR2004 - front, law and more
    warnings = () if start is not None else ("no operative part was recognised",)
    segmentation = Segmentation.COMPLETE if is_whole else Segmentation.PARTIAL
    return layout_from(text, parts, [*kept, *_points(text, start)], segmentation, warnings)


def _parts(lines: Sequence[tuple[int, str]], first: int, end: int) -> Iterator[Part]:
    """Yield a part for each heading near or after the first paragraph."""
    near = [start for start, _ in lines if start < first][-4:]
    opening = near[0] if near else first
    for start, line in lines:
        words = line.strip(_MARKUP)
        if not opening <= start < end or len(words) > _LONGEST or words.endswith((".", ";", ",")):
            continue
        if _NUMBERED.match(line) and not words[0].isalpha() and "." not in words[:4]:
            continue
        for form, name, speaker in _KINDS:
            if form.match(words):
                yield Part(start, name, speaker)
                break


_SPOKEN: Final = frozenset(
    {SectionName.LAW, SectionName.ASSESSMENT, SectionName.SUBMISSIONS, SectionName.FACTS}
)


def _pleader(text: str, start: int) -> Speaker | None:
    return pleader(_NUMBERED.sub("", text[start : start + _OPENING], count=1))


def _closing(text: str, start: int) -> Iterator[Part]:
    yield Part(start, SectionName.OPERATIVE, _COURT)
    signed = SIGNED.search(text, start)
    if signed and (notes := _NOTES.search(text, signed.start())):
        yield Part(notes.start(), SectionName.NOTES, _COURT)


POINT: Final = regex.compile(
    r"^[*_ \t]*(?P<number>\d{1,2})\s?\\?[.)][*_ \t]+(?=\S)", regex.MULTILINE
)


def _points(text: str, start: int | None) -> Iterator[Mark]:
    """Yield where each point of the operative part begins; its number is not a paragraph's."""
    if start is not None:
        yield Mark(start)
        yield from (Mark(found.start()) for found in POINT.finditer(text, start))
