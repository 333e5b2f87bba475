"""Layout of guides: general comments, reports, case-law guides and treaties."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import Final

import regex

from comity.extraction import SectionName, Segmentation, Speaker
from ingest.document import Layout
from ingest.families.cutting import Mark, Part, layout_from, lines_in
from ingest.families.numbering import longest_series

_NUMBERED: Final = regex.compile(r"\s*(?P<number>\d{1,4})(?:\.(?!\d)\s*|\s+)(?=[^\d\s.,;])")
_PART: Final = regex.compile(  # "3.1. The Covenant draws a distinction"
    r"\s*(?P<number>\d{1,3})\.\s?(?P<part>\d{1,2})\.?\s+(?=[\p{Lu}“\"])"
)
_NOTE: Final = regex.compile(r"\[\d{1,3}\]\s")
_ARTICLE: Final = regex.compile(
    r"\s*(?:Article|ARTICLE|Artículo|ARTÍCULO|Art\.)\s+(?P<number>\d{1,3})\s*[º°.]?\s*(?P<rest>.*)$"
)
_LONGEST_HEADING: Final = 100  # code points; "Article 3 obliges States ..." is prose
_FEWEST_ARTICLES: Final = 5
_BODY: Final = (SectionName.LAW, Speaker.COURT)
_NOTES: Final = (SectionName.NOTES, Speaker.COURT)
_UNNUMBERED: Final = "no paragraph numbers were recognised"

Lines = tuple[tuple[int, str], ...]


def read_layout(text: str) -> Layout:
    """Return the passages of a guide: by article in a treaty, else by printed paragraph number."""
    lines = tuple(lines_in(text.replace("\r", "\n")))
    notes = _notes_start(lines, len(text))
    body = tuple(one for one in lines if one[0] < notes)
    numbered = _articles(body) or _paragraphs(body)
    marks = [
        *numbered,
        *(Mark(start) for start, line in lines if start >= notes and _NOTE.match(line)),
    ]
    parts = [Part(0, *_BODY)] if text else []
    if 0 < notes < len(text):
        parts.append(Part(notes, *_NOTES))
    if numbered:
        return layout_from(text, parts, marks, Segmentation.COMPLETE)
    blocks = [Mark(start) for start, line in body if line.strip()]
    return layout_from(text, parts, [*blocks, *marks], Segmentation.PARTIAL, (_UNNUMBERED,))


def _notes_start(lines: Lines, length: int) -> int:
    """Where the notes at the end begin: from there on every note has a line of its own."""
    noted = [start for start, line in lines if _NOTE.match(line)]
    if not noted:
        return length
    before = next((one for one in reversed(lines) if one[0] < noted[0] and one[1].strip()), None)
    has_heading = before is not None and before[1].strip("# ").casefold() in {"footnotes", "notes"}
    return before[0] if before and has_heading else noted[0]


def _articles(lines: Lines) -> tuple[Mark, ...]:
    """Return the articles of a treaty; nothing where the text is prose that cites some."""
    candidates = [
        (start, int(found["number"]))
        for start, line in lines
        if len(line) < _LONGEST_HEADING
        and (found := _ARTICLE.match(line))
        and not found["rest"][:1].islower()
    ]
    series = longest_series(candidates)
    return series if len(series) >= _FEWEST_ARTICLES else ()


def _paragraphs(lines: Lines) -> tuple[Mark, ...]:
    """Return the numbered paragraphs; where one is printed in parts, "3.1" and "3.2", its parts."""
    whole = [
        (start, int(found["number"])) for start, line in lines if (found := _NUMBERED.match(line))
    ]
    parts = {
        start: (int(found["number"]), int(found["part"]))
        for start, line in lines
        if (found := _PART.match(line))
    }
    firsts = [(start, number) for start, (number, part) in parts.items() if part == 1]
    series = longest_series(sorted([*whole, *firsts]))
    bare = {start: (0, number) for start, number in whole}  # "3. 1. The", and below it "2. The"
    return tuple(_in_parts(series, dict(sorted([*bare.items(), *parts.items()]))))


def _in_parts(series: Sequence[Mark], parts: Mapping[int, tuple[int, int]]) -> Iterator[Mark]:
    """Yield the marks of a series, of a paragraph in parts one for each part."""
    for mark, following in zip_longest(series, series[1:]):
        number, last = parts[mark.start]
        if not number:
            yield mark
            continue
        yield Mark(mark.start, f"{number}.{last}")
        for start, (own, part) in parts.items():
            is_between = mark.start < start and (following is None or start < following.start)
            if is_between and own in (0, number) and part == last + 1:
                last = part
                yield Mark(start, f"{number}.{part}")
