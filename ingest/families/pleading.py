"""Paragraphs that report a plea, told within the parts that headings make of a ruling."""

from collections.abc import Callable, Iterator, Sequence

from comity.extraction import SectionName, Speaker
from ingest.families.cutting import Mark, Part


def with_pleas(
    parts: Sequence[Part],
    end: int,
    marks: Sequence[Mark],
    spoken: frozenset[SectionName],
    pleader: Callable[[int], Speaker | None],
) -> Iterator[Part]:
    """Yield each part, and within it a part for each numbered paragraph.

    Args:
        parts: in text order.
        end: one past the last part.
        marks: where numbered paragraphs begin, in text order.
        spoken: sections in which parties may be reported; the others stay whole.
        pleader: which party a paragraph at a place reports; ``None`` where the court speaks.
    """
    ends = [*(part.start for part in parts[1:]), end][: len(parts)]
    for part, stop in zip(parts, ends, strict=True):
        yield part
        if part.name not in spoken:
            continue
        for start in (mark.start for mark in marks if part.start < mark.start < stop):
            speaker = pleader(start)
            name = SectionName.SUBMISSIONS if speaker else part.name
            yield Part(start, name, speaker or part.speaker)
