"""Acts that cite one another more than others, and the rights and doctrines that tell them apart.

Blondel and others, "Fast unfolding of communities in large networks" (2008), by networkx.
"""

import math
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Final

import networkx
import numpy as np

from ingest.ranking.networks import Network
from ingest.ranking.topics import ALL, Topic

RESOLUTION: Final = 2.0
"""Above 1 communities are smaller: subjects of the law rather than whole systems."""

SEED: Final = 1
"""Of the order in which Louvain visits acts; another gives like, not the same, communities."""

FEWEST: Final = 3
"""Acts of the smallest community that is kept."""

LEAST_TELLING: Final = 10.83
"""Log-likelihood ratio under which a term tells nothing: chi-square of one degree, p = 0.001."""

MOST_TELLING: Final = 3
"""Rights, and doctrines, by which a community is labelled."""


@dataclass(frozen=True, slots=True)
class Term:
    """A right or doctrine that tells a community from all other acts.

    Attributes:
        about: its id.
        weight: log-likelihood ratio (G², Dunning 1993) of its share inside against outside.
        inside: acts of the community on which it stands.
        outside: other acts on which it stands.
    """

    about: str
    weight: float
    inside: int
    outside: int


@dataclass(frozen=True, slots=True)
class Community:
    """Acts that cite one another.

    Attributes:
        members: their places, sorted.
        terms: that tell most, rights and doctrines apart, each the most telling first.
    """

    members: tuple[int, ...]
    terms: tuple[Term, ...]


def communities_of(
    network: Network, topics: Sequence[Topic], resolution: float = RESOLUTION
) -> Iterator[Community]:
    """Yield the communities, the largest first; those of fewer than ``FEWEST`` acts left out.

    Args:
        network: of citations.
        topics: with the acts on which each right and doctrine stands.
        resolution: 1 for those of the greatest modularity, more for smaller ones.
    """
    on = {topic.about: frozenset(topic.acts) for topic in topics if topic.about != ALL}
    found = networkx.community.louvain_communities(
        _projected(network), weight="weight", resolution=resolution, seed=SEED
    )
    ordered = sorted((tuple(sorted(each)) for each in found), key=lambda acts: (-len(acts), acts))
    for members in ordered:
        if len(members) >= FEWEST:
            yield Community(members, _telling(frozenset(members), network, on))


def _projected(network: Network) -> "networkx.Graph[int]":
    """Return who is joined to whom, whoever cites: 1, or 2 where each cites the other."""
    width = len(network.acts)
    low = np.minimum(network.citing, network.cited)
    high = np.maximum(network.citing, network.cited)
    codes, times = np.unique(low * width + high, return_counts=True)
    joined: networkx.Graph[int] = networkx.Graph()
    joined.add_weighted_edges_from(
        (int(code) // width, int(code) % width, int(count))
        for code, count in zip(codes, times, strict=True)
    )
    return joined


def _telling(members: Set[int], network: Network, on: Mapping[str, Set[int]]) -> tuple[Term, ...]:
    held = len(network.held & members)
    others = len(network.held) - held
    terms = [
        _term(about, acts & network.held, members, (held, others)) for about, acts in on.items()
    ]
    told = sorted(
        (term for term in terms if term.weight >= LEAST_TELLING),
        key=lambda term: (-term.weight, term.about),
    )
    rights = [term for term in told if term.about.startswith("right:")]
    doctrines = [term for term in told if term.about.startswith("doctrine:")]
    return (*rights[:MOST_TELLING], *doctrines[:MOST_TELLING])


def _term(about: str, acts: Set[int], members: Set[int], sizes: tuple[int, int]) -> Term:
    inside = len(acts & members)
    outside = len(acts) - inside
    return Term(about, _likelihood(inside, outside, *sizes), inside, outside)


def _likelihood(inside: int, outside: int, held: int, others: int) -> float:
    """Return G² of a term's share inside against outside; 0 where it is not the greater.

    >>> _likelihood(10, 10, 100, 100)
    0.0
    >>> round(_likelihood(20, 5, 100, 100), 2)
    10.96
    """
    if not held or not others or inside * others <= outside * held:
        return 0.0
    both = (inside + outside) / (held + others)
    cells = (
        (inside, held * both), (outside, others * both),
        (held - inside, held * (1 - both)), (others - outside, others * (1 - both)),
    )  # fmt: skip
    return 2 * math.fsum(seen * math.log(seen / due) for seen, due in cells if seen)
