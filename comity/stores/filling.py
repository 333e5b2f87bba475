"""Opens an empty graph to be filled in the quickest way of its engine."""

from comity.store import Filling
from comity.stores.addresses import Address, Server, address_of
from comity.stores.sqlite_filling import SqliteFilling


def filling(url: str, user: str | None, password: str | None, source: str | None) -> Filling:
    """Begin to fill an empty graph, or go on where filling it from the same source was stopped.

    Args:
        url: of the store, as ``comity.stores.opened`` takes it.
        user: of a server.
        password: of a server.
        source: what tells one source from another, e.g. the checksum of a manifest;
            ``None`` to begin anew.

    Raises:
        InvalidValueError: ``url`` names no engine we have.
        StoreError: there is a graph in it.
        StoreUnavailableError: the store does not answer.
    """
    return begin(address_of(url, user, password), source)


def begin(address: Address, source: str | None, *, over: bool = False) -> Filling:
    """Begin, or go on, with the store at an address.

    Args:
        address: of the store.
        source: as above.
        over: whether a SQLite file that holds a graph gives way when the new one is whole.
    """
    if isinstance(address, Server):
        from comity.stores.neo4j_filling import (  # noqa: PLC0415 - the driver is slow to import
            Neo4jFilling,
        )

        return Neo4jFilling(address, source)
    return SqliteFilling(address.path, source, over=over)
