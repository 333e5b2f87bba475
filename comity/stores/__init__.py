"""The stores: SQLite for one machine, Neo4j for many people."""

from pathlib import Path
from urllib.parse import urlsplit

from comity.errors import InvalidValueError
from comity.store import TIME_LIMIT_S, Graph
from comity.stores.sqlite import SqliteStore

_SERVER_SCHEMES = frozenset({"neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc"})


def opened(
    url: str,
    user: str | None = None,
    password: str | None = None,
    *,
    time_limit_s: float = TIME_LIMIT_S,
) -> Graph:
    """Open the graph at ``url``.

    Args:
        url: ``sqlite:///path``, ``sqlite:///:memory:`` or ``neo4j://host:7687/database``.
        user: of the server; ignored by SQLite.
        password: of the server; ignored by SQLite.
        time_limit_s: how long a statement that reads may take, in seconds.

    Raises:
        InvalidValueError: ``url`` names no engine we have.
        StoreUnavailableError: the store does not answer.
    """
    parts = urlsplit(url)
    if parts.scheme == "sqlite":
        return SqliteStore(_path(url), time_limit_s=time_limit_s)
    if parts.scheme in _SERVER_SCHEMES:
        from comity.stores.neo4j import Neo4jStore  # noqa: PLC0415 - the driver is slow to import

        auth = (user or "neo4j", password) if password is not None else None
        address = f"{parts.scheme}://{parts.netloc}"
        database = parts.path.strip("/") or "neo4j"
        return Neo4jStore(address, auth, database=database, time_limit_s=time_limit_s)
    raise InvalidValueError("store", url, "expected sqlite:///path or neo4j://host:7687/database")


def _path(url: str) -> str:
    """Return the file of a SQLite URL, its folder made."""
    path = url.removeprefix("sqlite:///")
    if path in {"", url}:
        raise InvalidValueError("store", url, "expected sqlite:///path")
    if path != ":memory:":
        Path(path).expanduser().parent.mkdir(parents=True, exist_ok=True)
        path = str(Path(path).expanduser())
    return path
