"""Which acts a graph holds, from their keys alone: no text is read again."""

from collections import defaultdict
from collections.abc import Collection
from typing import Final

from comity.store import ACTS, Graph, Row, Value
from ingest.loading.index import Act, ActIndex
from ingest.loading.prints import Print, Prints

_TEXT: Final = ("owner", "source_key", "fingerprint", "reading", "keys", "identity")
_RULING: Final = ("anonymised", "kind", "formation")


def held_in(graph: Graph) -> tuple[ActIndex, Prints]:
    """Return the acts of which a text is held, and the fingerprints of their texts."""
    prints: defaultdict[str, dict[str, Print]] = defaultdict(dict)
    keys: defaultdict[str, set[str]] = defaultdict(set)
    identity: defaultdict[str, set[str]] = defaultdict(set)
    for row in graph.nodes("Text", _TEXT):
        act = str(row["owner"])
        mark = _said(row, "reading")
        prints[act][str(row["source_key"])] = Print(str(row["fingerprint"]), mark)
        keys[act].update(_strings(row["keys"]))
        identity[act].update(_strings(row["identity"]))
    known = Prints()
    for act, texts in prints.items():
        known.put(act, texts)
    told, index = _told(graph), ActIndex()
    for act, found in keys.items():
        own = frozenset(identity[act] | {f"id:{act}"})
        index.add(_act(act, told.get(act, {}), frozenset(found), own))
    return index, known


def some_held(graph: Graph, acts: Collection[str]) -> ActIndex:
    """Return those of ``acts`` of which a text is held; it costs what they weigh."""
    keys: defaultdict[str, set[str]] = defaultdict(set)
    identity: defaultdict[str, set[str]] = defaultdict(set)
    for row in graph.having("Text", ("owner", "keys", "identity"), "act", acts):
        keys[str(row["owner"])].update(_strings(row["keys"]))
        identity[str(row["owner"])].update(_strings(row["identity"]))
    told = {
        str(row["id"]): row
        for kind in ACTS
        for row in graph.having(kind, _telling(kind), "id", keys.keys())
    }
    index = ActIndex()
    for act, found in keys.items():
        own = frozenset(identity[act] | {f"id:{act}"})
        index.add(_act(act, told.get(act, {}), frozenset(found), own))
    return index


def _told(graph: Graph) -> dict[str, Row]:
    """Return what tells acts of one number apart, by their ids."""
    return {str(row["id"]): row for kind in ACTS for row in graph.nodes(kind, _telling(kind))}


def _telling(kind: str) -> tuple[str, ...]:
    return ("date", *(_RULING if kind == "Ruling" else ()))


def _act(act: str, said: Row, keys: frozenset[str], identity: frozenset[str]) -> Act:
    is_anonymised = bool(said.get("anonymised"))
    kind, formation = _said(said, "kind"), _said(said, "formation")
    return Act(act, _said(said, "date"), keys, identity, is_anonymised, kind, formation)


def _strings(value: Value) -> list[str]:
    return list(value) if isinstance(value, list) else []


def _said(row: Row, name: str) -> str | None:
    value = row.get(name)
    return str(value) if value else None
