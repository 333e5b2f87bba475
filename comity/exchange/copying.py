"""Copy a graph from one store into another, row by row: the way from SQLite to Neo4j."""

from comity.exchange.exporting import kinds, rows_of_kind
from comity.exchange.importing import PART
from comity.exchange.parting import parts
from comity.exchange.progress import Step, Watch, unwatched
from comity.exchange.values import values_in
from comity.store import Filling, Graph


def copy(source: Graph, filling: Filling, watch: Watch = unwatched) -> int:
    """Write every row of a graph into an empty one; return how many.

    Nothing is kept on the way but some thousands of rows.

    Raises:
        StoreError: a store failed.
        StoreUnavailableError: the source was changed meanwhile; what was written is of no use.
    """
    counts = source.counts()
    total = sum(counts[kind.name] for kind in kinds())
    copied = 0
    with source.still():
        for kind in kinds():
            for part in parts(rows_of_kind(source, kind), PART):
                filling.write(kind.name, values_in(kind, part))
                copied += len(part)
                watch(Step(kind.name, len(part), total))
    filling.finish(lambda made: watch(Step(made, 0, total)))
    return copied
