"""One row that the API returned, as facts by name."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Found:
    """A row.

    Attributes:
        facts: by name: ``id`` of the act or provision, ``court``, ``state``, ``provision``,
            ``with``, ``outcome``, ``aspect``, ``vote``, ``paragraph``, ``to``, ``treatment``,
            ``speaker``, ``formation``, ``step``, ``remedy``, ``deadline``, ``doctrine``.
        evidence: what proves it: a claim, or a source; ``None`` where the answer names none.
    """

    facts: Mapping[str, Any]
    evidence: str | None
