"""A digest written line by line, each line remembered with what it says of the law."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from comity.claims import Status
from comity.extraction import Evidence, Passage, Section, SectionName, Speaker
from ingest.reading.library.entries import Basis

OURS: Final = frozenset({SectionName.FACTS, SectionName.NOTES})
"""Sections in which a digest speaks for itself and reports no court."""

_CONFIDENCE: Final = {
    Basis.TEXT: 1.0,
    Basis.CITING: 0.9,
    Basis.CATALOGUE: 0.9,
    Basis.PUBLIC: 0.9,
    Basis.GENERAL: 0.6,
}


@dataclass(slots=True)
class Digest:
    """The text of a digest in the making.

    Attributes:
        lines: finished lines.
        passages: one a line, save the title line.
        length: code points written, line feeds included.
    """

    lines: list[str] = field(default_factory=list)
    passages: list[Passage] = field(default_factory=list)
    length: int = 0

    def title(self, line: str) -> None:
        """Write the first line, which is no passage."""
        self._write(line)

    def passage(
        self, line: str, section: SectionName, basis: Basis, number: str | None = None
    ) -> Evidence:
        """Write a line as a passage and return it as evidence.

        Args:
            line: the whole line.
            section: the part of the ruling that it digests.
            basis: where what it says was read.
            number: printed numbers of the paragraphs that it digests, e.g. ``"48-49"``.
        """
        start = self._write(line)
        speaker = Speaker.UNKNOWN if section in OURS else Speaker.COURT
        if section is SectionName.SEPARATE_OPINION:
            speaker = Speaker.SEPARATE_OPINION
        self.passages.append(Passage(number, start, self.length - 1, section, speaker))
        return self.within(line, basis)

    def within(self, words: str, basis: Basis) -> Evidence:
        """Return the first place of some words in the line written last, as evidence."""
        passage = self.passages[-1]
        start = self.length - 1 - len(self.lines[-1]) + self.lines[-1].index(words)
        return Evidence(
            start=start,
            end=start + len(words),
            passage=passage.number,
            ordinal=len(self.passages) - 1,
            section=passage.section,
            speaker=passage.speaker,
            rule=f"library.{basis}@1",
            confidence=_CONFIDENCE[basis],
            status=Status.RESOLVED,
        )

    @property
    def text(self) -> str:
        """All lines, each closed by a line feed."""
        return "".join(f"{line}\n" for line in self.lines)

    @property
    def sections(self) -> tuple[Section, ...]:
        """Stretches of passages of one section."""
        return tuple(_joined(self.passages))

    def _write(self, line: str) -> int:
        start = self.length
        self.lines.append(line)
        self.length += len(line) + 1
        return start


def _joined(passages: Iterable[Passage]) -> list[Section]:
    sections: list[Section] = []
    for passage in passages:
        assert passage.section is not None  # noqa: S101 - each line of a digest stands in one
        if sections and sections[-1].name is passage.section:
            last = sections.pop()
            sections.append(Section(last.name, last.start, passage.end, last.speaker))
        else:
            sections.append(Section(passage.section, passage.start, passage.end, passage.speaker))
    return sections
