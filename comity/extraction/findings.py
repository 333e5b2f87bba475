"""The other kinds of finding, and all findings of one text together."""

from dataclasses import dataclass

from comity.extraction.citing import CitationFound
from comity.extraction.deciding import HoldingFound, RightFound
from comity.extraction.places import Evidence
from comity.extraction.redress import RemedyFound
from comity.values import quickly_made


@quickly_made
@dataclass(frozen=True, slots=True)
class ProvisionFound:
    """A mention of a provision.

    Attributes:
        text: the words under the span.
        provision: ``None`` where the rules abstain.
        candidates: readings the text allows, where several.
        step: the step of the cascade that decided, e.g. ``"explicit"``, ``"default"``.
        at: place and rule.
    """

    text: str
    provision: str | None
    candidates: tuple[str, ...]
    step: str
    at: Evidence


@quickly_made
@dataclass(frozen=True, slots=True)
class DoctrineFound:
    """A doctrine applied (by the court) or only mentioned."""

    doctrine: str
    role: str
    at: Evidence


@quickly_made
@dataclass(frozen=True, slots=True)
class GroupFound:
    """A concerned group that the passage names."""

    group: str
    at: Evidence


@dataclass(frozen=True, slots=True)
class Findings:
    """All findings of one text, each list in text order."""

    rights: tuple[RightFound, ...] = ()
    holdings: tuple[HoldingFound, ...] = ()
    citations: tuple[CitationFound, ...] = ()
    provisions: tuple[ProvisionFound, ...] = ()
    doctrines: tuple[DoctrineFound, ...] = ()
    remedies: tuple[RemedyFound, ...] = ()
    groups: tuple[GroupFound, ...] = ()
