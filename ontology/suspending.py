"""What an instrument says of suspending its rights in an emergency, as the vocabulary holds it."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DerogationRule:
    """What an instrument says of suspending its rights in an emergency.

    Attributes:
        id: code of the instrument.
        clause: provision in which it says so, which may be one of another instrument; ``None``
            where the instrument was read and has no such clause.
        never: provisions, or the whole instrument, that may not be suspended.
        note: what the clause excepts.
        exceptions: what it says of one provision alone, by provision.
        suspends: whether it lets a State suspend the other provisions.
    """

    id: str
    clause: str | None
    never: tuple[str, ...]
    note: str | None
    exceptions: Mapping[str, tuple[str, ...]]
    suspends: bool
    source: str
