"""Layout of treaty-body decisions: numbered paragraphs, headings where printed, notes, opinions."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import regex

from comity.extraction import SectionName, Segmentation
from ingest.document import Layout
from ingest.families.cutting import Mark, Part, layout_from
from ingest.families.un import headings
from ingest.families.un.operative import operative_start

_NUMBER: Final = regex.compile(
    r"\s*(?P<printed>(?:[A-Z]{1,2}\d+-U?|G)?(?P<top>\d{1,3})(?:\.(?P<sub>\d{1,3})){0,2})(?:\."
    r"|\s|(?=[A-Z]))"
    r"(?:\s?(?P=printed)\.?\s)?\s*"
)
_NOTE: Final = regex.compile(r"\[\d{1,3}\]\s")
_CALL: Final = regex.compile(r"\[\[[^\]]*\]\]")
_LONGEST_HEADING: Final = 150  # code points; beyond it a line is prose
_WIDEST_GAP: Final = 4  # paragraphs a collection may have lost in a row
_FACTS: Final = 2  # the paragraph that tells the facts in decisions without headings
_FIRST_PERSON: Final = regex.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|me)\b")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that begins something: a heading or a numbered paragraph."""

    start: int
    text: str
    printed: str | None = None
    is_heading: bool = False
    top: int = 0
    is_sub: bool = False


def read_layout(text: str) -> Layout:
    """Return the sections and passages of a treaty body's decision."""
    lines = tuple(_series(_lines(text.replace("\r", "\n"))))
    parts = _parts(lines, text)
    start = operative_start(text, [line.start for line in lines], parts)
    if start is not None:
        parts = _with_operative(parts, start)
    marks = [Mark(line.start, line.printed) for line in lines]
    return layout_from(text, parts, marks, _segmentation(parts), _warnings(parts))


def _lines(text: str) -> Iterator[Line]:
    start, in_notes = 0, False
    for line in text.split("\n"):
        if line[:1] == "#":
            heading = _CALL.sub("", line.strip("# "))
            in_notes = headings.kind_of_heading(heading) == headings.NOTES
            yield Line(start, heading, is_heading=True)
        elif in_notes:
            if _NOTE.match(line):
                yield Line(start, line)
        elif (found := _NUMBER.match(line)) and found.end() < len(line):
            number, is_sub = found["printed"], found["sub"] is not None
            top = int(found["top"])
            opening = line[found.end() : found.end() + 300]
            yield Line(start, opening, number, top=top, is_sub=is_sub)
        elif line and len(line) < _LONGEST_HEADING and line[-1] not in ".;,":
            yield Line(start, _CALL.sub("", line), is_heading=True)
        start += len(line) + 1


def _series(lines: Iterator[Line]) -> Iterator[Line]:
    """Leave out lines that begin with a number of another kind, such as the day of a date."""
    top = 0
    for line in lines:
        if line.printed is None:
            if line.is_heading and headings.kind_of_heading(line.text) == headings.OPINION:
                top = 0
            yield line
        elif line.is_sub or not line.printed[0].isdigit():
            top = line.top if top <= line.top <= top + _WIDEST_GAP else top
            yield line
        elif top < line.top <= top + _WIDEST_GAP and not line.text[:1].islower():
            top = line.top
            yield line
        elif line.top == 1 and _FIRST_PERSON.search(line.text):
            top = 1
            yield line


def _parts(lines: Sequence[Line], text: str) -> list[Part]:
    """Sections by heading; where the decision has none, by the opening words of each group."""
    known = list(_known(lines))
    bodies = [part for part in known if part.name not in _APART]
    if len(bodies) > 1 or any(part.name is SectionName.ASSESSMENT for part in bodies):
        return _opened(known, text)
    return _opened(sorted([*known, *_groups(lines)], key=lambda part: part.start), text)


_APART: Final = frozenset({SectionName.NOTES, SectionName.SEPARATE_OPINION, SectionName.PROCEDURE})


def _known(lines: Sequence[Line]) -> Iterator[Part]:
    """Yield the parts that headings begin; opinions are also known by their numbering."""
    reached: SectionName | None = None
    for line in lines:
        if line.is_heading and (kind := headings.kind_of_heading(line.text)):
            if reached is SectionName.ASSESSMENT and kind in _WITHIN_REASONING:
                continue
            reached = kind[0]
            yield Part(line.start, *kind)
        elif line.printed and _OPINION_NUMBER.match(line.printed) and reached not in _AFTER:
            reached = SectionName.SEPARATE_OPINION
            yield Part(line.start, *headings.OPINION)


_WITHIN_REASONING: Final = frozenset({headings.FACTS, headings.FACTS_ALLEGED, headings.COMPLAINT})
_OPINION_NUMBER: Final = regex.compile(r"(?:OP|A)\d+-")


def _opened(parts: list[Part], text: str) -> list[Part]:
    """Begin with the introduction, if the text does not begin with a heading of its own."""
    if text and (not parts or parts[0].start > 0):
        return [Part(0, *headings.PROCEDURE), *parts]
    return parts


def _groups(lines: Sequence[Line]) -> Iterator[Part]:
    top, apart = -1, False
    for line in lines:
        if line.is_heading:
            kind = headings.kind_of_heading(line.text)
            apart = (kind is not None and kind[0] in _APART - {SectionName.PROCEDURE}) or apart
        elif not apart and line.printed and line.top != top:
            if line.top == 1 and top > 1 and _FIRST_PERSON.search(line.text):
                apart = True
                yield Part(line.start, *headings.OPINION)
            elif kind := headings.kind_of_opening(line.text):
                is_facts = line.top == _FACTS and kind == headings.COMPLAINT
                yield Part(line.start, *(headings.FACTS_ALLEGED if is_facts else kind))
            top = line.top


def _with_operative(parts: list[Part], start: int) -> list[Part]:
    """Let the operative part begin at ``start`` and last to the opinions, notes or annex."""
    after = [part for part in parts if part.start > start and part.name in _AFTER]
    before = [part for part in parts if part.start < start]
    return [*before, Part(start, *headings.OPERATIVE), *after]


_AFTER: Final = frozenset({SectionName.NOTES, SectionName.SEPARATE_OPINION, SectionName.ANNEX})


def _segmentation(parts: Sequence[Part]) -> Segmentation:
    names = {part.name for part in parts}
    if SectionName.OPERATIVE in names and names & {SectionName.ASSESSMENT, SectionName.SUBMISSIONS}:
        return Segmentation.COMPLETE
    has_some = names & {SectionName.OPERATIVE, SectionName.ASSESSMENT, SectionName.SUBMISSIONS}
    return Segmentation.PARTIAL if has_some else Segmentation.NONE


def _warnings(parts: Sequence[Part]) -> tuple[str, ...]:
    if any(part.name is SectionName.OPERATIVE for part in parts):
        return ()
    return ("no operative paragraph was recognised",)
