"""API keys: what one looks like, what may be done with it, and what of it is kept.

A key is ``comity_``, eight hexadecimal digits that name it, ``_``, and a secret of 256 random
bits in hexadecimal. The SHA-256 of the secret is kept and nothing else of it: a secret that nobody
can guess needs no slow hash (NIST SP 800-63B, 5.1.2.2, asks for one from 112 bits downwards).
"""

import re
import secrets
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from hashlib import sha256
from hmac import compare_digest
from typing import Final

from comity.errors import ComityError, InvalidValueError

PATTERN: Final = r"comity_(?P<id>[0-9a-f]{8})_(?P<secret>[0-9a-f]{64})"
_SHOWN: Final = re.compile(r"(comity_[0-9a-f]{8})_[0-9a-f]+")
_LONGEST_NAME: Final = 80


class KeyRefusedError(ComityError):
    """A key that opens nothing: unknown, revoked or expired."""


class Scope(StrEnum):
    """What a key may be used for; who may write may read."""

    READ = "read"
    WRITE = "write"


@dataclass(frozen=True, slots=True)
class Key:
    """What is kept of a key.

    Attributes:
        id: eight hexadecimal digits; no secret.
        name: whose it is; decisions made with it are kept under this name.
        scope: what it may be used for.
        secret_sha256: of the secret.
        made: day on which it was made.
        until: last day on which it opens anything.
        revoked: day on which it was taken back; ``None`` while it stands.
    """

    id: str
    name: str
    scope: Scope
    secret_sha256: bytes
    made: date
    until: date
    revoked: date | None = None

    def state(self, today: date) -> str:
        """Return ``"revoked"``, ``"expired"`` or ``"valid"``."""
        if self.revoked is not None:
            return "revoked"
        return "expired" if today > self.until else "valid"


def made_key(name: str, scope: Scope, made: date, until: date) -> tuple[Key, str]:
    """Return a new key and the words that open with it, which are kept nowhere.

    Raises:
        InvalidValueError: the name is empty or longer than 80 characters, or ``until`` is past.
    """
    told = " ".join(name.split())
    if not 0 < len(told) <= _LONGEST_NAME or not told.isprintable():
        raise InvalidValueError("name of a key", name, f"expected 1 to {_LONGEST_NAME} characters")
    if until < made:
        raise InvalidValueError("last day of a key", until.isoformat(), "it is past")
    ident, secret = secrets.token_hex(4), secrets.token_hex(32)
    return Key(ident, told, scope, _hashed(secret), made, until), f"comity_{ident}_{secret}"


def named_in(words: str) -> tuple[str, str]:
    """Return the id and the secret in the words of a key.

    Raises:
        KeyRefusedError: they are no key of ours.
    """
    found = re.fullmatch(PATTERN, words)
    if found is None:
        raise KeyRefusedError("this is no key of ours; one looks like comity_1a2b3c4d_…")
    return found["id"], found["secret"]


def opens(key: Key | None, secret: str, today: date) -> Key:
    """Return ``key`` where ``secret`` is its secret and it stands.

    Raises:
        KeyRefusedError: it is not known, was revoked or has expired; the last two are told only
            to those who hold the secret.
    """
    kept = key.secret_sha256 if key else b""
    if not compare_digest(kept, _hashed(secret)) or key is None:
        raise KeyRefusedError("this key is not known here")
    if (state := key.state(today)) != "valid":
        raise KeyRefusedError(f"this key is {state}; ask who gave it to you for another")
    return key


def hidden(words: str) -> str:
    """Return words with the secret cut out of every key in them."""
    return _SHOWN.sub(r"\1_…", words)


def _hashed(secret: str) -> bytes:
    return sha256(secret.encode()).digest()
