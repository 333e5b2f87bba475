"""What does a ruling or guide say from its first passage to its last?"""

from dataclasses import dataclass

from comity.ids import RulingId
from comity.store import GraphReader
from queries.rows import text, text_or_none
from queries.statement import load


@dataclass(frozen=True, slots=True)
class Said:
    """A passage in full.

    Attributes:
        id: its id.
        number: printed paragraph number; ``None`` where none is printed.
        section: part of the ruling.
        speaker: whose words.
        language: ISO 639-1.
        text: the words.
    """

    id: str
    number: str | None
    section: str | None
    speaker: str | None
    language: str | None
    text: str


def whole_text(graph: GraphReader, act: RulingId) -> tuple[Said, ...]:
    """Return every passage of an act in the order of its text; none where no text is held."""
    return tuple(
        Said(
            text(row, "passage"), text_or_none(row, "number"), text_or_none(row, "section"),
            text_or_none(row, "speaker"), text_or_none(row, "language"),
            text_or_none(row, "text") or "",
        )
        for row in graph.run(load("passages_of_act"), {"act": act})
    )  # fmt: skip
