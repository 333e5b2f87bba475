"""Layout of the Inter-American Court's texts, as PDF pages give them."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

import regex

from comity.extraction import SectionName, Segmentation, Speaker
from ingest.document import Layout
from ingest.families.cutting import Mark, Part, inked_lines, layout_from
from ingest.families.iacthr import headings
from ingest.families.iacthr.operative import operative_end, operative_start, votes_in
from ingest.families.iacthr.reports import conclusions_start, is_report
from ingest.families.numbering import longest_series

_NUMBERED: Final = regex.compile(r"\s*(?P<number>\d{1,4})\s?[.)](?![\d])")
_SUBNUMBERED: Final = regex.compile(r"(?P<top>\d{1,4})\.(?P<sub>\d{1,3})\)")
_RESTARTS: Final = ("CONSIDERANDO", "CONSIDERING", "Considerando", "Y CONSIDERANDO")
_EARLIEST: Final = 0.25  # of the text: an opinion never begins before, a list of them may
_LATE: Final = 0.75  # of a report: a commissioner's vote follows the conclusions
_COVER: Final = 3_000  # code points in which an order says what it has seen
_OPENING: Final = 160  # code points that tell whose submission a paragraph reports


def read_layout(text: str) -> Layout:
    """Return the sections and passages of a judgment, order or advisory opinion."""
    lines = tuple(inked_lines(text.replace("\r", "\n")))
    opinions = [start for start, line in lines if headings.is_opinion(line)]
    start, end = _bounds(text, opinions)
    parts = _parts(lines, start if start is not None else end)
    if start is not None:
        parts.append(Part(start, *headings.OPERATIVE))
        if (closed := operative_end(text, start, end)) < end:
            parts.append(Part(closed, *headings.ANNEX))
    if end < len(text):
        parts.append(Part(end, *headings.OPINION))
    bare = {part.start for part in parts} | set(_voting(text, start, end))
    anew = [place for place in opinions if place >= end]
    anew += [part.start for part in parts if part.name in _ANEW]
    numbers: dict[int, str | None] = dict.fromkeys(bare)
    numbers |= {mark.start: mark.number for mark in _marks(lines, anew, end, len(text))}
    marks = [Mark(place, numbers[place]) for place in sorted(numbers)]
    parts = _spoken(text, parts, marks, is_report=is_report(text))
    if not parts and not any(mark.number for mark in marks):
        return layout_from(text, (), marks, Segmentation.NONE, (_UNREADABLE,))
    segmentation, warnings = _quality(parts)
    return layout_from(text, _from_the_first(parts, text), marks, segmentation, warnings)


_ANEW: Final = frozenset({SectionName.OPERATIVE, SectionName.ANNEX})
_ALONE: Final = "the text is a judge's own opinion; the ruling that it belongs to is another text"
_UNREADABLE: Final = "neither headings nor paragraph numbers were recognised"


def _bounds(text: str, opinions: Sequence[int]) -> tuple[int | None, int]:
    """Where the operative part begins, and where the opinions do (the end where there are none)."""
    if is_report(text):
        end = next((start for start in opinions if start > len(text) * _LATE), len(text))
        return conclusions_start(text, end), end
    late = [start for start in opinions if start > len(text) * _EARLIEST]
    for end in (*late, len(text)):
        start = operative_start(text, end)
        if start is not None and start > len(text) * _EARLIEST:
            return start, end
    start = operative_start(text, len(text))
    if start is not None:
        return start, next((end for end in opinions if end > start), len(text))
    return None, opinions[0] if opinions else len(text)


def _parts(lines: Sequence[tuple[int, str]], end: int) -> list[Part]:
    parts: list[Part] = []
    before, is_order = "", False
    for start, line in lines:
        if start >= end:
            break
        clause = headings.kind_of_clause(line)
        is_order = is_order or (clause == headings.PROCEDURE and start < _COVER)
        if kind := (is_order and clause) or headings.kind_of_heading(line, before):
            parts.append(Part(start, *kind))
        before = line
    return parts or list(_chapters(lines, end))


def _chapters(lines: Sequence[tuple[int, str]], end: int) -> Iterator[Part]:
    """Yield the chapters that have a number for their only heading, read by their first words."""
    for (start, line), (first, opening) in pairwise(lines):
        if first < end and headings.is_numeral(line) and _NUMBERED.match(opening):
            yield Part(start, *headings.kind_of_chapter(opening[:_OPENING]))


def _marks(
    lines: Sequence[tuple[int, str]], starts: Sequence[int], end: int, length: int
) -> Iterator[Mark]:
    """Yield paragraph numbers, series by series: numbering begins anew in each stretch."""
    stretches = [start for start, line in lines if start < end and line.startswith(_RESTARTS)]
    stretches += starts
    candidates = list(_candidates(lines))
    facts = [(start, line) for start, line in lines if line[0].isdigit() and ")" in line[:9]]
    bounds = sorted({0, end, *stretches, length})
    last = 0
    for begin, stop in pairwise(bounds):
        within = [one for one in candidates if begin <= one[0] < stop]
        series = longest_series(within)
        if series and within[0][1] == last + 1 and within[0][0] < series[0].start:
            yield Mark(within[0][0], str(within[0][1]))  # "230. Therefore, THE COURT" before item 1
        yield from series
        yield from _subnumbered([one for one in facts if begin <= one[0] < stop], series)
        last = int(series[-1].number or 0) if series else last


def _candidates(lines: Sequence[tuple[int, str]]) -> Iterator[tuple[int, int]]:
    """Yield where lines begin that begin with a number.

    A PDF may give the first line of a paragraph before its number: the number then stands alone
    between a line that breaks off and one that goes on in lower case.
    """
    for at, (start, line) in enumerate(lines):
        if not line[0].isdigit() or not (found := _NUMBERED.match(line)):
            continue
        if found.end() == len(line) and 0 < at < len(lines) - 1:
            before, after = lines[at - 1], lines[at + 1]
            if after[1][0].islower() and before[1][0].isupper() and before[1][-1] not in ".:;":
                yield before[0], int(found["number"])
                continue
        yield start, int(found["number"])


def _subnumbered(lines: Sequence[tuple[int, str]], series: Sequence[Mark]) -> Iterator[Mark]:
    """Yield "73.10)" within paragraph 73: proven facts were numbered so until about 2005."""
    place = 0
    for start, line in lines:
        if not (found := _SUBNUMBERED.match(line)):
            continue
        while place + 1 < len(series) and series[place + 1].start <= start:
            place += 1
        if series and series[place].start < start and series[place].number == found["top"]:
            yield Mark(start, f"{found['top']}.{found['sub']}")


def _voting(text: str, start: int | None, end: int) -> Iterator[int]:
    """A vote printed on a line of its own heads the items that follow."""
    if start is None:
        return
    for at in votes_in(text, start, end):
        line = text.rfind("\n", 0, at.start) + 1
        if not text[line : at.start].strip():
            yield line


def _spoken(
    text: str, parts: Sequence[Part], marks: Sequence[Mark], *, is_report: bool
) -> list[Part]:
    """Let the paragraphs that report a plea be spoken by the party their first words name.

    Submissions under a heading of their own are told apart by party; in the Court's legal part a
    paragraph "The State argued that ..." is a submission too.
    """
    spoken: list[Part] = []
    place = 0
    ends = [*(part.start for part in parts[1:]), len(text)][: len(parts)]
    for part, end in zip(parts, ends, strict=True):
        spoken.append(part)
        while place < len(marks) and marks[place].start < end:
            mark = marks[place]
            place += 1
            if mark.number and mark.start >= part.start and part.name in _PLEADED:
                spoken.append(_part_of(text, mark, part, is_report=is_report))
    return spoken


_PLEADED: Final = frozenset({SectionName.SUBMISSIONS, SectionName.LAW})


def _part_of(text: str, mark: Mark, part: Part, *, is_report: bool) -> Part:
    opening = _NUMBERED.sub("", text[mark.start : mark.start + _OPENING], count=1).strip()
    if part.name is SectionName.LAW:
        pleader = headings.pleader_of_opening(opening, is_report=is_report)
        return Part(
            mark.start, headings.SUBMISSIONS if pleader else part.name, pleader or part.speaker
        )
    if part.speaker is Speaker.UNKNOWN:
        return Part(
            mark.start, part.name, headings.speaker_of_opening(opening, is_report=is_report)
        )
    return Part(mark.start, part.name, part.speaker)


def _from_the_first(parts: Sequence[Part], text: str) -> list[Part]:
    if text and (not parts or parts[0].start > 0):
        return [Part(0, *headings.FRONT), *parts]
    return list(parts)


def _quality(parts: Sequence[Part]) -> tuple[Segmentation, tuple[str, ...]]:
    names = {part.name for part in parts}
    if names == {SectionName.SEPARATE_OPINION}:
        return Segmentation.COMPLETE, (_ALONE,)
    if SectionName.OPERATIVE not in names:
        return Segmentation.PARTIAL, ("no operative part was recognised",)
    others = names - {SectionName.OPERATIVE, SectionName.SEPARATE_OPINION, SectionName.FRONT}
    return (Segmentation.COMPLETE if len(others) > 1 else Segmentation.PARTIAL), ()
