"""Who wrote separately, and did a later majority take it up?"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from comity.ids import RulingId
from comity.opinions import cites_opinion, judges_of, names_judge
from comity.store import GraphReader, Row
from queries.acts import Act, act_of
from queries.citations import Citation, citation_of
from queries.opinions import Opinion, opinions
from queries.presence import act_named
from queries.rows import text, text_or_none
from queries.sentences import sentence_with
from queries.statement import load

DEPARTS: Final = "the later ruling departs from this one and cites the opinion in its own voice"
FOLLOWS: Final = "the later ruling relies on the opinion in the reasons of its majority"
CITES: Final = "the later ruling cites the opinion; its words do not tell that it adopts it"
NOTES: Final = "a footnote cites the opinion; whether of the majority cannot be told"

_RELIES: Final = frozenset({"followed", "applied"})


@dataclass(frozen=True, slots=True)
class LaterCitation:
    """A later ruling that cites a separate opinion, not in a party's voice nor a judge's alone.

    Attributes:
        ruling: the later ruling.
        paragraph: printed number.
        sentence: in which the opinion is cited.
        is_taken_up: yes where the sentence or the ruling proves it; ``None`` where nothing does.
        rests_on: on what that answer rests.
        citation: treatment, claim, passage.
    """

    ruling: Act
    paragraph: str | None
    sentence: str
    is_taken_up: bool | None
    rests_on: str
    citation: Citation


@dataclass(frozen=True, slots=True)
class SeparateOpinion:
    """An opinion and the later rulings that cite it."""

    opinion: Opinion
    is_taken_up: bool | None
    later: tuple[LaterCitation, ...]


@dataclass(frozen=True, slots=True)
class SeparateOpinions:
    """The answer.

    Attributes:
        act: the ruling.
        opinions: in the order of its text.
        unattributed: citations of a separate opinion that do not tell which of several, or where
            the opinions themselves are not held.
    """

    act: Act
    opinions: tuple[SeparateOpinion, ...]
    unattributed: tuple[LaterCitation, ...]

    @property
    def is_empty(self) -> bool:
        """Whether no separate opinion is held or cited."""
        return not (self.opinions or self.unattributed)


def separate_opinions(graph: GraphReader, act: RulingId) -> SeparateOpinions:
    """Return the separate opinions of a ruling, and whether a later majority took each up.

    Silence is no answer: where no ruling is known to have taken an opinion up, ``is_taken_up`` is
    ``None``, never no.

    Raises:
        NotFoundError: the graph knows no such ruling.
    """
    named, held = act_named(graph, act), opinions(graph, act)
    rows = graph.run(load("citations_of_opinions"), {"act": act})
    departing = {text(row, "citing_id") for row in rows if row["treatment"] == "departed"}
    later = [found for row in rows if (found := _later(row, departing)) is not None]
    return SeparateOpinions(
        named,
        tuple(_with_later(each, later, held) for each in held),
        tuple(each for each in later if not any(_means(each, one, held) for one in held)),
    )


def _with_later(
    opinion: Opinion, later: Sequence[LaterCitation], held: Sequence[Opinion]
) -> SeparateOpinion:
    mine = tuple(each for each in later if _means(each, opinion, held))
    return SeparateOpinion(opinion, any(each.is_taken_up for each in mine) or None, mine)


def _means(later: LaterCitation, opinion: Opinion, held: Sequence[Opinion]) -> bool:
    """Return whether a sentence means this opinion: by a judge, else as the only one there is."""
    named = [one for one in held if names_judge(later.sentence, one.judges)]
    if named:
        return opinion in named
    return len(held) == 1 and not (opinion.judges and judges_of(later.sentence))


def _later(row: Row, departing: set[str]) -> LaterCitation | None:
    sentence = sentence_with(text(row, "text"), text_or_none(row, "words") or "")
    if not cites_opinion(sentence):
        return None
    is_taken_up, rests_on = _basis(row, departing)
    ruling = act_of(row, "citing_")
    return LaterCitation(
        ruling, text_or_none(row, "number"), sentence, is_taken_up, rests_on, citation_of(row)
    )


def _basis(row: Row, departing: set[str]) -> tuple[bool | None, str]:
    if row["section"] not in {"law", "assessment", "operative"}:
        return None, NOTES
    if text(row, "citing_id") in departing:
        return True, DEPARTS
    return (True, FOLLOWS) if row["treatment"] in _RELIES else (None, CITES)
