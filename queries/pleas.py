"""What States plead: the doctrines that the vocabulary marks as defences, and of which kind."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from ontology import load


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


@cache
def pleas() -> Mapping[str, Plea]:
    """Return defences by doctrine; what a State may say of others defends nothing.

    >>> pleas()["doctrine:victim-status"].value
    'objection'
    """
    marked = ((name, each.plea) for name, each in load().doctrines.items())
    return MappingProxyType({name: Plea(plea) for name, plea in marked if plea})
