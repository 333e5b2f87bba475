"""The base of every identifier: a string checked once, when it is made."""

import re
from typing import ClassVar, Self

from comity.errors import InvalidValueError

KEBAB = r"[a-z0-9]+(?:-[a-z0-9]+)*"
"""Lower-case words joined by hyphens, the safest part of a URL path segment."""


class Identifier(str):
    """A string that keeps the grammar of its class; never changed silently.

    Attributes:
        kind: the word for it in errors and in the published API.
        pattern: its whole grammar, a regular expression that JSON Schema understands too.
        example: one valid value.
    """

    __slots__ = ()
    kind: ClassVar[str] = "identifier"
    pattern: ClassVar[str] = r".+"
    example: ClassVar[str] = ""

    def __new__(cls, value: str) -> Self:
        """Return the identifier.

        Raises:
            InvalidValueError: ``value`` does not match ``pattern`` as a whole.
        """
        if not re.fullmatch(cls.pattern, value):
            raise InvalidValueError(cls.kind, value, f"expected something like {cls.example!r}")
        return super().__new__(cls, value)

    @classmethod
    def fits(cls, value: str) -> bool:
        """Return whether ``value`` is a well-formed identifier of this class."""
        return re.fullmatch(cls.pattern, value) is not None
