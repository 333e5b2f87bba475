"""Parts of a treaty body's decision told by its numbering, where headings are lost or wrong.

Geneva numbers by part: all of 4.1, 4.2, 4.3 … are one party's observations, all of 5.1, 5.2 … the
other's, all of 7.1, 7.2 … the consideration. So the paragraphs of a group are asked together.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

import regex

from comity.extraction import SectionName
from ingest.families.cutting import Part
from ingest.families.un import headings
from ingest.families.un.headings import Kind
from ingest.families.un.lines import Line

_FACTS: Final = 2  # the number that tells the facts in decisions without headings
_FIRST_PERSON: Final = regex.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|me)\b")
_MEMBERS: Final = regex.compile(  # how members write who do not follow the majority
    r"\b(?:I|[Ww]e)\s+(?:\w+\s+){0,2}?(?:(?:dis)?agree|concur|dissent|share|join|hold\s+the\s+view"
    r"|(?:am|are)\s+(?:of\s+the\s+(?:view|opinion)|unable|in\s+agreement))"
    r"|\b[Ii]n\s+(?:my|our)\s+(?:view|opinion)\b"
)
_NEVER_REGROUPED: Final = frozenset(
    {SectionName.NOTES, SectionName.SEPARATE_OPINION, SectionName.ANNEX, SectionName.DOMESTIC_LAW}
)
_PARTY: Final = r"(?:State [Pp]arty|author|complainant|petitioner|counsel)s?"
_CONSIDERING: Final = re.compile(
    r"(?:^|\.\s+)(?:[^.]{0,90},\s)?[Tt]he\s(?:\w+\s){0,2}?Committee\s(?:\w+\s){0,2}?(?:notes?|considers?"
    r"|observes?|recalls?|finds?|concludes?|decide[sd]|declare[sd]|must|takes|noted|observed"
    r"|considered|recalled|is\sof|has\s(?:noted|taken|examined|considered|ascertained))\b"
)
_FILED: Final = regex.compile(
    r"^(?:On|By|In|Through|Under)\b[^.]{0,120}?\b(?:submissions?|comments|reply|letters?|notes?"
    rf"|observations|response|memorandum)\b[^.]{{0,160}}?\b{_PARTY}\b"
    rf"|^On\s\d[^.]{{2,40}},\sthe\s{_PARTY}\s(?:submitted|commented|replied|provided|informed)"
)
_PLEADED: Final = regex.compile(
    rf"^(?:[^.]{{0,90}},\s)?(?:[Tt]he\s)?{_PARTY}\s(?:\w+\s){{0,2}}?(?:submit|argu|contend|maintain"
    r"|reiterat|reject|adds|object|disput|challeng|claim|explain|observ|recall|contest)",
    regex.IGNORECASE,
)


def is_first_person(words: str) -> bool:
    """Whether the words are a member's own: no decision of a body says "I"."""
    return _FIRST_PERSON.search(words) is not None


def is_members_own(words: str) -> bool:
    """Whether a member agrees or disagrees with the decision here."""
    return _MEMBERS.search(words) is not None


def regrouped(lines: Sequence[Line], parts: Sequence[Part]) -> list[Part]:
    """Return the parts with those of groups that a heading leaves out or names wrongly.

    Args:
        lines: headings and numbered paragraphs, in text order.
        parts: the parts that headings begin, in text order, from the first code point on.
    """
    found: list[Part] = []
    printed = [line for line in lines if line.printed]
    starts = [line.start for line in printed]
    ends = [*(bisect_left(starts, part.start) for part in parts[1:]), len(printed)]
    for part, end in zip(parts, ends, strict=False):
        found.append(part)
        if part.name not in _NEVER_REGROUPED:
            found += _within(part, printed[bisect_left(starts, part.start) : end])
    return found


def _within(part: Part, lines: Sequence[Line]) -> Iterator[Part]:
    heading, last = (part.name, part.speaker), (part.name, part.speaker)
    for place, (_, group) in enumerate(groupby(lines, key=lambda line: line.top)):
        members = list(group)
        kind = kind_of_group(members)
        if kind is None or kind == last or (place == 0 and not _overrules(kind, heading)):
            continue
        if heading == headings.ASSESSMENT != kind and not _is_filed(members):
            continue
        last = kind
        yield Part(members[0].start, *kind)


def _overrules(kind: Kind, heading: Kind) -> bool:
    """Whether the words of a heading's own group weigh more than the heading."""
    if heading[0] is SectionName.FACTS:
        return kind in (headings.OBSERVATIONS, headings.ASSESSMENT)
    return heading in (headings.PROCEDURE, headings.ASSESSMENT) and kind != headings.PROCEDURE


def kind_of_group(lines: Sequence[Line]) -> Kind | None:
    """Return the section and speaker of the paragraphs of one number, ``None`` where unclear.

    The voice that most of them open with decides; where voices are even, the body's own: it
    repeats what the parties say before it answers.
    """
    kinds = Counter(kind for line in lines if (kind := _kind_of(line.text)))
    if not kinds:
        return None
    kind, most = kinds.most_common(1)[0]
    if 2 * kinds[headings.ASSESSMENT] >= most:
        return headings.ASSESSMENT
    if kind == headings.COMPLAINT and lines[0].top <= _FACTS:
        return headings.PROCEDURE if lines[0].top < _FACTS else headings.FACTS_ALLEGED
    return kind


def _kind_of(words: str) -> Kind | None:
    if "Committee" in words and _CONSIDERING.search(words):
        return headings.ASSESSMENT
    return headings.kind_of_opening(words)


def _is_filed(lines: Sequence[Line]) -> bool:
    """Whether a group of the reasoning reports what a party filed meanwhile.

    Decisions of two stages tell the first, hear the parties on the merits, and go on.
    """
    pleaded = sum(_PLEADED.search(line.text) is not None for line in lines)
    return pleaded > 1 or any(_FILED.search(line.text) for line in lines)
