"""What States plead: the doctrines of the vocabulary that are defences, and of which kind."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final


class Plea(StrEnum):
    """What a defence asks of the court."""

    OBJECTION = "objection"
    """Not to decide the complaint: it succeeds where the complaint is inadmissible."""
    JUSTIFICATION = "justification"
    """To find the interference lawful, necessary or fair: it succeeds where none is found."""
    DEFERENCE = "deference"
    """To leave the judgment to the State."""
    DENIAL = "denial"
    """That the guarantee does not reach so far, or that its threshold is not reached."""


PLEAS: Final[Mapping[str, Plea]] = {
    "doctrine:exhaustion-of-domestic-remedies": Plea.OBJECTION,  # Article 35 § 1; OP1 5(2)(b)
    "doctrine:victim-status": Plea.OBJECTION,  # Article 34
    "doctrine:temporal-jurisdiction": Plea.OBJECTION,
    "doctrine:extraterritorial-jurisdiction": Plea.OBJECTION,  # Article 1; Covenant 2(1)
    "doctrine:fourth-instance": Plea.OBJECTION,  # manifestly ill-founded
    "doctrine:abuse-of-rights": Plea.OBJECTION,  # Articles 17 and 35 § 3 (a)
    "doctrine:prescribed-by-law": Plea.JUSTIFICATION,
    "doctrine:legitimate-aim": Plea.JUSTIFICATION,
    "doctrine:necessary-in-a-democratic-society": Plea.JUSTIFICATION,
    "doctrine:proportionality": Plea.JUSTIFICATION,
    "doctrine:fair-balance-property": Plea.JUSTIFICATION,
    "doctrine:emergency-derogation": Plea.JUSTIFICATION,  # Article 15; Covenant 4; ACHR 27
    "doctrine:diplomatic-assurances": Plea.JUSTIFICATION,
    "doctrine:margin-of-appreciation": Plea.DEFERENCE,
    "doctrine:consensus": Plea.DEFERENCE,
    "doctrine:subsidiarity": Plea.DEFERENCE,
    "doctrine:equivalent-protection": Plea.DENIAL,
    "doctrine:severity-threshold": Plea.DENIAL,
    "doctrine:progressive-realisation": Plea.DENIAL,
    "doctrine:standard-of-proof": Plea.DENIAL,
}
"""Defences by doctrine. What a State may say of others (remedies, groups) defends nothing."""
