"""What an act orders or recommends for the harm it found, and the closed lists it draws on."""

from dataclasses import dataclass
from enum import StrEnum

from comity.extraction.places import Evidence
from comity.values import quickly_made


class RemedyOutcome(StrEnum):
    """What became of a claim for redress."""

    ORDERED = "ordered"
    RECOMMENDED = "recommended"
    AGREED = "agreed"
    DISMISSED = "dismissed"
    RESERVED = "reserved"
    FINDING_SUFFICES = "finding-suffices"


class Head(StrEnum):
    """For what money is paid."""

    PECUNIARY = "pecuniary"
    NON_PECUNIARY = "non-pecuniary"
    DAMAGE = "pecuniary-and-non-pecuniary"
    COSTS = "costs"
    ALL = "all-heads"


class Recipient(StrEnum):
    """Who receives, as a role; names of persons are never kept."""

    APPLICANT = "applicant"
    APPLICANTS = "applicants"
    JOINTLY = "applicants-jointly"
    EACH = "each-applicant"
    HEIRS = "heirs"
    NEXT_OF_KIN = "next-of-kin"
    VICTIMS = "victims"
    REPRESENTATIVE = "representative"
    FUND = "legal-assistance-fund"


class Tax(StrEnum):
    """How a sum stands to tax: to be added, included, or the sum exempt from it."""

    ADDED = "added"
    INCLUDED = "included"
    EXEMPT = "exempt"


@quickly_made
@dataclass(frozen=True, slots=True)
class RemedyFound:
    """A remedy, with sum, recipients and time where printed.

    Attributes:
        remedy: id of the form of redress, e.g. ``"remedy:non-pecuniary"``.
        head: for what money is paid, one of ``Head``; ``None`` where no head is stated or no money
            is meant.
        amount: as stated, in decimal notation, e.g. ``"10000"``, ``"1575.74"``; never converted.
        currency: ISO 4217 code of the currency at the date of the act; ``None`` where the words
            allow several.
        outcome: one of ``RemedyOutcome``.
        deadline: ISO 8601 duration from the day the act names, e.g. ``"P3M"``, or the date printed.
        at: place and rule.
        recipients: one or several of ``Recipient``; empty where none is stated.
        tax: one of ``Tax``.
        interest: rate after the deadline, as stated: ``"ecb-marginal-lending+3"``, ``"6%"``,
            ``"statutory"``, ``"bank-default"`` or ``"central-bank"``.
        operative_item: printed number of the item of the operative part.
    """

    remedy: str
    head: str | None
    amount: str | None
    currency: str | None
    outcome: str
    deadline: str | None
    at: Evidence
    recipients: tuple[str, ...] = ()
    tax: str | None = None
    interest: str | None = None
    operative_item: str | None = None
