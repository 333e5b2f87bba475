"""Claims: what is said of a ruling, by whom, on what evidence; and which of them wins."""

import builtins
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from comity.ids import ClaimId
from comity.spans import Span


class Source(StrEnum):
    """Who says so, the strongest first: an editor, the court's metadata, a rule, a model.

    Last what nobody says: a computation over citations, which reads no text.
    """

    EDITOR = "editor"
    COURT_METADATA = "court-metadata"
    RULE = "rule"
    MODEL = "model"
    COMPUTATION = "computation"

    @property
    def rank(self) -> int:
        """Place in the order of precedence, 0 the strongest."""
        return list(Source).index(self)


class Status(StrEnum):
    """What became of a claim."""

    RESOLVED = "resolved"
    AMBIGUOUS = "ambiguous"
    UNRESOLVED = "unresolved"
    REJECTED = "rejected"


class Decision(StrEnum):
    """What a person decided of a claim."""

    CONFIRMED = "confirmed"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing said of one ruling or guide.

    Attributes:
        subject: id of the ruling or guide.
        property: what is said, e.g. ``"date"``, ``"holding"``, ``"cites"``.
        value: the value, as text.
        span: where the text proves it; ``None`` where the source is not a text.
        source: who says so.
        rule: rule and version, e.g. ``"provision.explicit@2"``.
        confidence: 0 to 1.
        status: a rejected claim is kept and never wins.
    """

    subject: str
    property: str
    value: str
    span: Span | None
    source: Source
    rule: str
    confidence: float
    status: Status = Status.RESOLVED

    @builtins.property  # the claim has an attribute of the same name
    def id(self) -> ClaimId:
        """The claim's id: the same words at the same place by the same rule are one claim."""
        return claim_id(self.subject, self.property, self.value, self.span, self.rule)


def claim_id(subject: str, name: str, value: str, span: Span | None, rule: str) -> ClaimId:
    """Return the id of a claim, a hash of what it says and where."""
    place = f"{span.text_sha256}:{span.start}-{span.end}" if span else ""
    digest = hashlib.sha256("\x1f".join((subject, name, value, place, rule)).encode())
    return ClaimId(f"claim:{digest.hexdigest()[:16]}")


@dataclass(frozen=True, slots=True)
class Resolution:
    """The claim that holds among rivals, and those that do not.

    Attributes:
        winner: ``None`` when every claim was rejected or none was made.
        losers: outranked claims, in order of precedence.
        rejected: claims an editor refused, in the same order.
    """

    winner: Claim | None
    losers: tuple[Claim, ...]
    rejected: tuple[Claim, ...]

    @property
    def is_contested(self) -> bool:
        """Whether a loser says something else than the winner."""
        return any(self.winner and loser.value != self.winner.value for loser in self.losers)


def resolve(claims: Iterable[Claim]) -> Resolution:
    """Return which of some rival claims (one subject, one property) holds.

    Source first, then confidence, then the claim's id and status, so the order of ``claims`` never
    matters.
    """
    ordered = sorted(claims, key=_precedence)
    rejected = tuple(claim for claim in ordered if claim.status is Status.REJECTED)
    standing = [claim for claim in ordered if claim.status is not Status.REJECTED]
    return Resolution(standing[0] if standing else None, tuple(standing[1:]), rejected)


def _precedence(claim: Claim) -> tuple[int, float, str, int]:
    return claim.source.rank, -claim.confidence, claim.id, list(Status).index(claim.status)
