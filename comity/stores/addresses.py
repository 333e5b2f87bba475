"""What the URL of a store means: a file, or a database of a server."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, TypeAlias
from urllib.parse import urlsplit

from comity.errors import InvalidValueError

MEMORY: Final = ":memory:"
_SERVER_SCHEMES: Final = frozenset({"neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc"})


@dataclass(frozen=True, slots=True)
class File:
    """A SQLite file.

    Attributes:
        path: of the file, or ``":memory:"``.
    """

    path: str


@dataclass(frozen=True, slots=True)
class Server:
    """A database of a Neo4j server.

    Attributes:
        url: of the server, e.g. ``"bolt://127.0.0.1:7687"``.
        database: its name.
        auth: user and password, where one is asked for.
    """

    url: str
    database: str
    auth: tuple[str, str] | None = field(repr=False)


Address: TypeAlias = File | Server


def address_of(url: str, user: str | None = None, password: str | None = None) -> Address:
    """Return what ``url`` names; the folder of a file is made.

    Raises:
        InvalidValueError: ``url`` names no engine we have.
    """
    parts = urlsplit(url)
    if parts.scheme == "sqlite":
        return File(_path(url))
    if parts.scheme in _SERVER_SCHEMES:
        auth = (user or "neo4j", password) if password is not None else None
        database = parts.path.strip("/") or "neo4j"
        return Server(f"{parts.scheme}://{parts.netloc}", database, auth)
    raise InvalidValueError("store", url, "expected sqlite:///path or neo4j://host:7687/database")


def _path(url: str) -> str:
    """Return the file of a SQLite URL, its folder made."""
    path = url.removeprefix("sqlite:///")
    if path in {"", url}:
        raise InvalidValueError("store", url, "expected sqlite:///path")
    if path != MEMORY:
        Path(path).expanduser().parent.mkdir(parents=True, exist_ok=True)
        path = str(Path(path).expanduser())
    return path
