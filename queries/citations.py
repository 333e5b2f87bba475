"""Citations as every answer shows them: who cites whom, in which passage, how, in whose voice."""

from dataclasses import dataclass

from queries.acts import Act, Excerpt, act_of, excerpt_of
from queries.paging import Key, Turn
from queries.rows import Row, real, text, text_or_none, texts, whole


@dataclass(frozen=True, slots=True)
class Citation:
    """One citation of an authority.

    Attributes:
        words: the citation as printed.
        form: ``full``, ``short`` or ``ibid``.
        pinpoints: paragraphs cited, e.g. ``("51", "58-60")``.
        treatment: what the passage does with it; ``cited`` where no cue proves more.
        speaker: in whose voice.
        section: in which part of the citing act.
        confidence: 0 to 1.
        claim: id of the claim that proves it.
        passage: the citing passage.
    """

    words: str | None
    form: str | None
    pinpoints: tuple[str, ...]
    treatment: str | None
    speaker: str | None
    section: str | None
    confidence: float
    claim: str | None
    passage: Excerpt | None


@dataclass(frozen=True, slots=True)
class CitedAuthority:
    """An authority that a passage cites."""

    cited: Act
    citation: Citation


@dataclass(frozen=True, slots=True)
class CitingAct:
    """An act that cites the authority asked about."""

    citing: Act
    citation: Citation


@dataclass(frozen=True, slots=True)
class Exchange:
    """A citation between two courts."""

    citing: Act
    cited: Act
    citation: Citation


def citation_of(row: Row) -> Citation:
    """Return the citation of a row."""
    return Citation(
        words=text_or_none(row, "words"),
        form=text_or_none(row, "form"),
        pinpoints=texts(row, "pinpoints"),
        treatment=text_or_none(row, "treatment"),
        speaker=text_or_none(row, "speaker"),
        section=text_or_none(row, "section"),
        confidence=real(row, "confidence"),
        claim=text_or_none(row, "claim"),
        passage=excerpt_of(row) if "passage" in row else None,
    )


def cited_of(row: Row) -> CitedAuthority:
    """Return what a row says is cited."""
    return CitedAuthority(act_of(row, "cited_"), citation_of(row))


def citing_of(row: Row) -> CitingAct:
    """Return what a row says is citing."""
    return CitingAct(act_of(row, "citing_"), citation_of(row))


def exchange_of(row: Row) -> Exchange:
    """Return both ends of a row's citation."""
    return Exchange(act_of(row, "citing_"), act_of(row, "cited_"), citation_of(row))


def after(turn: Turn) -> Row:
    """Return the parameters that begin a page of citing acts after the last row seen."""
    year, citing, passage, claim = turn.key((9999, "", "", ""))
    return {
        "year": year, "citing": citing, "passage": passage, "claim": claim, "limit": turn.limit + 1,
    }  # fmt: skip


def key_of_citing(row: Row) -> Key:
    """Return the key of a row of citing acts: year, act, passage, claim."""
    claim = text_or_none(row, "claim") or ""
    return whole(row, "year"), text(row, "citing_id"), text(row, "passage"), claim
