"""Which acts a graph holds, from their keys alone: no text is read again."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Final

from comity.store import ACTS, Graph, Row, Value
from ingest.loading.identifying import identity_keys
from ingest.loading.index import Act, ActIndex
from ingest.loading.keys import keys_of_act
from ingest.loading.prints import Print, Prints
from ingest.loading.texts import ActTexts

_TEXT: Final = ("owner", "source_key", "fingerprint", "reading", "keys", "identity")
_RULING: Final = ("anonymised", "kind", "formation")


def held_in(graph: Graph) -> tuple[ActIndex, Prints]:
    """Return the acts of which a text is held, and the fingerprints of their texts."""
    prints: defaultdict[str, dict[str, Print]] = defaultdict(dict)
    keys = _Keys()
    for row in graph.nodes("Text", _TEXT):
        mark = _said(row, "reading")
        prints[str(row["owner"])][str(row["source_key"])] = Print(str(row["fingerprint"]), mark)
        keys.add(row)
    known = Prints()
    for act, texts in prints.items():
        known.put(act, texts)
    told = (row for kind in ACTS for row in graph.nodes(kind, _telling(kind)))
    return keys.index(told), known


def some_held(graph: Graph, acts: Collection[str]) -> ActIndex:
    """Return those of ``acts`` of which a text is held; it costs what they weigh."""
    keys = _Keys()
    for row in graph.having("Text", ("owner", "keys", "identity"), "act", acts):
        keys.add(row)
    told = (row for kind in ACTS for row in graph.having(kind, _telling(kind), "id", keys.acts))
    return keys.index(told)


def act_held(texts: ActTexts) -> Act:
    """Return an act whose texts are held, by what they say."""
    found = [text.extraction for text in texts.texts]
    said = texts.metadata
    return Act(
        texts.act,
        said.date,
        frozenset(key for one in found for key in keys_of_act(one.metadata)),
        _own(texts.act, (key for one in found for key in identity_keys(one))),
        said.applicants_anonymised,
        str(said.kind),
        str(said.formation) if said.formation else None,
    )


class _Keys:
    """Keys of acts, gathered from the rows of their texts."""

    def __init__(self) -> None:
        self._keys: defaultdict[str, set[str]] = defaultdict(set)
        self._identity: defaultdict[str, set[str]] = defaultdict(set)

    @property
    def acts(self) -> Collection[str]:
        return self._keys.keys()

    def add(self, row: Row) -> None:
        act = str(row["owner"])
        self._keys[act].update(strings(row["keys"]))
        self._identity[act].update(strings(row["identity"]))

    def index(self, told: Iterable[Row]) -> ActIndex:
        """Return the acts, given the rows that tell acts of one number apart."""
        said, index = {str(row["id"]): row for row in told}, ActIndex()
        for act, found in self._keys.items():
            own = _own(act, self._identity[act])
            index.add(_act(act, said.get(act, {}), frozenset(found), own))
        return index


def _own(act: str, identity: Iterable[str]) -> frozenset[str]:
    return frozenset({*identity, f"id:{act}"})


def _telling(kind: str) -> tuple[str, ...]:
    """Return the columns that tell acts of one number apart."""
    return ("date", *(_RULING if kind == "Ruling" else ()))


def _act(act: str, said: Row, keys: frozenset[str], identity: frozenset[str]) -> Act:
    is_anonymised = bool(said.get("anonymised"))
    kind, formation = _said(said, "kind"), _said(said, "formation")
    return Act(act, _said(said, "date"), keys, identity, is_anonymised, kind, formation)


def strings(value: Value) -> list[str]:
    """Return the strings of a value that is a list; none where there is no value."""
    return list(value) if isinstance(value, list) else []


def _said(row: Row, name: str) -> str | None:
    value = row.get(name)
    return str(value) if value else None
