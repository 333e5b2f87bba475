"""Both engines with an empty graph each: SQLite in a file, and a real Neo4j where there is one."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from neo4j import GraphDatabase

from tests.servers.neo4j_server import Neo4jMissingError, available, running_neo4j

HEAP: Final = 2_048
PAGES: Final = 1_024
"""Megabytes, as a server on a machine of 8 GB is set."""


@dataclass(frozen=True, slots=True)
class Engine:
    """An engine.

    Attributes:
        name: for the table.
        url: of a graph that is empty and ours to fill.
    """

    name: str
    url: str


@contextmanager
def sqlite() -> Iterator[Engine]:
    """Yield SQLite with a file of its own, removed when the block ends."""
    with TemporaryDirectory(prefix="comity-benchmarks-") as folder:
        yield Engine("SQLite", f"sqlite:///{Path(folder) / 'graph.db'}")


@contextmanager
def neo4j() -> Iterator[Engine]:
    """Yield a Neo4j: the server that COMITY_TEST_NEO4J names, emptied, or one started for this.

    Raises:
        Neo4jMissingError: there is neither a server nor what it takes to start one.
    """
    if named := os.environ.get("COMITY_TEST_NEO4J"):
        _empty(named)
        yield Engine("Neo4j", named)
        return
    if reason := available():
        raise Neo4jMissingError(reason)
    with running_neo4j(heap=HEAP, pages=PAGES) as url:
        yield Engine("Neo4j", url)


def _empty(url: str) -> None:
    statement = "MATCH (n) CALL { WITH n DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS"
    with GraphDatabase.driver(url) as driver, driver.session() as session:
        session.run(statement).consume()
