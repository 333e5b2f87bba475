"""The schema of the starter library: official facts first, then the digest in our own words."""

import re
from enum import StrEnum
from typing import Annotated, Final

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from comity.extraction import Formation, Kind, Outcome

Day = Annotated[str, StringConstraints(pattern=r"^\d{4}(-\d{2}(-\d{2})?)?$")]
Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Paragraphs = tuple[Annotated[str, StringConstraints(pattern=r"^[^\s,;]+$")], ...]
"""Printed numbers and ranges of the ruling's own paragraphs, e.g. ``("9-20", "33")``."""


class Basis(StrEnum):
    """Where a fact was read."""

    TEXT = "text"
    """In the ruling's own text."""
    CITING = "citing"
    """In another ruling or guide that cites it."""
    CATALOGUE = "catalogue"
    """In an official or published catalogue."""
    PUBLIC = "public"
    """In public material other than the ruling."""
    GENERAL = "general"
    """Nowhere: general knowledge. Allowed for our prose, never for an official fact."""


class Part(StrEnum):
    """What a numbered passage of a digest does."""

    FACTS = "facts"
    QUESTION = "question"
    TEST = "test"
    APPLICATION = "application"
    OUTCOME = "outcome"
    OPINIONS = "opinions"
    SIGNIFICANCE = "significance"
    GUIDANCE = "guidance"


class Entry(BaseModel):
    """A part of a file; a field that its class does not name is refused."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Number(Entry):
    """A number or citation by which people know the act."""

    type: str
    value: str


class CitedEntry(Entry):
    """A citation: who is cited, in which paragraph of this act, for which of the cited one.

    ``near`` says that the citation stands in a footnote, and that the paragraph is the one before
    it on the page, which may be off by a few.
    """

    target: str
    paragraph: str | None = None
    pinpoints: tuple[str, ...] = ()
    near: bool = False


class VoteEntry(Entry):
    """The vote; without counts where it was unanimous."""

    for_: int | None = Field(default=None, alias="for")
    against: int | None = None
    unanimous: bool = False

    @model_validator(mode="after")
    def _counts_or_unanimous(self) -> "VoteEntry":
        if self.unanimous == (self.against is not None and self.against > 0):
            message = "a vote is unanimous, or counts those for and against"
            raise ValueError(message)
        return self


class HoldingEntry(Entry):
    """One finding of the operative part; no outcome where the court interprets or annuls.

    ``about`` says in a few words what the finding concerns; ``conditional`` on what it depends.
    A finding on no provision of the vocabulary, e.g. on a national constitution, has none.
    """

    item: str | None = None
    provision: str | None = None
    with_: tuple[str, ...] = Field(default=(), alias="with")
    outcome: Outcome | None = None
    aspect: Annotated[str, StringConstraints(pattern="^(substantive|procedural)$")] | None = None
    about: Words | None = None
    conditional: Words | None = None
    respondent: str | None = None
    vote: VoteEntry | None = None
    rights: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _on_something(self) -> "HoldingEntry":
        if self.provision is None and self.about is None:
            message = "a finding is on a provision, or says what it is about"
            raise ValueError(message)
        return self


class RemedyEntry(Entry):
    """What was ordered or recommended."""

    item: str | None = None
    remedy: str
    outcome: str = "ordered"
    about: Words | None = None
    head: str | None = None
    amount: str | None = None
    currency: str | None = None
    deadline: str | None = None


_COUNTED: Final = "one|two|three|four|five|six|seven|eight|nine|(?:[a-z]+teen)|ten|eleven|twelve"
_VOTE: Final = re.compile(
    rf"\bunanimous(?:ly)?\b|\bby a majority\b|\b\d+ votes to \d+\b"
    rf"|\b(?:{_COUNTED})(?: votes)? to (?:{_COUNTED})\b(?! years| months| days)",
    re.IGNORECASE,
)
"""Words of prose that tell how judges voted."""

SPOKEN: Final = frozenset({Part.TEST, Part.APPLICATION, Part.OUTCOME, Part.GUIDANCE})
"""Parts in which the court or body itself speaks: only there does it apply a doctrine."""


class PassageEntry(Entry):
    """A numbered passage of the digest, and the ruling's own paragraphs that it digests."""

    part: Part
    paragraphs: Paragraphs = ()
    text: Words
    doctrines: tuple[str, ...] = ()
    interprets: tuple[str, ...] = ()
    verified: Basis

    @model_validator(mode="after")
    def _applied_by_the_court(self) -> "PassageEntry":
        if self.doctrines and self.part not in SPOKEN:
            message = (
                "a doctrine is applied where the court speaks, not in facts or remarks of ours"
            )
            raise ValueError(message)
        return self

    @model_validator(mode="after")
    def _no_vote_from_memory(self) -> "PassageEntry":
        if self.verified is Basis.GENERAL and (told := _VOTE.search(self.text)):
            message = f"a vote that was read nowhere is left out: {told[0]!r}"
            raise ValueError(message)
        return self


class Verified(Entry):
    """Where the groups of facts were read; whether all findings of the operative part are here."""

    identity: Basis
    holdings: Basis | None = None
    remedies: Basis | None = None
    citations: Basis | None = None
    complete: bool = False

    @model_validator(mode="after")
    def _no_guess(self) -> "Verified":
        stated = (self.identity, self.holdings, self.remedies, self.citations)
        if Basis.GENERAL in stated:
            message = "an official fact that was read nowhere is left out"
            raise ValueError(message)
        return self


class HistoryEntry(Entry):
    """What happened to the case before or afterwards."""

    date: Day | None = None
    says: Words
    verified: Basis

    @model_validator(mode="after")
    def _no_guess(self) -> "HistoryEntry":
        if self.verified is Basis.GENERAL:
            message = "what happened to a case, and was read nowhere, is left out"
            raise ValueError(message)
        return self


class RulingFile(Entry):
    """A landmark ruling."""

    id: str
    court: str
    kind: Kind
    formation: Formation | None = None
    title: Words
    date: Day
    languages: tuple[str, ...]
    respondents: tuple[str, ...]
    groups: tuple[str, ...] = ()
    sources: tuple[str, ...]
    verified: Verified
    identifiers: tuple[Number, ...]
    holdings: tuple[HoldingEntry, ...] = ()
    remedies: tuple[RemedyEntry, ...] = ()
    cites: tuple[CitedEntry, ...] = ()
    history: tuple[HistoryEntry, ...] = ()
    passages: tuple[PassageEntry, ...] = Field(min_length=4, max_length=10)

    @model_validator(mode="after")
    def _what_is_stated_was_read(self) -> "RulingFile":
        for name in ("holdings", "remedies"):
            if bool(getattr(self, name)) != (getattr(self.verified, name) is not None):
                message = f"{name} are stated exactly where `verified` says where they were read"
                raise ValueError(message)
        return self


class Dated(StrEnum):
    """What the day of a guide is."""

    ADOPTED = "adopted"
    """The body adopted it."""
    ISSUED = "issued"
    """It was published; the day of adoption was read nowhere."""
    UPDATED = "updated"
    """Its case-law was brought up to date: guides of a registry are never adopted."""


class GuideFile(Entry):
    """An interpretive guide."""

    id: str
    body: str
    kind: str
    title: Words
    symbol: str | None = None
    number: str | None = None
    date: Day
    dated: Dated = Dated.ADOPTED
    languages: tuple[str, ...]
    interprets: tuple[str, ...]
    supersedes: tuple[str, ...] = ()
    superseded_by: str | None = None
    updates: tuple[str, ...] = ()
    rights: tuple[str, ...]
    sources: tuple[str, ...]
    verified: Verified
    cites: tuple[CitedEntry, ...] = ()
    passages: tuple[PassageEntry, ...] = Field(min_length=3, max_length=10)


class CitedFile(Entry):
    """What identifies a ruling that the library cites and does not hold."""

    court: str
    title: str
    appnos: tuple[str, ...] = ()
    ecli: str | None = None
    series: str | None = None
    symbol: str | None = None
    number: str | None = None
    date: str | None = None
