"""Separate opinions: their kind and the judges or members who sign them, from their headings."""

from comity.extraction import SectionName, SeparateOpinion
from comity.opinions import LONGEST, is_heading, judges_of, kind_of
from ingest.document import Layout


def opinions_in(
    text: str, layout: Layout, section: SectionName = SectionName.SEPARATE_OPINION
) -> tuple[SeparateOpinion, ...]:
    """Return the separate opinions of a ruling, in text order.

    Args:
        text: the whole text.
        layout: its sections and passages.
        section: the section in which opinions stand.
    """
    opinions: list[SeparateOpinion] = []
    for part in layout.sections:
        if part.name is not section:
            continue
        starts = [part.start] + [
            passage.start
            for passage in layout.passages
            if part.start + 2 < passage.start < part.end
            and passage.number is None
            and is_heading(text[passage.start : min(passage.end, passage.start + LONGEST)])
        ]
        for start, end in zip(starts, [*starts[1:], part.end], strict=True):
            opening = text[start : min(end, start + 300)]
            heading = " ".join(opening.split())
            judges = judges_of(heading) or judges_of(opening)  # where no bracket ends the heading
            opinions.append(SeparateOpinion(kind_of(heading), judges, start, end))
    return tuple(opinions)
