"""The sections of one opinion, by its headings: each goes on until another begins."""

from collections.abc import Iterator, Sequence
from typing import Final

import regex

from comity.extraction import SectionName, Speaker
from ingest.families.common_law.headings import Heading
from ingest.families.common_law.numbers import unnumbered
from ingest.families.common_law.parties import Parties
from ingest.families.common_law.speaking import named_in, pleader
from ingest.families.cutting import Part


def sections(
    text: str, headings: Sequence[Heading], begins: Sequence[int], parties: Parties
) -> Iterator[Part]:
    """Yield a part for each heading that begins one; a deeper heading goes on with its chapter."""
    current = Part(0, SectionName.PROCEDURE, Speaker.COURT)
    rank = -1
    reasons = False
    for one in headings:
        is_deeper = one.rank > rank >= 0
        follows = next((at for at in begins if at > one.start), None)
        opening = "" if follows is None else unnumbered(text, follows)
        announced = _told(one, parties, reasons=reasons)
        told = announced or _goes_on(current, opening, parties, is_deeper=is_deeper)
        if told is None and is_deeper:
            continue
        rank = rank if is_deeper and announced is None else one.rank
        current = Part(one.start, *(told or (SectionName.LAW, Speaker.COURT)))
        reasons = reasons or current.name is SectionName.ASSESSMENT
        yield current


_Told = tuple[SectionName, Speaker]


def _told(heading: Heading, parties: Parties, *, reasons: bool) -> _Told | None:
    """Return what the words of a heading announce; an introduction to the reasons, nothing."""
    name, speaker = heading.name, heading.speaker
    if name is SectionName.SUBMISSIONS:
        return name, named_in(heading.words, parties) or Speaker.UNKNOWN
    is_introduction = (name, speaker) == (SectionName.PROCEDURE, Speaker.COURT) and reasons
    return None if name is None or is_introduction else (name, speaker)


def _goes_on(current: Part, opening: str, parties: Parties, *, is_deeper: bool) -> _Told | None:
    """Return what a heading that tells nothing goes on with: a plea, or a court below."""
    if _is_of(current):
        return _OF_COURT if _COURT_OPENS.match(opening) else None
    if current.name is SectionName.SUBMISSIONS:
        pleads = pleader(opening, parties) if opening else None
        if pleads or is_deeper:
            return SectionName.SUBMISSIONS, pleads or current.speaker
    return None


def _is_of(part: Part) -> bool:
    return (part.name, part.speaker) == _OF_COURT


_OF_COURT: Final = (SectionName.PROCEDURE, Speaker.OTHER_COURT)
_COURT_OPENS: Final = regex.compile(
    r"\s*(?:The|In\s+the)\s+(?:\p{Lu}[\p{L}-]+\s+(?:of\s+)?){0,3}(?:Court|Tribunal|Appeal|Judge"
    r"|judge|Magistrate)\b"
)


def short_law(parts: Sequence[Part], stop: int, length: int) -> Iterator[Part]:
    """Yield the parts; where no heading ends the account of the law, reasons have begun in it."""
    ends = [*(part.start for part in parts[1:]), stop][: len(parts)]
    for part, end in zip(parts, ends, strict=True):
        is_long = end - part.start > _MOST_LAW * length
        if part.name is SectionName.DOMESTIC_LAW and is_long:
            yield Part(part.start, SectionName.LAW, part.speaker)
        else:
            yield part


_MOST_LAW: Final = 0.25  # of a judgment
