"""Pages without a wall: a cursor is the key of the last row, and the next page begins after it."""

import base64
import binascii
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from comity.errors import InvalidValueError

Key = tuple[str | int, ...]
Data = TypeVar("Data")
Item = TypeVar("Item")

PAGE: Final = 50
"""Rows a page where nobody asks otherwise; a screen or two."""

LARGEST: Final = 200
"""Rows a page at most; the next page is one cursor away, so nothing is out of reach."""


@dataclass(frozen=True, slots=True)
class Page(Generic[Data]):
    """One page of an answer.

    Attributes:
        data: the answer, with the rows of this page.
        next: cursor of the page after it; ``None`` on the last.
    """

    data: Data
    next: str | None


@dataclass(frozen=True, slots=True)
class Turn:
    """Which page is wanted.

    Attributes:
        after: cursor of the page before; ``None`` for the first.
        limit: rows a page, 1 to 200.
    """

    after: str | None = None
    limit: int = PAGE

    def __post_init__(self) -> None:
        """Refuse a page that could not be shown.

        Raises:
            InvalidValueError: ``limit`` is out of range.
        """
        if not 1 <= self.limit <= LARGEST:
            raise InvalidValueError("limit", str(self.limit), f"expected 1 to {LARGEST}")

    def key(self, first: Key) -> Key:
        """Return the key to begin after; ``first`` stands before every row and gives the types.

        Raises:
            InvalidValueError: the cursor is none that we handed out for this question.
        """
        return first if self.after is None else _opened(self.after, first)


FIRST: Final = Turn()


def cut(
    items: Sequence[Item], turn: Turn, key: Callable[[Item], Key]
) -> tuple[tuple[Item, ...], str | None]:
    """Return the rows of a page and the cursor of the next, from one row more than asked for."""
    shown = tuple(items[: turn.limit])
    return shown, cursor_of(key(shown[-1])) if len(items) > turn.limit else None


def cursor_of(key: Key) -> str:
    """Return a key as an opaque word that is safe in a URL."""
    packed = json.dumps(key, ensure_ascii=False, separators=(",", ":")).encode()
    return base64.urlsafe_b64encode(packed).decode().rstrip("=")


def _opened(cursor: str, first: Key) -> Key:
    try:
        packed = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True)
        parts = json.loads(packed)
    except (binascii.Error, ValueError, RecursionError) as error:  # forged: brackets in brackets
        raise _refused(cursor) from error
    if not isinstance(parts, list) or [type(part) for part in parts] != [
        type(part) for part in first
    ]:
        raise _refused(cursor)
    if not all(_can_be_held(part) for part in parts):
        raise _refused(cursor)
    return tuple(parts)


def _can_be_held(part: str | int) -> bool:
    """Return whether a store can compare with it: Unicode text, or a number of 64 bits."""
    if isinstance(part, str):
        return not any("\ud800" <= character <= "\udfff" for character in part)
    return -(2**63) <= part < 2**63


def _refused(cursor: str) -> InvalidValueError:
    return InvalidValueError("cursor", cursor, "take it from page.next of the answer before")
