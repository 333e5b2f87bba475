"""Layout of treaty-body decisions: numbered paragraphs, headings where printed, notes, opinions."""

from collections.abc import Iterator, Sequence
from typing import Final

import regex

from comity.extraction import SectionName, Segmentation
from ingest.document import Layout
from ingest.families.cutting import Mark, Part, layout_from
from ingest.families.un import headings
from ingest.families.un.groups import is_first_person, is_members_own, regrouped
from ingest.families.un.lines import Line, lines_of
from ingest.families.un.operative import operative_start

_WIDEST_GAP: Final = 4  # paragraphs a collection may have lost in a row
_SHORTEST: Final = 3  # a decision tells author, facts and reasons before a member's opinion follows


def read_layout(text: str) -> Layout:
    """Return the sections and passages of a treaty body's decision."""
    lines = tuple(_series(lines_of(text.replace("\r", "\n"))))
    parts = regrouped(lines, _opened(list(_known(lines)), text))
    start = operative_start(text, [line.start for line in lines], parts)
    if start is None:
        parts = _with_opinions(parts, lines)
    else:
        parts = _with_opinions(_with_operative(parts, start), lines)
    marks = [Mark(line.start, line.printed) for line in lines]
    if start is not None and start not in {line.start for line in lines}:
        marks.append(Mark(start))
    return layout_from(text, parts, marks, _segmentation(parts), _warnings(parts))


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
        elif line.top == 1 and top >= _SHORTEST and is_first_person(line.text):
            top = 1
            yield line


def _known(lines: Sequence[Line]) -> Iterator[Part]:
    """Yield the parts that headings begin; opinions are also known by their numbering."""
    reached: SectionName | None = None
    for line in lines:
        if line.is_heading and (kind := headings.kind_of_heading(line.text)):
            if reached is SectionName.ASSESSMENT and kind in _WITHIN_REASONING:
                continue
            if reached in _PLEADING and kind == headings.OPERATIVE:
                continue  # "Remedies" that a party asks for, its "Conclusion"
            reached = kind[0]
            yield Part(line.start, *kind)
        elif line.printed and _OPINION_NUMBER.match(line.printed) and reached not in _AFTER:
            reached = SectionName.SEPARATE_OPINION
            yield Part(line.start, *headings.OPINION)


_WITHIN_REASONING: Final = frozenset({headings.FACTS, headings.FACTS_ALLEGED, headings.COMPLAINT})
_PLEADING: Final = frozenset({SectionName.FACTS, SectionName.SUBMISSIONS})
_OPINION_NUMBER: Final = regex.compile(r"(?:OP|A)\d+-")


def _opened(parts: list[Part], text: str) -> list[Part]:
    """Begin with the introduction, if the text does not begin with a heading of its own."""
    if text and (not parts or parts[0].start > 0):
        return [Part(0, *headings.PROCEDURE), *parts]
    return parts


def _with_operative(parts: list[Part], start: int) -> list[Part]:
    """Let the operative part begin at ``start`` and last to the opinions, notes or annex."""
    after = [part for part in parts if part.start > start and part.name in _AFTER]
    before = [part for part in parts if part.start < start]
    return [*before, Part(start, *headings.OPERATIVE), *after]


def _with_opinions(parts: list[Part], lines: Sequence[Line]) -> list[Part]:
    """Add members' opinions that follow the body's last own part without a heading."""
    own = [place for place, part in enumerate(parts) if part.name in _OWN]
    if not own:
        return parts
    start, after = parts[own[-1]].start, parts[own[-1] + 1 :]
    end = after[0].start if after else None
    follows = [line for line in lines if start < line.start and (end is None or line.start < end)]
    opinion = _opinion_start(follows)
    return (
        parts
        if opinion is None
        else [
            *parts[: own[-1] + 1],
            Part(opinion, *headings.OPINION),
            *after,
        ]
    )


def _opinion_start(lines: Sequence[Line]) -> int | None:
    """Return where members' opinions begin that follow the decision without a heading."""
    start: int | None = None
    top = -1
    for line in lines:
        if line.top != top or not line.printed:
            start, top = line.start, line.top
        if line.printed and (
            (line.top == 1 and is_first_person(line.text)) or is_members_own(line.text)
        ):
            return start
    return None


_AFTER: Final = frozenset({SectionName.NOTES, SectionName.SEPARATE_OPINION, SectionName.ANNEX})
_OWN: Final = frozenset({SectionName.ASSESSMENT, SectionName.OPERATIVE})


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
