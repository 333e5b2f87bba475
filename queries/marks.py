"""What is claimed of a ruling or guide, passage by passage, by the claims that won?"""

from dataclasses import dataclass
from itertools import groupby

from comity.ids import PassageId, RulingId
from comity.store import GraphReader, Row
from queries.acts import Act
from queries.inbound import bears_number
from queries.presence import act_named
from queries.rows import real, text, text_or_none, whole, whole_or_none
from queries.statement import load


@dataclass(frozen=True, slots=True)
class Mark:
    """A claim with the characters of its passage that prove it.

    Attributes:
        claim: its id.
        property: what is said: ``holding``, ``cites``, ``doctrine`` …
        value: the value.
        start: first code point in the passage's text; ``None`` where it rests on no words of it.
        end: one past the last.
        section: part of the ruling.
        speaker: whose words.
        source: editor, court-metadata, rule or model.
        rule: rule and version.
        confidence: 0 to 1.
        status: resolved, ambiguous or unresolved.
    """

    claim: str
    property: str
    value: str | None
    start: int | None
    end: int | None
    section: str | None
    speaker: str | None
    source: str | None
    rule: str | None
    confidence: float
    status: str | None


@dataclass(frozen=True, slots=True)
class MarkedPassage:
    """The marks of one passage, in the order of its text.

    Attributes:
        passage: its id.
        number: printed; ``None`` where none is.
        cited: citations that name its number, in rulings and guides other than its own.
        citing_acts: how many those are.
        marks: of the passage.
    """

    passage: str
    number: str | None
    cited: int
    citing_acts: int
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Marks:
    """All winning claims of a ruling or guide.

    Attributes:
        act: the ruling or guide.
        whole: claims about it that rest on no passage: dates and numbers of the court's metadata.
        passages: with marks or inbound citations, in the order of the text; the numbers cited are
            those of the preferred text.
        cited_elsewhere: numbers that others cite and that no marked passage bears.
    """

    act: Act
    whole: tuple[Mark, ...]
    passages: tuple[MarkedPassage, ...]
    cited_elsewhere: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing is claimed of it."""
        return not (self.whole or self.passages)


def marks(graph: GraphReader, act: RulingId) -> Marks:
    """Return all winning claims of a ruling or guide by passage, with inbound citations.

    Raises:
        NotFoundError: the graph knows no such ruling or guide.
    """
    found = act_named(graph, act)
    rows = graph.run(load("marks_of_act"), {"act": act})
    cited = inbound(graph, act)
    outside = [row for row in rows if row["passage"] is None or row["ordinal"] == -1]
    inside = [row for row in rows if row["passage"] is not None and row["ordinal"] != -1]
    passages = tuple(
        _passage(list(group), cited) for _, group in groupby(inside, lambda row: row["passage"])
    )
    named = {each.number for each in passages}
    elsewhere = tuple(number for number in sorted(cited) if number not in named)
    return Marks(found, tuple(map(_mark, outside)), passages, elsewhere)


def marks_of_passage(graph: GraphReader, wanted: PassageId) -> tuple[Mark, ...]:
    """Return the winning claims of one passage in the order of its text; none of one unknown."""
    return tuple(map(_mark, graph.run(load("marks_of_passage"), {"passage": wanted})))


def _passage(rows: list[Row], inbound: dict[str, tuple[int, int]]) -> MarkedPassage:
    passage, number = text(rows[0], "passage"), text_or_none(rows[0], "number")
    is_meant = bears_number(passage, text_or_none(rows[0], "section"))
    cited, acts = inbound.get(number or "", (0, 0)) if is_meant else (0, 0)
    return MarkedPassage(passage, number, cited, acts, tuple(map(_mark, rows)))


def _mark(row: Row) -> Mark:
    return Mark(
        text(row, "claim"), text(row, "property"), text_or_none(row, "value"),
        whole_or_none(row, "from"), whole_or_none(row, "to"), text_or_none(row, "section"),
        text_or_none(row, "speaker"), text_or_none(row, "source"), text_or_none(row, "rule"),
        real(row, "confidence"), text_or_none(row, "status"),
    )  # fmt: skip


def inbound(graph: GraphReader, act: RulingId) -> dict[str, tuple[int, int]]:
    """Return how often each paragraph is cited, and by how many others, by its printed number."""
    return {
        text(row, "number"): (whole(row, "citations"), whole(row, "acts"))
        for row in graph.run(load("inbound_of_act"), {"act": act})
    }
