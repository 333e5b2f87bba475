"""Take out what was computed: it holds for the graph over which it was computed, and no other."""

from comity.answers import forget_answers
from comity.store import Graph


def hide_analyses(graph: Graph) -> None:
    """Remove every analysis with its terms; places, which count no more, go with the next load."""
    forget_answers(graph)  # which show weights
    for kind in ("Analysis", "Labelling"):
        nodes = [str(row["id"]) for row in graph.nodes(kind, ())]
        if nodes:
            graph.remove(kind, nodes)


def forget_analyses(graph: Graph) -> None:
    """Remove every analysis with its places, its terms and its claims; nothing where none is."""
    hide_analyses(graph)  # first: without an analysis no place counts
    placings = list(graph.nodes("Placing", ("claim",)))
    if placings:
        graph.remove("Claim", [str(row["claim"]) for row in placings])
        graph.remove("Placing", [str(row["id"]) for row in placings])
