"""What each finding claims, in the words that a claim carries: property and value."""

from collections.abc import Iterator
from typing import TypeAlias

from comity.extraction import (
    CitationFound,
    DoctrineFound,
    Findings,
    GroupFound,
    HoldingFound,
    ProvisionFound,
    RemedyFound,
    RightFound,
)
from ingest.loading.resolving import authority_id

Finding: TypeAlias = (
    HoldingFound
    | CitationFound
    | DoctrineFound
    | RightFound
    | ProvisionFound
    | RemedyFound
    | GroupFound
)

LISTS = {
    "holding": ("holdings", HoldingFound),
    "cites": ("citations", CitationFound),
    "doctrine": ("doctrines", DoctrineFound),
    "right": ("rights", RightFound),
    "provision": ("provisions", ProvisionFound),
    "measure": ("remedies", RemedyFound),
    "group": ("groups", GroupFound),
}
"""Where the findings behind a property stand among all, and their class."""


def holding_value(found: HoldingFound) -> str:
    """Return what a holding claims, e.g. ``"violation echr.8"``."""
    return f"{found.outcome} {found.provision or ''}".strip()


def citation_value(found: CitationFound) -> str:
    """Return what a citation claims: the id of the authority."""
    return authority_id(found.authority, found.cites)


def doctrine_value(found: DoctrineFound) -> str:
    """Return what is claimed of a doctrine: that it is applied or mentioned."""
    return f"{found.doctrine} {found.role}"


def right_value(found: RightFound) -> str:
    """Return what is claimed of a right: through which provision, in which role."""
    return f"{found.right} {found.provision} {found.role}"


def measure_value(found: RemedyFound) -> str:
    """Return what is claimed of a remedy, in words of the vocabulary: no word of the text."""
    said = (found.outcome, found.remedy, found.head, found.amount, found.currency)
    return " ".join(part for part in said if part)


def claimed(found: Finding) -> tuple[str, str] | None:
    """Return the property and value of a finding; ``None`` where it claims nothing."""
    said: tuple[str, str] | None
    match found:
        case HoldingFound():
            said = "holding", holding_value(found)
        case CitationFound():
            said = ("cites", citation_value(found)) if found.cites != "instrument" else None
        case DoctrineFound():
            said = "doctrine", doctrine_value(found)
        case RightFound():
            said = "right", right_value(found)
        case ProvisionFound():
            said = ("provision", found.provision) if found.provision else None
        case RemedyFound():
            said = "measure", measure_value(found)
        case GroupFound():
            said = "group", found.group
    return said


def findings_of(found: Findings) -> Iterator[tuple[str, str, Finding]]:
    """Yield property, value and finding of all that claims something, list by list."""
    for name, _ in LISTS.values():
        for one in getattr(found, name):
            if said := claimed(one):
                yield (*said, one)
