"""What stands beside the texts and outlives them: taken out, or reworded, when they change."""

from collections import defaultdict
from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass

from comity.store import ACTS, Batch, Graph, Row


def sweep(graph: Graph) -> None:
    """Remove identifiers of no act and authorities that no claim cites any more."""
    named = {str(row["target"]) for row in graph.edges("IDENTIFIED_BY", ())}
    _keep(graph, "Identifier", named)
    claims = graph.nodes("Claim", ("property", "value"))
    _keep(graph, "Authority", {str(row["value"]) for row in claims if row["property"] == "cites"})


@dataclass(frozen=True, slots=True)
class Beside:
    """What an act leaves beside itself, of which nobody else may have need.

    Attributes:
        identifiers: its numbers.
        authorities: whom it cites.
    """

    identifiers: frozenset[str]
    authorities: frozenset[str]

    @classmethod
    def of(cls, graph: Graph, act: str) -> "Beside":
        """Return what an act has beside itself, while it is there."""
        claims = graph.nodes("Claim", ("property", "value"), owner=act)
        numbers = graph.edges("IDENTIFIED_BY", (), owner=act)
        return cls(
            frozenset(str(row["target"]) for row in numbers),
            frozenset(str(row["value"]) for row in claims if row["property"] == "cites"),
        )

    def sweep(self, graph: Graph) -> None:
        """Remove, once the act is gone, what no other has."""
        numbers = self.identifiers - graph.used("IDENTIFIED_BY", "target", self.identifiers)
        graph.remove("Identifier", sorted(numbers))
        cited = self.authorities
        for kind in ("CITES", "Naming"):
            cited -= graph.used(kind, "authority", cited)
        graph.remove("Authority", sorted(cited))


def _keep(graph: Graph, kind: str, kept: Container[str]) -> None:
    nodes = [str(row["id"]) for row in graph.nodes(kind, ())]
    if gone := [node for node in nodes if node not in kept]:
        graph.remove(kind, gone)


def entitle_authorities(graph: Graph, titles: Mapping[str, str | None]) -> None:
    """Give authorities other titles, by their ids; those not in the graph are passed over."""
    held = [str(row["id"]) for row in graph.nodes("Authority", ())]
    rows: list[Row] = [
        {"id": node, "owner": "graph", "title": titles[node]} for node in held if node in titles
    ]
    graph.update(Batch({"Authority": rows}))


def entitle_stubs(graph: Graph) -> None:
    """Give each act that is only cited a title under which something cites it now."""
    titles: defaultdict[str, list[str]] = defaultdict(list)
    for row in graph.nodes("Authority", ("target", "title")):
        if row["target"] and row["title"]:
            titles[str(row["target"])].append(str(row["title"]))
    for kind in ACTS:
        cited = [
            (row, titles[str(row["id"])])
            for row in graph.nodes(kind, ("owner", "title", "held", "digest"))
            if not (row["held"] or row["digest"])
        ]
        rows: list[Row] = [
            {"id": row["id"], "owner": row["owner"], "title": min(known, default=None)}
            for row, known in cited
            if row["title"] not in known
        ]
        if rows:
            graph.update(Batch({kind: rows}))


def forget_redirects(graph: Graph, is_told: Callable[[str], bool]) -> None:
    """Remove redirects from ids that tell what must not be told."""
    nodes = [str(row["id"]) for row in graph.nodes("Redirect", ())]
    if gone := [node for node in nodes if is_told(node)]:
        graph.remove("Redirect", gone)
