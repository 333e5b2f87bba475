"""What does a ruling do with the authorities that it cites, in which sentence and whose voice?"""

from dataclasses import dataclass
from typing import Final

from comity.ids import RulingId
from comity.store import GraphReader, Row
from queries.acts import Act, act_of
from queries.citations import Citation, citation_of
from queries.presence import act_named
from queries.rows import text, text_or_none
from queries.sentences import sentence_with
from queries.statement import load

_ALL: Final = 2**53  # rows; one ruling has some thousands of citations at most
_FIRST: Final[Row] = {"ordinal": -2, "target": "", "claim": "", "limit": _ALL}


@dataclass(frozen=True, slots=True)
class Treated:
    """One authority, as one sentence treats it.

    Attributes:
        cited: the authority.
        paragraph: printed number of the passage.
        sentence: the sentence that holds the citation.
        citation: treatment, voice, pinpoints, claim and passage.
    """

    cited: Act
    paragraph: str | None
    sentence: str
    citation: Citation


@dataclass(frozen=True, slots=True)
class Treatments:
    """What a ruling does with its authorities, in the order of its text."""

    act: Act
    treatments: tuple[Treated, ...]

    @property
    def is_empty(self) -> bool:
        """Whether it does nothing of the kind."""
        return not self.treatments


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which treatments are wanted; each may be missing.

    Attributes:
        to: id of the authority.
        treatment: one treatment; where none and no authority is named, all but the bare ``cited``.
        speaker: in whose voice, e.g. ``"separate-opinion"``.
    """

    to: RulingId | None = None
    treatment: str | None = None
    speaker: str | None = None


ANY: Final = Wanted()


def treatments(graph: GraphReader, act: RulingId, wanted: Wanted = ANY) -> Treatments:
    """Return what a ruling does with the authorities that it cites.

    Raises:
        NotFoundError: the graph knows no such ruling, or no such authority.
    """
    found = act_named(graph, act)
    if wanted.to is not None:
        act_named(graph, wanted.to)
    limits: Row = {"act": act, "courts": None, "treatment": wanted.treatment, **_FIRST}
    rows = graph.run(load("cites"), limits)
    return Treatments(found, tuple(_treated(row) for row in rows if _fits(row, wanted)))


def _fits(row: Row, wanted: Wanted) -> bool:
    if wanted.to is not None and row["cited_id"] != wanted.to:
        return False
    if wanted.speaker is not None and row["speaker"] != wanted.speaker:
        return False
    is_open = wanted.to is None and wanted.treatment is None
    return not (is_open and row["treatment"] in {None, "cited"})


def _treated(row: Row) -> Treated:
    words = text_or_none(row, "words") or ""
    return Treated(
        cited=act_of(row, "cited_"),
        paragraph=text_or_none(row, "number"),
        sentence=sentence_with(text(row, "text"), words),
        citation=citation_of(row),
    )
