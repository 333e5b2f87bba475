"""Answers that are kept in a graph: whoever changes the graph takes them out first."""

from typing import Final

from comity.store import Graph

ANSWER: Final = "Answer"
"""The kind of node that keeps one."""

_TOGETHER: Final = 500
"""Answers removed in one transaction: each may be large."""


def forget_answers(graph: Graph) -> None:
    """Remove every answer that is kept; nothing where none is."""
    kept = [str(row["id"]) for row in graph.nodes(ANSWER, ())]
    for start in range(0, len(kept), _TOGETHER):
        graph.remove(ANSWER, kept[start : start + _TOGETHER])
