"""What the keeper of a store does, on either engine."""

from collections.abc import Iterator
from pathlib import Path

from comity.errors import ExchangeError
from comity.exchange.exporting import export
from comity.exchange.forms import Form
from comity.exchange.importing import fill, usable
from comity.exchange.manifests import NAME, sha256_of_file
from comity.schema import schema
from comity.store import Graph
from comity.stores import opened, sqlite_upkeep
from comity.stores.addresses import MEMORY, Address, File, Server
from comity.stores.filling import begin


def facts(address: Address) -> dict[str, str | int]:
    """Return what there is to know of a store: engine, version of the schema, bytes."""
    if isinstance(address, File):
        return sqlite_upkeep.facts(_path(address))
    from comity.stores import neo4j_upkeep  # noqa: PLC0415 - the driver is slow to import

    return neo4j_upkeep.facts(address)


def findings(address: Address) -> Iterator[str]:
    """Yield what is wrong with a store, in sentences; nothing where all is well.

    Raises:
        StoreError: it cannot be read at all.
    """
    if isinstance(address, File):
        damaged = list(sqlite_upkeep.damage(_path(address)))
        yield from damaged
        if damaged:
            return  # what is read of it proves nothing
        yield from sqlite_upkeep.findings(_path(address))
    graph = opened_at(address)
    try:
        yield from _half(graph)
    finally:
        graph.close()


def _half(graph: Graph) -> Iterator[str]:
    """Yield acts of which a part is missing: a text without its act, or the other way round."""
    texts = {str(row["owner"]) for row in graph.nodes("Text", ("owner",))}
    held = {
        str(row["id"])
        for kind in ("Ruling", "Guide")
        for row in graph.nodes(kind, ("held", "digest"))
        if row["held"] or row["digest"]
    }
    for act in sorted(texts - held):
        yield f"{act} has a text and is not said to be held: load its text again"
    for act in sorted(held - texts):
        yield f"{act} is said to be held and has no text: load its text again"
    withdrawn = {str(row["id"]) for row in graph.nodes("Tombstone", ())}
    for act in sorted(withdrawn & texts):
        yield f"{act} was withdrawn and has a text: comity withdraw {act}"


def backup(address: Address, place: Path, admin: Path | None = None) -> str:
    """Keep a copy of a store; return in words what it is.

    Args:
        address: of the store.
        place: a new file for SQLite, a new folder for Neo4j.
        admin: Neo4j's own tool, to have its dump; the server must be stopped.

    Raises:
        ExchangeError: there is something at ``place``, or the tool failed.
        StoreError: the store cannot be read.
    """
    if isinstance(address, File):
        sqlite_upkeep.backup(_path(address), place)
        return f"{place}: a copy of the file"
    if admin is not None:
        from comity.stores import neo4j_upkeep  # noqa: PLC0415 - the driver is slow to import

        neo4j_upkeep.dump(address, admin, place)
        return f"{place}: a dump by Neo4j's own tool"
    graph = opened_at(address)
    try:
        export(graph, place, Form.JSONL)
    finally:
        graph.close()
    return f"{place}: an export, since no tool of Neo4j was named with --admin"


def restore(place: Path, address: Address, *, over: bool, admin: Path | None = None) -> None:
    """Put a copy in the place of what a store holds.

    Args:
        place: what ``backup`` made; an export too.
        address: of the store.
        over: whether what it holds may be lost.
        admin: Neo4j's own tool, for its dump; the server must be stopped.

    Raises:
        ExchangeError: the copy is damaged, or the store holds something and ``over`` is not said.
        StoreError: the store failed.
    """
    if not over and admin is None and _holds_something(address):
        raise ExchangeError(str(place), "the store holds a graph; to lose it, say --over")
    if isinstance(address, Server) and admin is not None:
        from comity.stores import neo4j_upkeep  # noqa: PLC0415 - the driver is slow to import

        neo4j_upkeep.load(address, admin, place)
    elif isinstance(address, File) and place.is_file():
        sqlite_upkeep.restore(place, _path(address))
    else:
        _import(place, address)


def _import(place: Path, address: Address) -> None:
    manifest = usable(place)
    if isinstance(address, Server):
        from comity.stores import neo4j_upkeep  # noqa: PLC0415 - the driver is slow to import

        neo4j_upkeep.empty(address)
    begun = begin(address, sha256_of_file(place / NAME), over=True)
    try:
        fill(place, manifest, begun)
    finally:
        begun.close()


def _holds_something(address: Address) -> bool:
    if isinstance(address, File) and not Path(address.path).exists():
        return False
    graph = opened_at(address)
    try:
        return any(graph.counts()[kind] for kind in schema().nodes)
    finally:
        graph.close()


def opened_at(address: Address, *, upgrade: bool = False) -> Graph:
    """Open the graph at an address."""
    if isinstance(address, File):
        return opened(f"sqlite:///{address.path}", upgrade=upgrade)
    user, password = address.auth or (None, None)
    return opened(f"{address.url}/{address.database}", user, password, upgrade=upgrade)


def _path(address: File) -> str:
    if address.path == MEMORY:
        raise ExchangeError(MEMORY, "a graph in memory is gone when its program ends")
    return address.path
