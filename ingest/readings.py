"""Which inputs were read before, in the same manner, so that they need not be read again."""

import hashlib
from collections.abc import Container
from dataclasses import dataclass
from typing import Final

from comity.extraction import Extraction
from ingest.editions import edition

_LENGTH: Final = 32
"""Hexadecimal digits: 128 bits tell apart more texts than there are."""


@dataclass(frozen=True, slots=True)
class Read:
    """What was found in an input, and the mark by which the same input is known again."""

    extraction: Extraction
    reading: str | None


@dataclass(frozen=True, slots=True)
class Unchanged:
    """An input that was read before, in the same manner; it was not read now.

    Attributes:
        document: the source's own key, or the file's name without its ending.
        reading: the mark of its reading.
    """

    document: str
    reading: str


@dataclass(frozen=True, slots=True)
class Readings:
    """The manner in which inputs are read, and the marks of those that were read so.

    Attributes:
        manner: hash of all that decides what is found in an input besides its bytes.
        known: marks of what was read before.
    """

    manner: str
    known: Container[str] = frozenset()

    @classmethod
    def of(cls, manner: object, known: Container[str]) -> "Readings":
        """Return the readings of this program in a manner, which ``repr`` must show in full."""
        said = f"{edition()}\n{manner!r}".encode()
        return cls(hashlib.sha256(said).hexdigest(), known)

    def mark(self, key: str, content: bytes) -> str:
        """Return the mark of an input: another one where key, bytes, rules or manner differ."""
        digest = hashlib.sha256(f"{self.manner}\n{key}\n".encode())
        digest.update(content)
        return digest.hexdigest()[:_LENGTH]
