"""Which acts a graph holds, from their keys alone: no text is read again."""

from collections import defaultdict
from collections.abc import Iterator

from comity.store import ACTS, Graph, Row, Value
from ingest.loading.index import Act


def acts_held(graph: Graph) -> Iterator[Act]:
    """Yield the acts of which a text is held, with the keys by which citations find them."""
    told = {
        str(row["id"]): row
        for kind in ACTS
        for row in graph.nodes(kind, ("date", *(_OF_RULINGS if kind == "Ruling" else ())))
    }
    keys: defaultdict[str, set[str]] = defaultdict(set)
    identity: defaultdict[str, set[str]] = defaultdict(set)
    for row in graph.nodes("Text", ("owner", "keys", "identity")):
        keys[str(row["owner"])].update(_strings(row["keys"]))
        identity[str(row["owner"])].update(_strings(row["identity"]))
    for act, found in keys.items():
        said = told.get(act, {})
        yield Act(
            act,
            _said(said, "date"),
            frozenset(found),
            frozenset(identity[act] | {f"id:{act}"}),
            bool(said.get("anonymised")),
            _said(said, "kind"),
            _said(said, "formation"),
        )


def prints_held(graph: Graph) -> dict[tuple[str, str], str]:
    """Return the fingerprints of the texts held, by act and key of the source."""
    rows = graph.nodes("Text", ("owner", "source_key", "fingerprint"))
    return {(str(row["owner"]), str(row["source_key"])): str(row["fingerprint"]) for row in rows}


_OF_RULINGS = ("anonymised", "kind", "formation")


def _strings(value: Value) -> list[str]:
    return list(value) if isinstance(value, list) else []


def _said(row: Row, name: str) -> str | None:
    value = row.get(name)
    return str(value) if value else None
