"""Bins: which findings are alike, by their rule and the flags of their evidence.

Measuring and extracting name the bins by these same functions: the first from what extraction
prints, the second from what it found. Flags stand in order of weight, and the last one is dropped
first where too few of a kind were seen; those that are ``required`` are never dropped.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from comity.values import quickly_made


@quickly_made
@dataclass(frozen=True, slots=True)
class Bin:
    """Findings that are alike.

    Attributes:
        rule: rule and version, e.g. ``"holding.operative@2"``.
        flags: e.g. ``("outcome=violation", "language=fr")``, the weightiest first.
        required: how many of them must be alike at the least.
    """

    rule: str
    flags: tuple[str, ...] = ()
    required: int = 0

    def wider(self) -> Iterator["Bin"]:
        """Yield this bin and those that hold it, the narrowest first."""
        for count in range(len(self.flags), self.required - 1, -1):
            yield Bin(self.rule, self.flags[:count], self.required)

    @property
    def key(self) -> str:
        """The flags in one field, e.g. ``"outcome=violation language=fr"``."""
        return " ".join(self.flags)


def of_holding(rule: str, outcome: str, language: str) -> Bin:
    """Return the bin of a holding: a finding on the merits is not like a disposition."""
    return Bin(rule, (f"outcome={outcome}", f"language={language}"), required=1)


def of_right(rule: str, outcome: str | None, language: str) -> Bin:
    """Return the bin of a right.

    Args:
        rule: says whether it is invoked, examined or decided.
        outcome: of the holding that decides it; ``None`` for the other roles.
        language: of the text.
    """
    flags = (f"outcome={outcome}",) if outcome else ()
    return Bin(rule, (*flags, f"language={language}"), required=len(flags))


def of_citation(rule: str, form: str, is_numbered: bool, language: str) -> Bin:  # noqa: FBT001 - a flag
    """Return the bin of a citation.

    Args:
        rule: what found it.
        form: ``"full"``, ``"short"`` or ``"ibid"``.
        is_numbered: whether its authority has a number, series, symbol or ECLI, and not only names.
        language: of the text.
    """
    by = "number" if is_numbered else "name"
    return Bin(rule, (f"by={by}", f"form={form}", f"language={language}"), required=1)


def of_provision(rule: str, section: str | None, court: str) -> Bin:
    """Return the bin of a mention of a provision: its rule names the step that decided."""
    return Bin(rule, (f"family={family_of(court)}", f"section={section or 'none'}"))


def of_doctrine(rule: str, role: str, doctrine: str) -> Bin:
    """Return the bin of a doctrine named or applied."""
    return Bin(rule, (f"role={role}", f"doctrine={doctrine.partition(':')[2]}"), required=1)


TREATMENT: Final = "citation.treatment@1"


def of_treatment(treatment: str) -> Bin:
    """Return the bin of what a text does with an authority, as its cue proves."""
    return Bin(TREATMENT, (f"treatment={treatment}",), required=1)


def of_remedy(rule: str) -> Bin:
    """Return the bin of a remedy: its rule names the form of words that was read."""
    return Bin(rule)


def of_metadata(rule: str, field: str, court: str, language: str) -> Bin:
    """Return the bin of what a text says of itself, e.g. its ``"date"``."""
    return Bin(rule, (f"field={field}", f"court={court}", f"language={language}"), required=2)


def family_of(court: str) -> str:
    """Return the courts whose rulings are built alike: all committees are ``"un"``."""
    return "un" if court.startswith("un-") else court
