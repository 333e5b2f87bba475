"""Apply a list of protected names to a graph that was loaded before they were on it."""

from collections.abc import Iterator
from dataclasses import dataclass

from comity.answers import forget_answers
from comity.extraction import Extraction
from comity.store import Graph
from ingest.loading.loading import Loader
from ingest.loading.resolving import authority_id
from ingest.loading.storing import held_texts
from ingest.loading.sweeping import (
    entitle_authorities,
    entitle_stubs,
    forget_redirects,
    sweep,
)
from ingest.protecting.gates import Gate


@dataclass(frozen=True, slots=True)
class Withheld:
    """What applying a list did: acts looked at, and those whose texts were changed."""

    acts: int
    changed: tuple[str, ...]


def withhold(graph: Graph, gate: Gate) -> Withheld:
    """Put every text held through the gate, and leave no trace of the names elsewhere.

    Afterwards the graph is as if the list had been there when its texts were read; the places
    where deleted rows stood are overwritten.

    Raises:
        StoreUnavailableError: another program reads the graph, so that its file cannot be
            rewritten; the names are gone from the graph, the same command again finishes.
    """
    loader = Loader(graph)
    forget_answers(graph)  # they show titles, which may be changed below alone
    titles: dict[str, str | None] = {}

    def gated(found: Extraction) -> Extraction:
        fresh = gate.extraction(found)
        if fresh is not found:
            titles.update(_retitled(found, fresh))
        return fresh

    held = len(loader.acts)
    changed = tuple(loader.rework(gated))
    sweep(graph)
    entitle_authorities(graph, titles)
    loader.finish()
    entitle_stubs(graph)
    forget_redirects(graph, lambda node: gate.name(node) != node)
    graph.purge()
    return Withheld(held, changed)


def unapplied(graph: Graph, gate: Gate) -> Iterator[str]:
    """Yield the acts of which a text still has names of the list: it was loaded before they were.

    ``withhold`` takes them out.
    """
    for act, texts in held_texts(graph):
        if any(gate.extraction(text.extraction) is not text.extraction for text in texts):
            yield act


def _retitled(before: Extraction, after: Extraction) -> dict[str, str | None]:
    """Return the titles that authorities have now, where their ids are as they were."""
    pairs = zip(before.findings.citations, after.findings.citations, strict=True)
    return {
        authority_id(new.authority, new.cites): new.authority.title
        for old, new in pairs
        if old.authority.title != new.authority.title
    }
