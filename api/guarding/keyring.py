"""Where keys are kept: a small SQLite file that only its owner may read, asked at every request.

Nothing is remembered between two requests, so a key that is revoked opens nothing from then on,
in any process that uses the file.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from api.guarding.keys import Key, Scope, named_in, opens
from comity.errors import NotFoundError, StoreUnavailableError

_TABLE: Final = """
CREATE TABLE IF NOT EXISTS api_key (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, scope TEXT NOT NULL, secret_sha256 BLOB NOT NULL,
    made TEXT NOT NULL, until TEXT NOT NULL, revoked TEXT
) STRICT, WITHOUT ROWID"""
_COLUMNS: Final = "SELECT id, name, scope, secret_sha256, made, until, revoked FROM api_key"
_PATIENCE_S: Final = 2.0
_OWNER_ALONE: Final = 0o600


@dataclass(frozen=True, slots=True)
class Keyring:
    """The keys of one server.

    Attributes:
        path: of the file; made with the first key.
    """

    path: Path

    def opened_by(self, words: str, today: date) -> Key:
        """Return the key that ``words`` are.

        Raises:
            KeyRefusedError: they are no key that opens anything today.
            StoreUnavailableError: the file cannot be read.
        """
        ident, secret = named_in(words)
        found = self._keys(f"{_COLUMNS} WHERE id = ?", (ident,))
        return opens(found[0] if found else None, secret, today)

    def all(self) -> list[Key]:
        """Return the keys by the day they were made, then by name and id; none without a file.

        Raises:
            StoreUnavailableError: the file cannot be read.
        """
        return self._keys(f"{_COLUMNS} ORDER BY made, name, id", ())

    def add(self, key: Key) -> None:
        """Keep a key.

        Raises:
            StoreUnavailableError: the file cannot be written.
        """
        with self._changing() as connection:
            connection.execute(
                "INSERT INTO api_key VALUES (?, ?, ?, ?, ?, ?, NULL)",
                (key.id, key.name, str(key.scope), key.secret_sha256, key.made.isoformat(),
                 key.until.isoformat()),
            )  # fmt: skip

    def revoke(self, ident: str, today: date) -> Key:
        """Take a key back; one that was is left as it is.

        Raises:
            NotFoundError: there is no such key.
            StoreUnavailableError: the file cannot be written.
        """
        found = self._keys(f"{_COLUMNS} WHERE id = ?", (ident,))
        if not found:
            raise NotFoundError("key", ident)
        with self._changing() as connection:
            connection.execute(
                "UPDATE api_key SET revoked = ? WHERE id = ? AND revoked IS NULL",
                (today.isoformat(), ident),
            )
        return self._keys(f"{_COLUMNS} WHERE id = ?", (ident,))[0]

    def _keys(self, text: str, parameters: tuple[str, ...]) -> list[Key]:
        if not self.path.exists():
            return []
        with self._connected() as connection:
            return [_key(row) for row in connection.execute(text, parameters)]

    @contextmanager
    def _changing(self) -> Iterator[sqlite3.Connection]:
        with self._translated():
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self.path.touch(mode=_OWNER_ALONE)
        with self._connected() as connection, connection:
            connection.execute(_TABLE)
            yield connection

    @contextmanager
    def _connected(self) -> Iterator[sqlite3.Connection]:
        with (
            self._translated(),
            closing(sqlite3.connect(self.path, timeout=_PATIENCE_S)) as connection,
        ):
            yield connection

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            raise StoreUnavailableError(f"the file of keys cannot be used: {error}") from error


def _key(row: tuple[str, str, str, bytes, str, str, str | None]) -> Key:
    ident, name, scope, secret_sha256, made, until, revoked = row
    return Key(
        ident,
        name,
        Scope(scope),
        secret_sha256,
        date.fromisoformat(made),
        date.fromisoformat(until),
        date.fromisoformat(revoked) if revoked else None,
    )
