"""Take out what was computed: it holds for the graph over which it was computed, and no other."""

from comity.store import Graph


def forget_analyses(graph: Graph) -> None:
    """Remove every analysis with its places, its terms and its claims; nothing where none is."""
    analyses = [str(row["id"]) for row in graph.nodes("Analysis", ())]
    if analyses:
        graph.remove("Analysis", analyses)  # first: without it no place counts
    placings = list(graph.nodes("Placing", ("claim",)))
    if placings:
        graph.remove("Claim", [str(row["claim"]) for row in placings])
        graph.remove("Placing", [str(row["id"]) for row in placings])
    terms = [str(row["id"]) for row in graph.nodes("Labelling", ())]
    if terms:
        graph.remove("Labelling", terms)
