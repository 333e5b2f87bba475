"""Bring a graph that an earlier version of the schema made up to this one."""

from collections.abc import Iterator
from typing import Final

import ontology
from comity.answers import forget_answers
from comity.store import VOCABULARY, Batch, Graph, Row
from ingest.loading.linking import AUTHORITY
from ingest.loading.loading import Loader
from ingest.loading.resolving import authority_of, authority_row, read_authority

_TOGETHER: Final = 5_000


def renewed(graph: Graph) -> Iterator[str]:
    """Write every act anew from the record of its texts; yield the ids of acts as they are done.

    The vocabulary comes first, then the acts, the citations, and last the number of the version:
    what was stopped is finished by doing it again. What earlier rules did not read is not in the
    records; it comes when the texts themselves are loaded again.
    """
    forget_answers(graph)
    graph.replace(VOCABULARY, ontology.graph_batch())
    loader = Loader(graph)
    yield from loader.renew()
    _renew_authorities(graph, loader)
    loader.finish()
    graph.mark()


def _renew_authorities(graph: Graph, loader: Loader) -> None:
    """Fill what authorities of an earlier version lack."""
    rows: list[Row] = []
    for row in graph.nodes("Authority", AUTHORITY):
        authority, cites = authority_of(row), str(row["cites"])
        reading = read_authority(authority, cites, loader.index)
        rows.append(authority_row(str(row["id"]), authority, cites, reading))
    for start in range(0, len(rows), _TOGETHER):
        graph.update(Batch({"Authority": rows[start : start + _TOGETHER]}))
