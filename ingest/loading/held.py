"""Which acts a graph holds, from their keys alone: no text is read again."""

from collections import defaultdict
from typing import Final

from comity.store import ACTS, Graph, Row, Value
from ingest.loading.index import Act, ActIndex

_TEXT: Final = ("owner", "source_key", "fingerprint", "keys", "identity")
_RULING: Final = ("anonymised", "kind", "formation")
Prints = dict[tuple[str, str], str]
"""Fingerprints of texts, by act and key of the source."""


def held_in(graph: Graph) -> tuple[ActIndex, Prints]:
    """Return the acts of which a text is held, and the fingerprints of their texts."""
    prints: Prints = {}
    keys: defaultdict[str, set[str]] = defaultdict(set)
    identity: defaultdict[str, set[str]] = defaultdict(set)
    for row in graph.nodes("Text", _TEXT):
        act = str(row["owner"])
        prints[act, str(row["source_key"])] = str(row["fingerprint"])
        keys[act].update(_strings(row["keys"]))
        identity[act].update(_strings(row["identity"]))
    told, index = _told(graph), ActIndex()
    for act, found in keys.items():
        own = frozenset(identity[act] | {f"id:{act}"})
        index.add(_act(act, told.get(act, {}), frozenset(found), own))
    return index, prints


def _told(graph: Graph) -> dict[str, Row]:
    """Return what tells acts of one number apart, by their ids."""
    return {
        str(row["id"]): row
        for kind in ACTS
        for row in graph.nodes(kind, ("date", *(_RULING if kind == "Ruling" else ())))
    }


def _act(act: str, said: Row, keys: frozenset[str], identity: frozenset[str]) -> Act:
    is_anonymised = bool(said.get("anonymised"))
    kind, formation = _said(said, "kind"), _said(said, "formation")
    return Act(act, _said(said, "date"), keys, identity, is_anonymised, kind, formation)


def _strings(value: Value) -> list[str]:
    return list(value) if isinstance(value, list) else []


def _said(row: Row, name: str) -> str | None:
    value = row.get(name)
    return str(value) if value else None
