"""The court's own reasons, paragraph by printed paragraph, each under its headings."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from comity.extraction import Passage, SectionName, Speaker

REASONS: Final = frozenset({SectionName.LAW, SectionName.ASSESSMENT})
_ARGUED: Final = frozenset({*REASONS, SectionName.SUBMISSIONS})
_LONGEST: Final = 200  # code points of a heading
_STOPS: Final = ".;:,…"  # no heading ends in one
_LEVELS: Final = (  # how a ruling numbers its headings, the outermost first
    re.compile(r"[IVX]{1,5}[.)]\s"),
    re.compile(r"[A-HJ-U][.)]\s"),
    re.compile(r"\d{1,2}[.)]\s"),
    re.compile(r"\([a-hj-u]\)\s"),
    re.compile(r"\((?:[ivx]{1,4})\)\s"),
    re.compile(r"\(?[α-ω]{1,2}[.)]\s"),
)
_COMPLAINT: Final = re.compile(r"\barticles?\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A printed paragraph in which the court reasons.

    Attributes:
        start: first code point in the text.
        end: one past the last.
        ordinal: of the passage in which it stands.
        is_numbered: whether it opens a numbered passage.
        is_assessment: whether it stands under a heading of the court's assessment.
        complaint: number of the heading that last named an article; -1 before the first.
        headings: those it stands under, the outermost first.
    """

    start: int
    end: int
    ordinal: int
    is_numbered: bool
    is_assessment: bool
    complaint: int
    headings: tuple[str, ...]


def reasons_of(text: str, passages: Sequence[Passage]) -> tuple[Paragraph, ...]:
    """Return the paragraphs of a ruling in which its court reasons, in text order.

    Headings are left out; so is what parties and other courts say.
    """
    return tuple(_paragraphs(text, passages))


def _paragraphs(text: str, passages: Sequence[Passage]) -> Iterator[Paragraph]:
    stack: list[tuple[int, str]] = []
    complaint = -1
    headings: tuple[str, ...] = ()
    for ordinal, passage in enumerate(passages):
        if passage.section not in _ARGUED:
            continue
        is_own = passage.speaker is Speaker.COURT and passage.section in REASONS
        start = passage.start
        for line in text[passage.start : passage.end].split("\n"):
            end = start + len(line)
            is_numbered = passage.number is not None and start == passage.start
            level = None if is_numbered else level_of(line)
            if level is not None:
                while stack and stack[-1][0] >= level:
                    stack.pop()
                stack.append((level, line))
                headings = tuple(heading for _, heading in stack)
                complaint += _COMPLAINT.search(line) is not None
            elif is_own and not line.isspace() and line:
                yield Paragraph(
                    start, end, ordinal, is_numbered,
                    passage.section is SectionName.ASSESSMENT, complaint, headings,
                )  # fmt: skip
            start = end + 1


def level_of(line: str) -> int | None:
    """Return how deep a heading stands, 0 the outermost; ``None`` where a line is none.

    >>> level_of("(b) Application of these principles to the present case")
    3
    >>> level_of("64. Accordingly, the measures interfered with his private life.")
    """
    if not 0 < len(line) <= _LONGEST or line[-1] in _STOPS:
        return None
    found = [level for level, form in enumerate(_LEVELS) if form.match(line)]
    if found:
        return found[-1]
    return 0 if line.isupper() else None
