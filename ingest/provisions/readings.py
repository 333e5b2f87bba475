"""What earlier mentions settled: the instrument last seen with each article."""

from dataclasses import dataclass, field
from typing import Final

from comity.extraction import SectionName
from comity.values import quickly_made

_CHAPTERS: Final = {  # sections in which one discussion goes on
    SectionName.LAW: "law",
    SectionName.ASSESSMENT: "law",
    SectionName.SUBMISSIONS: "law",
    SectionName.OPERATIVE: "law",
    SectionName.PROCEDURE: "facts",
    SectionName.FACTS: "facts",
}


def chapter_of(section: SectionName | None) -> str:
    """Return the part of the ruling in which an article, once named, keeps its instrument."""
    return _CHAPTERS.get(section, str(section)) if section else ""


@quickly_made
@dataclass(frozen=True, slots=True)
class Reading:
    """What a mention means, and by which step.

    Attributes:
        instrument: ``None`` for domestic law, and where the rules abstain.
        step: the step of the cascade that decided.
        candidate: a provision that was meant but does not exist or is not sure.
    """

    instrument: str | None
    step: str
    candidate: str = ""


@dataclass(slots=True)
class Anchors:
    """The instrument each article was last read with, in this passage and in this chapter."""

    last_named: str | None = None
    _ordinal: int = -1
    _chapter: str = ""
    _passage_readings: dict[str, Reading] = field(default_factory=dict)
    _chapter_readings: dict[str, Reading] = field(default_factory=dict)

    def enter(self, ordinal: int, chapter: str) -> None:
        """Forget what another passage or chapter settled."""
        if ordinal != self._ordinal:
            self._passage_readings = {}
            self._ordinal = ordinal
        if chapter != self._chapter:
            self._chapter_readings = {}
            self.last_named = None
            self._chapter = chapter

    def reading(self, tail: str) -> Reading | None:
        """Return the reading of the nearest antecedent of the same article."""
        article = tail.partition(".")[0]
        if found := self._passage_readings.get(article):
            return Reading(found.instrument, "passage" if found.instrument else "foreign")
        if found := self._chapter_readings.get(article):
            return Reading(found.instrument, "section" if found.instrument else "foreign")
        return None

    def settle(self, tail: str, reading: Reading, *, is_printed: bool) -> None:
        """Remember a reading; an abstention and a default settle nothing."""
        if reading.step in ("abstained", "default"):
            return
        article = tail.partition(".")[0]
        self._passage_readings[article] = reading
        self._chapter_readings[article] = reading
        if is_printed and reading.instrument:
            self.last_named = reading.instrument
