"""Withdraw an act: once, or to the end where it was stopped half-way."""

from comity.errors import NotFoundError
from comity.store import Graph
from ingest.loading.loading import Loader
from ingest.loading.removing import is_withdrawn, remove


def withdraw(graph: Graph, act: str) -> None:
    """Remove everything derived from an act; its id stays withdrawn.

    It costs what the act weighs. Ranks of other acts are counted anew by the next load; where an
    earlier withdrawal was stopped half-way, everything is looked through once.

    Raises:
        NotFoundError: no text of it is held, nor was.
    """
    was_withdrawn = is_withdrawn(graph, act)
    if not was_withdrawn and not list(graph.nodes("Text", (), owner=act)):
        raise NotFoundError("ruling or guide", act)
    if not remove(graph, act):
        loader = Loader(graph)
        loader.withdraw(act)
        loader.finish()
