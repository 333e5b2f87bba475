"""From which provisions no State may derogate, by the rules that the vocabulary states."""

from enum import StrEnum

from ontology import load
from ontology.suspending import DerogationRule


class Derogability(StrEnum):
    """Whether a State may suspend a provision in an emergency."""

    NEVER = "non-derogable"
    IN_PART = "non-derogable in part"
    IN_EMERGENCY = "derogable"
    NO_CLAUSE = "no derogation clause"


def derogability(provision: str) -> tuple[Derogability, DerogationRule] | None:
    """Return whether a provision may be derogated from, and by which rule.

    >>> derogability("echr.4")[0].value, derogability("echr.10")[0].value
    ('non-derogable in part', 'derogable')

    Returns:
        ``None`` where no rule that was read says anything of it.
    """
    rule = load().derogations.get(provision.partition(".")[0])
    if rule is None:
        return None
    if rule.clause is None:
        return Derogability.NO_CLAUSE, rule
    if any(f"{provision}.".startswith(f"{each}.") for each in rule.never):
        return Derogability.NEVER, rule
    if any(each.startswith(f"{provision}.") for each in rule.never):
        return Derogability.IN_PART, rule
    return (Derogability.IN_EMERGENCY, rule) if rule.suspends else None


def exception_of(rule: DerogationRule, article: str) -> str | None:
    """Return what a rule excepts: of the article alone, or else of all."""
    return "; ".join(rule.exceptions.get(article, ())) or rule.note
