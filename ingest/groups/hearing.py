"""What a court says of groups, heard passage by passage until it proves enough."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from comity.extraction import Passage, SectionName, Speaker
from ingest.groups.signs import OFFICES, Signs

_REASONS: Final = frozenset({SectionName.LAW, SectionName.ASSESSMENT, SectionName.OPERATIVE})
_SPOKEN: Final = _REASONS | {SectionName.FRONT, SectionName.PROCEDURE, SectionName.FACTS}
_LEAST: Final = 2  # paragraphs of the reasons
_SHARE: Final = 1 / 12  # of the paragraphs of the reasons
_SHARE_OF_KIN: Final = 1 / 8
_KIN: Final = frozenset({"group:children", "group:relatives-of-victims", "group:women"})
"""Groups whose words stand in any account of a life."""
_SHORT: Final = 80  # code points; shorter paragraphs are headings and lines of the operative part
_BEFORE: Final = 140  # code points before a group in which its sign stands
_CONTENTS: Final = "....."  # in a line of a table of contents
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Told:
    """A text, and the half-open spans of what it cites, in text order."""

    text: str
    citations: Sequence[Span]

    def is_cited(self, offset: int) -> bool:
        """Whether an offset stands inside a citation."""
        last = bisect_left(self.citations, (offset + 1, 0)) - 1
        return last >= 0 and offset < self.citations[last][1]

    def cites(self, start: int, end: int) -> bool:
        """Whether a citation begins between two offsets."""
        first = bisect_left(self.citations, (start, 0))
        return first < len(self.citations) and self.citations[first][0] < end


@dataclass(slots=True)
class Hearing:
    """What is proved so far.

    Attributes:
        told: the text.
        signs: of its language.
        passages: its passages.
        reasons: first place in each paragraph of the reasons that speaks of a group, as many as
            prove it.
        members: where somebody who complains is said to be of a group.
    """

    told: Told
    signs: Signs
    passages: Sequence[Passage]
    reasons: defaultdict[str, list[Span]] = field(default_factory=lambda: defaultdict(list))
    members: dict[str, Span] = field(default_factory=dict)
    _paragraphs: int = field(init=False)

    def __post_init__(self) -> None:
        self._paragraphs = sum(map(_is_reasoning, self.passages))

    def hear(self, group: str, passage: Passage, spans: Iterator[Span]) -> None:
        """Take note of where a passage speaks of a group; no more spans are read than tell."""
        if not is_heard(passage):
            return
        is_counted = _is_reasoning(passage) and len(self.reasons[group]) < self._enough(group)
        may_tell = group not in self.members and self._may_tell(passage)
        if not (is_counted or may_tell) or self._is_contents(passage):
            return
        for span in spans:
            before = self.told.text[max(passage.start, span[0] - _BEFORE) : span[0]]
            if self.signs.is_named(before) or self.told.is_cited(span[0]):
                continue
            if is_counted:
                self.reasons[group].append(span)
                is_counted = False
            if may_tell and self.signs.is_member(before, group):
                self.members[group] = span
                return
            if not may_tell:
                return

    def _enough(self, group: str) -> float:
        """Return how many paragraphs of the reasons prove a group concerned."""
        if group in OFFICES:
            return 1
        share = _SHARE_OF_KIN if group in _KIN else _SHARE
        return max(_LEAST, share * self._paragraphs)

    def _may_tell(self, passage: Passage) -> bool:
        """Whether a passage may say who complains: not of another case that it reports."""
        if passage.section in _REASONS and self.told.cites(passage.start, passage.end):
            return False
        spoken = self.told.text[passage.start : passage.end]
        return any(stem in spoken for stem in self.signs.stems)

    def _is_contents(self, passage: Passage) -> bool:
        return self.told.text.find(_CONTENTS, passage.start, passage.end) >= 0

    def proofs(self) -> Iterator[tuple[str, str, Span]]:
        """Yield each group concerned, what proves it, and the place."""
        for group, spoken in self.reasons.items():
            if spoken and group in self.members:
                yield group, "member", self.members[group]
            if len(spoken) >= self._enough(group) and group not in OFFICES:
                yield group, "reasons", spoken[0]


def is_heard(passage: Passage) -> bool:
    """Whether what a passage says of groups can prove anything."""
    return passage.speaker is Speaker.COURT and passage.section in _SPOKEN


def _is_reasoning(passage: Passage) -> bool:
    is_own = passage.speaker is Speaker.COURT and passage.section in _REASONS
    return is_own and passage.end - passage.start > _SHORT
