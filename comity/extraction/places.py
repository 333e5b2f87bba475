"""Where things stand in the text of a ruling: its passages, its sections, what proves a finding."""

from dataclasses import dataclass

from comity.claims import Status
from comity.extraction.terms import SectionName, Speaker
from comity.values import quickly_made


@quickly_made
@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a finding stands and why it is believed.

    Attributes:
        start: first code point in the text.
        end: one past the last.
        passage: printed paragraph number, e.g. ``"80"``; ``None`` where none is printed.
        ordinal: place of the passage in ``Extraction.passages``, from 0; -1 outside them.
        section: the part of the ruling; ``None`` where the text is not segmented.
        speaker: whose words.
        rule: rule id and version, e.g. ``"provision.explicit@2"``.
        confidence: 0 to 1.
        status: resolved, ambiguous or unresolved.
    """

    start: int
    end: int
    passage: str | None
    ordinal: int
    section: SectionName | None
    speaker: Speaker
    rule: str
    confidence: float
    status: Status = Status.RESOLVED


@quickly_made
@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph as printed.

    Attributes:
        number: printed number, e.g. ``"88"`` or ``"7.4"``; ``None`` where none is printed.
        start: first code point.
        end: one past the last.
        section: the part it stands in.
        speaker: whose words it reports.
    """

    number: str | None
    start: int
    end: int
    section: SectionName | None
    speaker: Speaker


@quickly_made
@dataclass(frozen=True, slots=True)
class Section:
    """A part of a ruling: name, place and speaker."""

    name: SectionName
    start: int
    end: int
    speaker: Speaker
