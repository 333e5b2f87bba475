"""In which one sentence do later courts say what a ruling decided or was about?"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from comity.ids import CourtId, RulingId
from comity.store import GraphReader, Row
from queries.acts import Act, act_of
from queries.citations import Citation, citation_of
from queries.describing import description_weight
from queries.presence import act_named
from queries.rows import text, text_or_none
from queries.sentences import sentence_with
from queries.statement import load

SHOWN: Final = 10
"""Descriptions shown where nobody asks otherwise."""


@dataclass(frozen=True, slots=True)
class Description:
    """What one ruling or guide says of another in one sentence.

    Attributes:
        by: who says so; where it is a digest, the words are ours, not the court's.
        paragraph: printed number.
        sentence: the words.
        weight: how well they describe it; see ``description_weight``.
        citation: voice, treatment, claim and passage.
    """

    by: Act
    paragraph: str | None
    sentence: str
    weight: int
    citation: Citation


@dataclass(frozen=True, slots=True)
class SaidOf:
    """The answer.

    Attributes:
        act: the ruling or guide described.
        said: texts of courts before digests of ours, the best description first, then the latest.
        in_all: rulings and guides with a sentence that describes it.
        read: citations read in search of them.
    """

    act: Act
    said: tuple[Description, ...]
    in_all: int
    read: int

    @property
    def is_empty(self) -> bool:
        """Whether no court is known to describe it in a sentence."""
        return not self.said


def said_of(
    graph: GraphReader, act: RulingId, courts: Sequence[CourtId] = (), most: int = SHOWN
) -> SaidOf:
    """Return what later courts say of a ruling in one sentence each, never what a party says.

    Args:
        graph: the graph.
        act: the ruling or guide.
        courts: of those who say so; every court for none.
        most: descriptions to return, the best sentence of each ruling or guide.

    Raises:
        NotFoundError: the graph knows no such ruling or guide.
    """
    named = act_named(graph, act)
    rows = [
        row
        for row in graph.run(load("said_of"), {"act": act})
        if (not courts or row["citing_court"] in courts)
        and (text_or_none(row, "citing_date") or "~") >= (named.date or "")
    ]
    best: dict[str, Description] = {}
    for each in _said(rows):
        if each.by.id not in best or best[each.by.id].weight < each.weight:
            best[each.by.id] = each
    ranked = sorted(best.values(), key=lambda each: (each.by.date or "", each.by.id), reverse=True)
    ranked.sort(key=lambda each: (each.by.standing != "text", -each.weight))
    return SaidOf(named, tuple(ranked[:most]), len(ranked), len(rows))


def _said(rows: Sequence[Row]) -> Iterator[Description]:
    for row in rows:
        words = text_or_none(row, "words") or ""
        sentence = sentence_with(text(row, "text"), words)
        if weight := description_weight(sentence, words):
            number = text_or_none(row, "number")
            yield Description(act_of(row, "citing_"), number, sentence, weight, citation_of(row))
