"""Sections and passages from the places where each begins."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from comity.extraction import Passage, Section, SectionName, Segmentation, Speaker
from comity.values import quickly_made
from ingest.document import Layout


@quickly_made
@dataclass(frozen=True, slots=True)
class Mark:
    """The beginning of a passage.

    Attributes:
        start: first code point.
        number: printed number, ``None`` for headings, notes and loose lines.
    """

    start: int
    number: str | None = None


@quickly_made
@dataclass(frozen=True, slots=True)
class Part:
    """The beginning of a section."""

    start: int
    name: SectionName
    speaker: Speaker


def lines_in(text: str) -> Iterator[tuple[int, str]]:
    r"""Yield the lines of ``text`` with where each starts, blank ones too.

    >>> list(lines_in("1. One.\n\n2. Two."))
    [(0, '1. One.'), (8, ''), (9, '2. Two.')]
    """
    start = 0
    for line in text.split("\n"):
        yield start, line
        start += len(line) + 1


def inked_lines(text: str) -> Iterator[tuple[int, str]]:
    """Yield the lines that are not blank, without the blanks around them."""
    return ((start, inked) for start, line in lines_in(text) if (inked := line.strip()))


def layout_from(
    text: str,
    parts: Sequence[Part],
    marks: Sequence[Mark],
    segmentation: Segmentation,
    warnings: tuple[str, ...] = (),
) -> Layout:
    """Return the layout of ``text``: every character that is not blank stands in one passage.

    Args:
        text: the text.
        parts: where sections begin, in text order; neighbours of one name and speaker become one.
            Text before the first has no section.
        marks: where passages begin, in text order; a section's beginning begins one too.
        segmentation: how much was recognised.
        warnings: what the reader should know.
    """
    ends = [*(part.start for part in parts[1:]), len(text)][: len(parts)]
    sections: list[Section] = []
    for part, end in zip(parts, ends, strict=True):
        last = sections[-1] if sections else None
        if last and (last.name, last.speaker) == (part.name, part.speaker):
            sections[-1] = Section(last.name, last.start, end, last.speaker)
        elif end > part.start:
            sections.append(Section(part.name, part.start, end, part.speaker))
    return Layout(tuple(sections), _passages(text, sections, marks), segmentation, warnings)


def _passages(text: str, sections: Sequence[Section], marks: Sequence[Mark]) -> tuple[Passage, ...]:
    numbers: dict[int, str | None] = dict.fromkeys([0, *(section.start for section in sections)])
    numbers |= {mark.start: mark.number for mark in marks}
    starts = sorted(numbers)
    passages: list[Passage] = []
    place = 0
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        while place < len(sections) and sections[place].end <= start:
            place += 1
        within = sections[place] if place < len(sections) else None
        within = within if within and within.start <= start else None
        name, speaker = (within.name, within.speaker) if within else (None, Speaker.UNKNOWN)
        number = numbers[start]
        for first, last in _pieces(text, start, end, _LONGEST[number is not None]):
            passages.append(Passage(number, first, last, name, speaker))
            number = None
    return tuple(passages)


_LONGEST: Final = (4_000, 20_000)  # code points of a passage without and with a printed number


def _pieces(text: str, start: int, end: int, longest: int) -> Iterator[tuple[int, int]]:
    """Yield the inked bounds of a passage; one too long to quote is cut where a line ends."""
    while end - start > longest:
        cut = text.rfind("\n\n", start + longest // 4, start + longest)
        cut = cut if cut > 0 else text.rfind("\n", start + longest // 4, start + longest)
        if cut <= 0:
            break
        yield from _inked(text, start, cut)
        start = cut
    yield from _inked(text, start, end)


def _inked(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    if inked := text[start:end].strip():
        first = text.index(inked[0], start)
        yield first, first + len(inked)
