"""Keep in the graph what is asked most of it, counted once."""

from collections.abc import Callable
from typing import Final

from comity.answers import ANSWER, forget_answers
from comity.store import Batch, Graph, Row
from queries.keeping import answers

_LARGEST: Final = 4_000_000
"""Letters of the answers that are written in one transaction."""


def _untold(done: int, of: int) -> None:
    """Tell nobody."""
    del done, of


def keep_answers(graph: Graph, told: Callable[[int, int], None] = _untold) -> int:
    """Replace the answers that a graph keeps; return how many.

    What is cut off keeps some of them, each as good as if all were there.

    Args:
        graph: whose only loader is the caller.
        told: hears how many terms were asked about, and of how many.

    Raises:
        StoreError: the store failed.
    """
    forget_answers(graph)
    written = size = 0
    waiting: list[Row] = []
    for row in answers(graph, told):
        waiting.append(row)
        size += len(str(row["rows"]))
        if size >= _LARGEST:
            graph.update(Batch({ANSWER: waiting}))
            written, size, waiting = written + len(waiting), 0, []
    graph.update(Batch({ANSWER: waiting}))
    return written + len(waiting)
