"""From which provisions no State may derogate, as the derogation clauses themselves list them."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Derogability(StrEnum):
    """Whether a State may suspend a provision in an emergency."""

    NEVER = "non-derogable"
    IN_PART = "non-derogable in part"
    IN_EMERGENCY = "derogable"
    NO_CLAUSE = "no derogation clause"


@dataclass(frozen=True, slots=True)
class Clause:
    """The derogation clause of an instrument.

    Attributes:
        provision: where it stands.
        never: provisions that it, or a protocol, puts beyond derogation.
        note: what the clause excepts.
        suspends: whether it allows a State to suspend the other provisions.
    """

    provision: str
    never: frozenset[str]
    note: str | None = None
    suspends: bool = True


CLAUSES: Final[Mapping[str, Clause]] = {
    "echr": Clause("echr.15", frozenset({"echr.2", "echr.3", "echr.4.1", "echr.7"})),
    "echr-p1": Clause("echr.15", frozenset()),
    "echr-p4": Clause("echr.15", frozenset()),
    "echr-p6": Clause(
        "echr-p6.3", frozenset({"echr-p6"}), "Article 2 keeps the death penalty in time of war",
        suspends=False,
    ),
    "echr-p7": Clause("echr.15", frozenset({"echr-p7.4"})),
    "echr-p12": Clause("echr.15", frozenset()),
    "echr-p13": Clause("echr-p13.2", frozenset({"echr-p13"}), suspends=False),
    "iccpr": Clause(
        "iccpr.4",
        frozenset({
            "iccpr.6", "iccpr.7", "iccpr.8.1", "iccpr.8.2", "iccpr.11", "iccpr.15", "iccpr.16",
            "iccpr.18",
        }),
    ),
    "achr": Clause(
        "achr.27",
        frozenset(f"achr.{n}" for n in (3, 4, 5, 6, 9, 12, 17, 18, 19, 20, 23)),
        "nor the judicial guarantees essential to protect the rights that it lists",
    ),
    "cat": Clause(
        "cat.2.2", frozenset({"cat.2"}), "no exceptional circumstance whatsoever", suspends=False
    ),
    "ced": Clause(
        "ced.1.2", frozenset({"ced.1"}), "no exceptional circumstance whatsoever", suspends=False
    ),
}  # fmt: skip
"""By instrument. Sources: Article 15 § 2 of the Convention, which the Protocols make apply to their
articles (P1 5, P4 6, P7 7, P12 3); P6 3; P7 4 § 3; P13 2; Article 4 § 2 of the
Covenant; Article 27 § 2 of the American Convention; Article 2 § 2 CAT; Article 1 § 2 CED."""

NOTES: Final[Mapping[str, str]] = {"echr.2": "except for deaths from lawful acts of war"}
"""What a clause says of one article alone."""

WITHOUT: Final = frozenset({"achpr", "icescr", "cedaw", "crc", "crpd", "icerd", "cfreu", "udhr"})
"""Instruments that have none; which says nothing of limitation clauses."""


def derogability(provision: str) -> tuple[Derogability, Clause | None] | None:
    """Return whether a provision may be derogated from, and by which clause.

    >>> derogability("echr.4")[0].value, derogability("echr.10")[0].value
    ('non-derogable in part', 'derogable')

    Returns:
        ``None`` where no clause that was read says anything of it.
    """
    instrument = provision.partition(".")[0]
    if instrument in WITHOUT:
        return Derogability.NO_CLAUSE, None
    clause = CLAUSES.get(instrument)
    if clause is None:
        return None
    if any(f"{provision}.".startswith(f"{each}.") for each in clause.never):
        return Derogability.NEVER, clause
    if any(each.startswith(f"{provision}.") for each in clause.never):
        return Derogability.IN_PART, clause
    return (Derogability.IN_EMERGENCY, clause) if clause.suspends else None
