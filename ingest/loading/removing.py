"""Take out all that was derived from an act; it costs what the act weighs, not what the graph does.

What rests on all texts is left to the next load: the ranks of other acts, and citations of others
that only the whole index of titles could lead anywhere.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from comity.claims import Status
from comity.store import Batch, Graph, Row
from ingest.loading.folding import folded
from ingest.loading.held import some_held, strings
from ingest.loading.index import ActIndex
from ingest.loading.linking import AUTHORITY, prune, relink
from ingest.loading.resolving import authority_of, read_authority
from ingest.loading.stating import state_of, state_row, unlink, without
from ingest.loading.sweeping import Beside
from ingest.ranking.forgetting import hide_analyses

_PRINTED: Final = ("ecli", "series", "symbol", "number")


def is_withdrawn(graph: Graph, act: str) -> bool:
    """Return whether an act was withdrawn, or its withdrawal begun."""
    return bool(list(graph.having("Tombstone", (), "id", [act])))


def remove(graph: Graph, act: str) -> bool:
    """Take an act out, its id stays withdrawn; return whether a text of it was held.

    The tombstone comes first, so that what was stopped half-way is known.
    """
    weight = _Weight.of(graph, act)
    graph.update(Batch({"Tombstone": [{"id": act, "owner": "graph"}]}))
    unlink(graph)
    hide_analyses(graph)
    graph.replace(act, Batch())
    graph.remove("Verdict", [str(row["id"]) for row in graph.having("Verdict", (), "act", [act])])
    weight.beside.sweep(graph)
    citing = list(graph.having("Authority", AUTHORITY, "id", weight.citing))
    relink(graph, _meant(graph, citing), citing, act)
    prune(graph, {act, *weight.pointed})
    _restate(graph, weight.texts)
    return bool(weight.texts)


@dataclass(frozen=True, slots=True)
class _Weight:
    """What an act has in the graph, and who has to do with it.

    Attributes:
        texts: its id, the key and the fingerprint of each of its texts.
        beside: what it leaves beside itself.
        citing: ids of authorities that may mean it.
        pointed: acts at which it points, held or not.
    """

    texts: tuple[tuple[str, str, str], ...]
    beside: Beside
    citing: frozenset[str]
    pointed: frozenset[str]

    @classmethod
    def of(cls, graph: Graph, act: str) -> "_Weight":
        """Return the weight of an act, while it is there."""
        rows = graph.nodes("Text", ("source_key", "fingerprint"), owner=act)
        texts = tuple((act, str(row["source_key"]), str(row["fingerprint"])) for row in rows)
        beside = Beside.of(graph, act)
        pointed = frozenset(
            str(row["target"])
            for kind in ("CITES", "SUPERSEDES")
            for row in graph.edges(kind, (), owner=act)
        )
        return cls(texts, beside, _citing(graph, act, beside), pointed)


def _citing(graph: Graph, act: str, beside: Beside) -> frozenset[str]:
    """Return the authorities that mean an act, may mean it, or print a number of it."""
    numbers = [node.rpartition(":")[2] for node in beside.identifiers]
    ambiguous = graph.having("Authority", ("candidates",), "status", [str(Status.AMBIGUOUS)])
    found = [
        *graph.having("Authority", (), "target", [act]),
        *graph.having("Authority", (), "key", numbers),
        *(row for row in ambiguous if act in strings(row["candidates"])),
    ]
    return frozenset(str(row["id"]) for row in found)


def _meant(graph: Graph, authorities: Iterable[Row]) -> ActIndex:
    """Return the acts held that some authorities may mean now."""
    numbers: set[str] = set()
    acts: set[str] = set()
    nobody = ActIndex()
    for row in authorities:
        printed = [*strings(row["appnos"]), *(str(row[name]) for name in _PRINTED if row[name])]
        numbers.update(folded(number) for number in printed)
        acts.update(strings(row["candidates"]))
        reading = read_authority(authority_of(row), str(row["cites"]), nobody)
        acts.update(filter(None, (reading.stub, reading.target)))
    nodes = [str(row["id"]) for row in graph.having("Identifier", (), "key", numbers)]
    acts.update(str(row["source"]) for row in graph.having("IDENTIFIED_BY", (), "target", nodes))
    return some_held(graph, acts)


def _restate(graph: Graph, texts: Iterable[tuple[str, str, str]]) -> None:
    """Name the state of the graph without some texts."""
    state = state_of(graph)
    if state is not None and state["texts"]:
        total = without(int(str(state["texts"]), 16), texts)
        row = state_row(total, str(state["ontology"]), is_linked=False)
        graph.update(Batch({"Release": [row]}))
