"""A sign in a Neo4j database that somebody loads, renewed as long as the loader lives."""

from contextlib import suppress
from threading import Event, Thread
from typing import Final
from uuid import uuid4

from neo4j import GraphDatabase
from neo4j.exceptions import DriverError, Neo4jError

from comity.stores.addresses import Server
from comity.stores.neo4j_errors import translated

_LEASE_S: Final = 60
"""After so long without a renewal the loader counts as dead."""

_TAKE: Final = (
    "MERGE (w:ComityWriter {id: 'writer'}) "
    "WITH w WHERE w.who IS NULL OR w.who = $who OR w.until < timestamp() "
    "SET w.who = $who, w.until = timestamp() + 1000 * $lease RETURN w.who AS who"
)
_LEAVE: Final = "MATCH (w:ComityWriter {id: 'writer', who: $who}) DELETE w"
_UNIQUE: Final = (
    "CREATE CONSTRAINT comity_writer IF NOT EXISTS FOR (w:ComityWriter) REQUIRE w.id IS UNIQUE"
)


class Lease:
    """The right of one program to load into a database."""

    def __init__(self, server: Server) -> None:
        """Connect; nothing is taken yet.

        Raises:
            StoreUnavailableError: no server answers.
        """
        self._server = server
        self._driver = GraphDatabase.driver(server.url, auth=server.auth)
        self._who, self._ended = uuid4().hex, Event()
        self._sign: Thread | None = None
        try:
            with translated(server.url, 0):
                self._driver.execute_query(_UNIQUE, database_=server.database)
        except BaseException:  # whatever it was goes on, but no socket is left open
            self._driver.close()
            raise

    def is_ours(self) -> bool:
        """Take or renew it; return whether it is ours."""
        with translated(self._server.url, 0):
            return self._renewed()

    def keep(self) -> None:
        """Renew it from now on."""
        self._sign = Thread(target=self._live, daemon=True)
        self._sign.start()

    def close(self) -> None:
        """Let others take it."""
        self._ended.set()
        if self._sign is not None:
            self._sign.join()
        with suppress(DriverError, Neo4jError):  # a server that is away forgets it in a minute
            self._driver.execute_query(_LEAVE, who=self._who, database_=self._server.database)
        self._driver.close()

    def _renewed(self) -> bool:
        found = self._driver.execute_query(
            _TAKE, who=self._who, lease=_LEASE_S, database_=self._server.database
        )
        return bool(found.records)

    def _live(self) -> None:
        while not self._ended.wait(_LEASE_S / 4):
            with suppress(DriverError, Neo4jError):  # it is renewed the next time
                self._renewed()
