"""Layout of Strasbourg rulings: sections, printed paragraphs and who speaks in each."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from comity.extraction import SectionName, Segmentation, Speaker
from ingest.document import Layout
from ingest.families.cutting import Mark, Part, layout_from
from ingest.families.ecthr.frames import Frame, frame_of
from ingest.families.ecthr.headings import CHAPTERS, Topic, level_of, names_intervener, topics_of
from ingest.families.ecthr.lines import Line, lines_of
from ingest.families.ecthr.speaking import (
    goes_on_saying,
    is_other_government,
    is_reported,
    opens_complaint,
    opens_law,
    speaker_in,
)

_LONGEST_HEADING: Final = 160  # code points
_ENDS_SENTENCE: Final = '.;,:”"»…'
_GLUED: Final = re.compile(  # a heading that has grown to the end of a paragraph
    r"[.”;:»)…](?:\s|(?=[A-ZÀ-Ý(]))(?P<heading>[^.;:”»…]*(?:\b(?:[IVX]+|[A-H]|\d|No"
    r"|Nos)\.[^.;:”»…]*){0,4})$"
)
_NUMBERING: Final = re.compile(r"\(?(?:[IVX]{1,5}|[A-Ha-h]|\d{1,2})[.)]\s?")  # of a heading
_TAIL: Final = 190  # code points in which a glued heading stands
_SECTIONS: Final = {
    Topic.PROCEDURE: SectionName.PROCEDURE,
    Topic.FACTS: SectionName.FACTS,
    Topic.DOMESTIC_LAW: SectionName.DOMESTIC_LAW,
    Topic.INTERNATIONAL: SectionName.INTERNATIONAL_MATERIALS,
    Topic.FINAL_SUBMISSIONS: SectionName.SUBMISSIONS,
    Topic.COMPLAINTS: SectionName.SUBMISSIONS,
    Topic.LAW: SectionName.LAW,
}
_PARTIES: Final = {
    Topic.APPLICANT: Speaker.APPLICANT,
    Topic.GOVERNMENT: Speaker.GOVERNMENT,
    Topic.THIRD_PARTY: Speaker.THIRD_PARTY,
    Topic.OTHER_COURT: Speaker.OTHER_COURT,
}
_ARGUMENTS: Final = frozenset(
    {Topic.PARTIES, Topic.APPLICANT, Topic.GOVERNMENT, Topic.THIRD_PARTY, Topic.OTHER_COURT}
)
_DIVIDED: Final = frozenset(
    {Topic.ASSESSMENT, Topic.THIRD_PARTY, Topic.APPLICANT, Topic.GOVERNMENT}
)
_SILENT: Final = frozenset({Topic.ISSUE, Topic.ASSESSMENT})  # on whose arguments follow
_ARGUED: Final = frozenset({Topic.LAW, Topic.COMPLAINTS, Topic.FINAL_SUBMISSIONS})
_LAW_NAMES: Final = frozenset({SectionName.LAW, SectionName.ASSESSMENT})
_SOURCES: Final = frozenset({Topic.DOMESTIC_LAW, Topic.INTERNATIONAL})


@dataclass(slots=True)
class _Reading:
    """Where the reading of the lines stands.

    Attributes:
        chapter: the last heading of a chapter; ``None`` on the cover.
        under: the last heading within it.
        level: how deep the numbering of that heading stands; ``None`` where it has none.
        speaker: who spoke in the last paragraph.
    """

    chapter: Topic | None = None
    under: Topic = Topic.ISSUE
    level: int | None = None
    speaker: Speaker = Speaker.COURT
    parts: list[Part] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)

    def head(self, start: int, heading: str) -> bool:
        """Take note of a heading; return whether it is one."""
        topics = topics_of(heading)
        level = level_of(heading)
        for topic in topics:
            if topic is Topic.ISSUE and self.under in _DIVIDED and self._is_deeper(level):
                continue  # it divides what the heading before it announces
            before = self.under
            self._enter(self._intervening(topic, heading))
            if self.under is not before or not self._is_deeper(level):
                self.level = level
        if topics:
            self.marks.append(Mark(start))
            self.speaker = _PARTIES.get(self.under, Speaker.COURT)
            if self.chapter is not None:
                self._begin(start, self.speaker)
        return bool(topics)

    def _is_deeper(self, level: int | None) -> bool:
        return self.level is not None and level is not None and level > self.level

    def _intervening(self, topic: Topic, heading: str) -> Topic:
        """Return what a heading announces that only names who intervenes, among the arguments."""
        is_argument = self.chapter is Topic.LAW and self.under in _ARGUMENTS
        return Topic.THIRD_PARTY if is_argument and names_intervener(heading, topic) else topic

    def _enter(self, topic: Topic) -> None:
        in_law = self.chapter is Topic.LAW
        if topic is Topic.ASSESSMENT and self.chapter in (Topic.FACTS, None, *_SOURCES):
            self.chapter, self.under = (self.chapter, Topic.ISSUE)
        elif topic in CHAPTERS and not (in_law and topic is not Topic.LAW):
            self.chapter, self.under = topic, Topic.ISSUE
        elif topic not in CHAPTERS or topic is Topic.LAW:
            self.under = Topic.ISSUE if topic in CHAPTERS else topic
        else:
            self.under = Topic.ISSUE

    @property
    def is_before_law(self) -> bool:
        """Whether numbered paragraphs have begun, and the law part has not."""
        return self.chapter in (Topic.PROCEDURE, Topic.FACTS, *_SOURCES)

    def law_begins(self) -> None:
        """Enter the law part, where a heading of it has not said so."""
        self.chapter, self.under = Topic.LAW, Topic.ISSUE

    def paragraph(self, line: Line) -> None:
        """Take note of a paragraph: a numbered one, or a line that another speaks."""
        if self.chapter is None and line.number is not None:
            self.chapter = Topic.PROCEDURE
        speaker = self._speaker_of(line)
        if line.number is None and speaker is self.speaker and self.parts:
            return
        self.marks.append(Mark(line.start, None if line.number is None else str(line.number)))
        self.speaker = speaker
        if self.chapter is not None:
            self._begin(line.start, speaker)

    def _begin(self, start: int, speaker: Speaker) -> None:
        name = _SECTIONS[self.chapter or Topic.PROCEDURE]
        if self.chapter is Topic.LAW:
            name = _law_section(self.under, speaker)
        self.parts.append(Part(start, name, speaker))

    def _speaker_of(self, line: Line) -> Speaker:
        if self.chapter not in _ARGUED:
            return _PARTIES.get(self.under, Speaker.COURT)
        if self.chapter is Topic.COMPLAINTS:
            return Speaker.APPLICANT
        if self.under is Topic.ASSESSMENT and not opens_complaint(line.text):
            return Speaker.COURT  # it repeats here what the parties say, to answer it
        said = speaker_in(line.text, is_heading_silent=self.under in _SILENT)
        if self.under is Topic.THIRD_PARTY and is_other_government(line.text):
            said = Speaker.THIRD_PARTY
        if line.number is None:
            return said or self.speaker
        return said or self._goes_on(line)

    def _goes_on(self, line: Line) -> Speaker:
        """Return who speaks in a numbered paragraph that names nobody."""
        if self.under in _PARTIES:
            return _PARTIES[self.under]
        if is_reported(line.text) or goes_on_saying(line.text):
            return self.speaker
        return Speaker.COURT


def _law_section(under: Topic, speaker: Speaker) -> SectionName:
    if speaker is not Speaker.COURT:
        return SectionName.SUBMISSIONS
    return SectionName.ASSESSMENT if under is Topic.ASSESSMENT else SectionName.LAW


def read_layout(text: str) -> Layout:
    """Return the sections and passages of a judgment or decision, in English or French."""
    frame = frame_of(text)
    lines = lines_of(text, 0, frame.body_end)
    reading = _read(lines)
    if not any(part.name in _LAW_NAMES for part in reading.parts):
        reading = _read(lines, is_bare=True)
    parts = [Part(0, SectionName.FRONT, Speaker.COURT), *reading.parts]
    marks = reading.marks
    for part, more in _after(text, frame):
        parts.append(part)
        marks += more
    parts = sorted(_distinct(parts), key=lambda part: part.start)
    return layout_from(text, parts, marks, _segmentation(parts), _warnings(parts, marks))


def _distinct(parts: Sequence[Part]) -> list[Part]:
    """Let the last of several parts that begin at one place stand."""
    return list({part.start: part for part in parts}.values())


def _read(lines: Sequence[Line], *, is_bare: bool = False) -> _Reading:
    """Read the lines; in a text that has lost its headings the law begins by its own words."""
    reading = _Reading()
    begin = _after_contents(lines)
    for line in lines[begin:]:
        if line.number is not None or not (
            _may_head(line.text) and reading.head(line.start, line.text)
        ):
            if is_bare and reading.is_before_law and opens_law(line.text):
                reading.law_begins()
            reading.paragraph(line)
        if len(line.text) > _SHORTEST_GLUED and line.text[-1] not in ".;:,":
            _read_glued(reading, line)
    return reading


def _after_contents(lines: Sequence[Line]) -> int:
    """Return where the text begins after a table of contents, which lists the same headings."""
    first = next((at for at, line in enumerate(lines) if line.number is not None), 0)
    if not any(_CONTENTS.search(line.text) for line in lines[:first]):
        return 0
    return max(0, first - _OPENING_HEADINGS)


_CONTENTS: Final = re.compile(
    r"table\s+of\s+contents|table\s+des\s+mati[èe]res|^contents$", re.IGNORECASE
)
_OPENING_HEADINGS: Final = 2  # lines of headings before the first numbered paragraph
_SHORTEST_GLUED: Final = 40  # code points of a sentence and a heading


def _may_head(words: str) -> bool:
    is_short = 0 < len(words) < _LONGEST_HEADING
    return is_short and words[-1] not in _ENDS_SENTENCE and not words[0].islower()


def _read_glued(reading: _Reading, line: Line) -> None:
    """Take note of a heading that has lost its line break."""
    found = _GLUED.search(line.text, max(0, len(line.text) - _TAIL))
    if not found or not found["heading"].strip():
        return
    if _NUMBERING.fullmatch(line.text, 0, found.start("heading")):
        return
    topics = topics_of(found["heading"].strip())
    if topics and topics != (Topic.ISSUE,):
        reading.head(line.body + found.start("heading"), found["heading"].strip())


def _after(text: str, frame: Frame) -> Iterator[tuple[Part, list[Mark]]]:
    """Yield the operative part, the opinions and the annexes with the marks in each."""
    if frame.operative is not None:
        marks = [
            Mark(line.start, None if line.number is None else str(line.number))
            for line in lines_of(text, frame.items, frame.done)
            if line.start >= frame.items
        ]
        closing = [Mark(frame.done)] if frame.done < len(text) else []
        yield Part(frame.operative, SectionName.OPERATIVE, Speaker.COURT), [*marks, *closing]
    annexed: list[int] = [] if frame.annex is None else [frame.annex]
    begins: list[int] = sorted({*frame.opinions, *annexed})
    for start, end in pairwise([*begins, len(text)]):
        if start == frame.annex:
            yield Part(start, SectionName.ANNEX, Speaker.COURT), [Mark(start)]
            continue
        marks = [
            Mark(line.start, str(line.number))
            for line in lines_of(text, start, end)
            if line.number is not None
        ]
        yield (
            Part(start, SectionName.SEPARATE_OPINION, Speaker.SEPARATE_OPINION),
            [Mark(start), *marks],
        )


def _segmentation(parts: Sequence[Part]) -> Segmentation:
    names = {part.name for part in parts}
    reasoned = names & {SectionName.LAW, SectionName.ASSESSMENT}
    if SectionName.OPERATIVE in names and reasoned:
        return Segmentation.COMPLETE
    return Segmentation.PARTIAL if SectionName.OPERATIVE in names or reasoned else Segmentation.NONE


def _warnings(parts: Sequence[Part], marks: Sequence[Mark]) -> tuple[str, ...]:
    warnings = []
    if not any(part.name is SectionName.OPERATIVE for part in parts):
        warnings.append("no operative part was recognised")
    if not any(mark.number for mark in marks):
        warnings.append("no numbered paragraph was recognised")
    return tuple(warnings)
