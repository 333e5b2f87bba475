"""Where walks begin: at the passages on a doctrine, at the holdings on a right."""

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from comity.store import Graph
from ingest.ranking.networks import Network, Use

NAMED: Final = 0.5
"""Weight of an act that names a doctrine in its own words beside one that applies it: 1. With the
doctrines' key authorities as measure, any weight above 0 is better than none."""

ALL: Final = "all"
"""The topic of no right and no doctrine: walks begin anywhere."""


@dataclass(frozen=True, slots=True)
class Topic:
    """What a ranking is about.

    Attributes:
        about: id of a right or doctrine, or ``all``.
        begun: acts at which walks begin, with weights; by place.
        acts: places of the rulings and guides that are on it: that speak of the doctrine, that
            decide on provisions which protect just this right or nearly.
    """

    about: str
    begun: tuple[tuple[int, float], ...]
    acts: tuple[int, ...]


def topics_of(graph: Graph, network: Network) -> Iterator[Topic]:
    """Yield the whole, then doctrines and rights by id; without those on which nothing is held."""
    everyone = tuple(range(len(network.acts)))
    yield Topic(ALL, tuple((place, 1.0) for place in everyone), everyone)
    for doctrine in sorted(network.uses):
        yield _on_doctrine(doctrine, network)
    decided = _decided(graph, network)
    for right in sorted(decided):
        near, just = decided[right]
        yield Topic(right, tuple((place, 1.0) for place in sorted(near)), tuple(sorted(just)))


def _on_doctrine(doctrine: str, network: Network) -> Topic:
    uses = network.uses[doctrine]
    shares: defaultdict[int, list[float]] = defaultdict(list)
    for act in sorted(uses):
        for place, share in _shared(act, uses[act], network):
            shares[place].append(share)
    begun = ((place, math.fsum(shares[place])) for place in sorted(shares))  # in whatever order
    return Topic(doctrine, tuple(begun), tuple(sorted(uses)))


def _shared(act: int, use: Use, network: Network) -> Iterator[tuple[int, float]]:
    """Yield how the weight of an act is shared by itself and those cited in its very passages."""
    weight = 1.0 if use.applied else NAMED
    passages = set(use.applied or use.named)
    for passage in passages:
        sharing = (act, *network.cited_in.get(passage, ()))
        for place in sharing:
            yield place, weight / len(passages) / len(sharing)


def _decided(graph: Graph, network: Network) -> dict[str, tuple[set[int], set[int]]]:
    """Return the rulings that decide on each right: on its provisions, or on parts of them.

    A part with a match of its own counts for that alone; contested matches count for none.

    Returns:
        Places by right: all; and those on a provision whose match is exact or close.
    """
    matched: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for row in graph.edges("PROTECTS", ("match",)):
        matched[str(row["source"])].append((str(row["target"]), str(row["match"])))
    places = network.places
    decided: defaultdict[str, tuple[set[int], set[int]]] = defaultdict(lambda: (set(), set()))
    for row in graph.nodes("Holding", ("owner", "provision")):
        place = places.get(str(row["owner"]))
        for right, match in _nearest(str(row["provision"] or ""), matched):
            if place is None or match == "contested":
                continue
            near, just = decided[right]
            near.add(place)
            if match in {"exact", "close"}:
                just.add(place)
    return dict(decided)


def _nearest(provision: str, matched: Mapping[str, list[tuple[str, str]]]) -> list[tuple[str, str]]:
    """Return the matches of a provision, or of the nearest that it is part of."""
    while provision:
        if provision in matched:
            return matched[provision]
        provision = provision.rpartition(".")[0]
    return []
