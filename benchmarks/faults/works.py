"""The pieces of work that are killed: load texts, fill from an export, withdraw, migrate."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from neo4j import GraphDatabase

from benchmarks.faults.killing import Acknowledge
from comity.exchange import importing
from comity.exchange.manifests import NAME, sha256_of_file
from comity.extraction import Extraction
from comity.store import VOCABULARY, Graph, Replacement
from comity.stores import opened
from comity.stores.filling import filling
from ingest.loading.loading import Loader
from ingest.loading.renewing import renewed

WITHDRAWN: Final = 3
_PART: Final = 2_000
"""Rows of a part: a server has a dozen transactions for each."""


@dataclass(frozen=True, slots=True)
class Store:
    """A store that is worked on.

    Attributes:
        url: of it.
        texts: of the world.
        export: folder of the whole world.
    """

    url: str
    texts: Sequence[Extraction]
    export: Path

    def opened(self, *, upgrade: bool = False) -> Graph:
        """Open it."""
        return opened(self.url, upgrade=upgrade)

    @property
    def path(self) -> Path | None:
        """Of the file, where it is one."""
        path = self.url.removeprefix("sqlite:///")
        return None if path == self.url else Path(path)

    def say(self, statement: str) -> None:
        """Run a statement of the engine beside the store."""
        if self.path:
            with closing(sqlite3.connect(self.path)) as connection:
                connection.executescript(statement)
        else:
            with GraphDatabase.driver(self.url) as driver, driver.session() as session:
                session.run(statement).consume()


def ingest(store: Store, acknowledge: Acknowledge) -> None:
    """Load all texts, and tell each act once it is written."""
    graph = store.opened()
    write = graph.replace_all

    def telling(replacements: Sequence[Replacement]) -> None:
        write(replacements)
        for one in replacements:
            if one.owner != VOCABULARY:
                acknowledge(one.owner)

    graph.replace_all = telling  # type: ignore[method-assign]  # to hear of it
    loader = Loader(graph)
    for _ in loader.load(store.texts):
        pass
    loader.finish()
    graph.close()


def load(store: Store, acknowledge: Acknowledge) -> None:
    """Fill the empty store from the export, in small parts."""
    del acknowledge  # until it is whole nobody was told anything
    manifest = importing.usable(store.export)
    begun = filling(store.url, None, None, sha256_of_file(store.export / NAME))
    importing.fill(store.export, manifest, begun, together=_PART)
    begun.close()


def withdraw(store: Store, acknowledge: Acknowledge) -> None:
    """Withdraw some acts, and tell each once it is gone."""
    graph = store.opened()
    loader = Loader(graph)
    for act in withdrawn(store):
        loader.withdraw(act)
        acknowledge(act)
    loader.finish()
    graph.purge()
    graph.close()


def withdrawn(store: Store) -> list[str]:
    """Return the ids of the acts that are withdrawn."""
    return [f"ecthr:{99100 + number}-12-2018-06-{number + 1:02}" for number in range(WITHDRAWN)]


def migrate(store: Store, acknowledge: Acknowledge) -> None:
    """Bring the store to this version of the schema."""
    del acknowledge
    graph = store.opened(upgrade=True)
    if graph.is_older():
        for _ in renewed(graph):
            pass
    graph.close()
