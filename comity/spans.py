"""Half-open spans, tied to the text they index."""

import hashlib
from dataclasses import dataclass

from comity.errors import InvalidValueError


def sha256_of(text: str) -> str:
    """Return the SHA-256 of ``text`` encoded as UTF-8, in lower-case hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a text.

    Attributes:
        start: first code point, counted from 0.
        end: one past the last code point.
        text_sha256: SHA-256 of the text it indexes; a span of one text never reads another.
    """

    start: int
    end: int
    text_sha256: str

    def __post_init__(self) -> None:
        """Refuse a span that could not be read.

        Raises:
            InvalidValueError: it is empty, backward or begins before the text.
        """
        if not 0 <= self.start < self.end:
            given = f"[{self.start}, {self.end})"
            raise InvalidValueError("span", given, "it must hold at least one character")

    def read(self, text: str) -> str:
        """Return the characters of ``text`` under this span.

        Raises:
            InvalidValueError: ``text`` is not the one this span indexes, or is too short.
        """
        if sha256_of(text) != self.text_sha256:
            raise InvalidValueError("span", self.text_sha256[:12], "it indexes another text")
        if self.end > len(text):
            raise InvalidValueError("span", f"[{self.start}, {self.end})", "the text is shorter")
        return text[self.start : self.end]
