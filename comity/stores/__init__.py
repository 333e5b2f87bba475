"""The stores: SQLite for one machine, Neo4j for many people."""

from comity.store import TIME_LIMIT_S, Graph
from comity.stores.addresses import Server, address_of
from comity.stores.sqlite import SqliteStore


def opened(
    url: str,
    user: str | None = None,
    password: str | None = None,
    *,
    time_limit_s: float = TIME_LIMIT_S,
    upgrade: bool = False,
) -> Graph:
    """Open the graph at ``url``.

    Args:
        url: ``sqlite:///path``, ``sqlite:///:memory:`` or ``neo4j://host:7687/database``.
        user: of the server; ignored by SQLite.
        password: of the server; ignored by SQLite.
        time_limit_s: how long a statement that reads may take, in seconds.
        upgrade: whether a graph of an earlier version is let in, to be brought up to this one.

    Raises:
        InvalidValueError: ``url`` names no engine we have.
        StoreUnavailableError: the store does not answer.
        StoreVersionError: another version of Comity made the graph.
    """
    address = address_of(url, user, password)
    if isinstance(address, Server):
        from comity.stores.neo4j import Neo4jStore  # noqa: PLC0415 - the driver is slow to import

        return Neo4jStore(
            address.url,
            address.auth,
            database=address.database,
            time_limit_s=time_limit_s,
            upgrade=upgrade,
        )
    return SqliteStore(address.path, time_limit_s=time_limit_s, upgrade=upgrade)
