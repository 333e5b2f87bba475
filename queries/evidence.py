"""On which characters of which text does a claim rest, and what does a passage say?"""

from dataclasses import dataclass

from comity.ids import ClaimId, PassageId
from comity.store import GraphReader, Row
from queries.acts import Act, Excerpt, act_of, excerpt_of
from queries.citations import Citation, citation_of
from queries.presence import one
from queries.rows import flag, real, text, text_or_none, whole_or_none
from queries.statement import load


@dataclass(frozen=True, slots=True)
class Place:
    """Half-open code points of the text with this SHA-256."""

    start: int
    end: int
    text_sha256: str


@dataclass(frozen=True, slots=True)
class Rival:
    """A claim of the same property and the same act that did not share this one's fate.

    Attributes:
        claim: its id.
        value: what it says.
        source: ``editor``, ``court-metadata``, ``rule``, ``model`` or ``computation``.
        rule: rule and version.
        confidence: 0 to 1.
        status: ``rejected`` where a person said no; else it was outranked.
        holds: whether it won; then the claim asked for lost.
        passage: id of the passage on which it rests.
    """

    claim: str
    value: str | None
    source: str | None
    rule: str | None
    confidence: float
    status: str | None
    holds: bool
    passage: str | None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a person decided of a claim; it outranks every rule.

    Attributes:
        decision: ``confirmed`` or ``rejected``.
        by: who decided.
        why: the reason given.
        on: ISO 8601; ``None`` where no day was given.
    """

    decision: str
    by: str | None
    why: str | None
    on: str | None


@dataclass(frozen=True, slots=True)
class Evidence:
    """A claim and what proves it.

    Attributes:
        claim: its id.
        act: of which it is said.
        about: what is said, e.g. ``holding``.
        value: the value.
        source: ``editor``, ``court-metadata``, ``rule``, ``model`` or ``computation``.
        rule: rule and version.
        confidence: 0 to 1.
        status: ``resolved``, ``ambiguous``, ``unresolved`` or ``rejected``.
        place: where in the text; ``None`` where the source is no text.
        passage: the whole passage in which that is, or which calls the footnote in which it is;
            ``None`` outside passages.
        note: the passage beside which that footnote is printed; ``None`` where it is no footnote.
        verdict: what a person decided of it; ``None`` where rules alone speak.
        holds: whether it won; what lost is kept and shown.
        rivals: those that lost where it won, those that won where it lost.
    """

    claim: str
    act: Act
    about: str
    value: str | None
    source: str | None
    rule: str | None
    confidence: float
    status: str | None
    place: Place | None
    passage: Excerpt | None
    note: Excerpt | None
    verdict: Verdict | None
    holds: bool
    rivals: tuple[Rival, ...]

    @property
    def is_empty(self) -> bool:
        """Never: what is not there is an error."""
        return False


@dataclass(frozen=True, slots=True)
class CitedThere:
    """An authority that the passage cites."""

    cited: Act
    citation: Citation


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage in full.

    Attributes:
        passage: the words.
        act: of which it is part.
        language: of the text.
        ordinal: place among the passages of its text, from 0.
        cites: authorities cited in it; their own ``passage`` is this one and left out.
        before: the passage before it in its text.
        after: the passage after it.
    """

    passage: Excerpt
    act: Act
    language: str | None
    ordinal: int | None
    cites: tuple[CitedThere, ...]
    before: Excerpt | None
    after: Excerpt | None

    @property
    def is_empty(self) -> bool:
        """Never: what is not there is an error."""
        return False


def evidence(graph: GraphReader, claim: ClaimId) -> Evidence:
    """Return a claim with the passage and the characters that prove it.

    Raises:
        NotFoundError: the graph has no such claim.
    """
    row = one(graph, "claim_by_id", "claim", claim=claim)
    notes = graph.run(load("note_of_claim"), {"noted": claim}) if row["is_outside"] else ()
    return Evidence(
        claim=text(row, "id"),
        act=act_of(row, "act_"),
        about=text(row, "property"),
        value=text_or_none(row, "value"),
        source=text_or_none(row, "source"),
        rule=text_or_none(row, "rule"),
        confidence=real(row, "confidence"),
        status=text_or_none(row, "status"),
        place=_place(row),
        passage=excerpt_of(row, is_whole=True),
        note=next((excerpt_of(each, is_whole=True) for each in notes), None),
        verdict=_verdict(row),
        holds=flag(row, "holds"),
        rivals=tuple(map(_rival, graph.run(load("rivals_of_claim"), {"claim": claim}))),
    )


def _verdict(row: Row) -> Verdict | None:
    decided = text_or_none(row, "decided")
    said = (text_or_none(row, name) for name in ("who", "why", "day"))
    return Verdict(decided, *said) if decided else None


def _rival(row: Row) -> Rival:
    return Rival(
        text(row, "claim"), text_or_none(row, "value"), text_or_none(row, "source"),
        text_or_none(row, "rule"), real(row, "confidence"), text_or_none(row, "status"),
        flag(row, "holds"), text_or_none(row, "passage"),
    )  # fmt: skip


def passage(graph: GraphReader, wanted: PassageId) -> Passage:
    """Return a passage in full with the authorities it cites.

    Raises:
        NotFoundError: the graph has no such passage.
    """
    row = one(graph, "passage_by_id", "passage", passage=wanted)
    cited = graph.run(load("citations_of_passage"), {"passage": wanted})
    beside = {
        found["place"]: excerpt_of(found)
        for found in graph.run(load("passages_beside"), {"passage": wanted})
    }
    words = Excerpt(
        text(row, "passage"),
        text_or_none(row, "number"),
        text_or_none(row, "section"),
        text_or_none(row, "speaker"),
        text_or_none(row, "text") or "",
        is_cut=False,
    )
    return Passage(
        words,
        act_of(row, "act_"),
        text_or_none(row, "language"),
        whole_or_none(row, "ordinal"),
        tuple(CitedThere(act_of(each), citation_of(each)) for each in cited),
        beside.get(-1),
        beside.get(1),
    )


def _place(row: Row) -> Place | None:
    start, end, sha = row["start"], row["end"], row["text_sha256"]
    if not (isinstance(start, int) and isinstance(end, int) and isinstance(sha, str)):
        return None
    return Place(start, end, sha)
