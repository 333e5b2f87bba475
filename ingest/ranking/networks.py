"""The citations of a graph as arrays: who cites whom in a court's own words, and where."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from comity.store import ACTS, Graph, Row

Places: TypeAlias = NDArray[np.int64]
Passages: TypeAlias = Mapping[int, Sequence[int]]

OWN_VOICE: Final = "court"
"""Only what a court says itself gives weight: a party's citation is a plea."""

_ROWS_AT_ONCE: Final = 200_000


@dataclass(frozen=True, slots=True)
class Use:
    """Where one act speaks of one doctrine in its own words.

    Attributes:
        applied: numbers of the passages that apply it.
        named: numbers of those that only name it.
    """

    applied: list[int]
    named: list[int]


@dataclass(frozen=True, slots=True)
class Network:
    """Acts, and which of them cites which; every number is a place in ``acts``.

    Attributes:
        acts: ids of rulings and guides, sorted.
        courts: code of the court or body of each.
        held: places of those of which a text or a digest is here.
        citing: distinct pairs, sorted: who cites.
        cited: of the same pairs: who is cited.
        uses: by doctrine and act.
        cited_in: acts cited in each passage of ``uses``, sorted; others are left out.
    """

    acts: tuple[str, ...]
    courts: tuple[str, ...]
    held: frozenset[int]
    citing: Places
    cited: Places
    uses: Mapping[str, Mapping[int, Use]]
    cited_in: Passages

    @property
    def places(self) -> dict[str, int]:
        """Place of each act by its id."""
        return {act: place for place, act in enumerate(self.acts)}


def network_of(graph: Graph) -> Network:
    """Read the network, row by row: a pair of acts takes 16 bytes, and no text is read."""
    courts, held = _acts(graph)
    acts = tuple(sorted(courts))
    places = {act: place for place, act in enumerate(acts)}
    passages: dict[str, int] = {}
    uses = _uses(graph, places, passages)
    citing, cited, cited_in = _citations(graph, places, passages)
    return Network(
        acts, tuple(courts[act] for act in acts), frozenset(places[act] for act in held),
        citing, cited, uses, cited_in,
    )  # fmt: skip


def _acts(graph: Graph) -> tuple[dict[str, str], list[str]]:
    courts: dict[str, str] = {}
    held: list[str] = []
    for kind in ACTS:
        court = "body" if kind == "Guide" else "court"
        for row in graph.nodes(kind, (court, "held", "digest")):
            act = str(row["id"])
            courts[act] = str(row[court] or act.partition(":")[0])
            if row["held"] or row["digest"]:
                held.append(act)
    return courts, held


def _uses(
    graph: Graph, places: Mapping[str, int], passages: dict[str, int]
) -> dict[str, dict[int, Use]]:
    uses: defaultdict[str, dict[int, Use]] = defaultdict(dict)
    for kind in ("APPLIES", "MENTIONS"):
        for row in graph.edges(kind, ("act", "speaker")):
            if row["speaker"] != OWN_VOICE or row["act"] not in places:
                continue
            use = uses[str(row["target"])].setdefault(places[str(row["act"])], Use([], []))
            number = passages.setdefault(str(row["source"]), len(passages))
            (use.applied if kind == "APPLIES" else use.named).append(number)
    return dict(uses)


def _citations(
    graph: Graph, places: Mapping[str, int], passages: Mapping[str, int]
) -> tuple[Places, Places, Passages]:
    known: Places = np.empty(0, np.int64)
    waiting: list[int] = []
    cited_in: defaultdict[int, set[int]] = defaultdict(set)
    for row in _own_words(graph.edges("CITES", ("act", "speaker"))):
        citing, cited = places.get(str(row["act"])), places.get(str(row["target"]))
        if citing is None or cited is None or citing == cited:
            continue
        waiting.append(citing * len(places) + cited)
        if (number := passages.get(str(row["source"]))) is not None:
            cited_in[number].add(cited)
        if len(waiting) >= _ROWS_AT_ONCE:
            known, waiting = np.union1d(known, np.array(waiting, np.int64)), []
    known = np.union1d(known, np.array(waiting, np.int64))
    width = max(1, len(places))
    found = {number: sorted(acts) for number, acts in cited_in.items()}
    return known // width, known % width, found


def _own_words(rows: Iterable[Row]) -> Iterable[Row]:
    return (row for row in rows if row["speaker"] == OWN_VOICE)
