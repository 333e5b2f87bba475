"""Rank all acts for every right and doctrine, find communities, and write both as claims."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import Final, TypeVar

import numpy as np

from comity.errors import NotFoundError
from comity.store import Batch, Graph, Row
from ingest.ranking.communities import FEWEST, RESOLUTION, SEED, Community, communities_of
from ingest.ranking.forgetting import forget_analyses
from ingest.ranking.networks import Network, network_of
from ingest.ranking.placings import Analysis, Placed
from ingest.ranking.topics import NAMED, Topic, topics_of
from ingest.ranking.walking import DAMPING, Weights, restarts_of, steps_of, walked

RANKED: Final = "pagerank.personalised@1"
JOINED: Final = "louvain@1"
KEPT: Final = 50
"""Acts of each court that a ranking keeps: more than any answer shows, fewer than all that a walk
reaches with a weight of nearly nothing."""

_TOPICS_AT_ONCE: Final = 32
_ROWS_AT_ONCE: Final = 10_000
_MILLION: Final = 1_000_000

Tell = Callable[[str, int, int], None]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person may choose.

    Attributes:
        damping: how often a walk goes on, 0 to 1.
        kept: acts of each court in a ranking.
        resolution: of communities.
    """

    damping: float = DAMPING
    kept: int = KEPT
    resolution: float = RESOLUTION


@dataclass(frozen=True, slots=True)
class Ranked:
    """What was computed and written.

    Attributes:
        release: of the graph.
        acts: rulings and guides of the network.
        citations: distinct pairs of them.
        rankings: for all, for doctrines and for rights.
        communities: kept.
        outside: acts in none of them.
        claims: written.
    """

    release: str
    acts: int
    citations: int
    rankings: int
    communities: int
    outside: int
    claims: int


def rank_all(graph: Graph, choices: Choices, tell: Tell) -> Ranked:
    """Replace all rankings and communities of a graph; the same graph gives the same rows.

    A ranking or community counts once all its rows are there: what is cut off is not used.

    Args:
        graph: to read and to write.
        choices: of the algorithms.
        tell: is told what is done, how much of it is done, and of how much (0 where unknown).

    Raises:
        NotFoundError: nothing was loaded yet.
        InvalidValueError: a choice is out of range.
    """
    release = _release(graph)
    tell("reading citations", 0, 0)
    network = network_of(graph)
    topics = tuple(topics_of(graph, network))
    steps = steps_of(network)
    everywhere = walked(steps, restarts_of([topics[0].begun], len(network.acts)), choices.damping)
    forget_analyses(graph)
    claims = 0
    for done, part in enumerate(_parts(topics, _TOPICS_AT_ONCE)):
        tell("ranking", done * _TOPICS_AT_ONCE, len(topics))
        begun = restarts_of([topic.begun for topic in part], len(network.acts))
        weights = walked(steps, begun, choices.damping)
        found = (
            _ranking(network, topic, weights[:, column], choices, release)
            for column, topic in enumerate(part)
        )
        claims += _write(graph, found)
    tell("finding communities", 0, 0)
    joined = list(communities_of(network, topics, choices.resolution))
    claims += _write(graph, _communities(network, joined, everywhere[:, 0], choices, release))
    _tell_apart(graph, joined)
    return Ranked(
        release, len(network.acts), len(network.citing), len(topics), len(joined),
        len(network.acts) - sum(len(each.members) for each in joined), claims,
    )  # fmt: skip


def _release(graph: Graph) -> str:
    for row in graph.nodes("Release", ("value",)):
        if row["value"]:
            return str(row["value"])
    raise NotFoundError("release", "of a graph that holds anything")


def _ranking(
    network: Network, topic: Topic, weights: Weights, choices: Choices, release: str
) -> Analysis:
    by_court: defaultdict[str, list[tuple[float, str]]] = defaultdict(list)
    for place in np.flatnonzero(weights * _MILLION >= 0.0005):  # noqa: PLR2004 - what rounds to 0
        weight = round(float(weights[place]) * _MILLION, 3)
        by_court[network.courts[place]].append((-weight, network.acts[place]))
    placed = tuple(
        Placed(act, court, place, len(by_court[court]), -weight)
        for court in sorted(by_court)
        for place, (weight, act) in enumerate(sorted(by_court[court])[: choices.kept], start=1)
    )
    parameters = (
        f"damping={choices.damping} named={NAMED} kept={choices.kept} seeds={len(topic.begun)}"
    )
    return Analysis(
        f"ranking:{topic.about}", "ranking", topic.about, RANKED, parameters, release,
        len(topic.begun), placed,
    )  # fmt: skip


def _communities(
    network: Network, found: Sequence[Community], weights: Weights, choices: Choices, release: str
) -> Iterator[Analysis]:
    parameters = f"resolution={choices.resolution} seed={SEED} fewest={FEWEST}"
    for number, community in enumerate(found, start=1):
        ordered = sorted(
            (-round(float(weights[place]) * _MILLION, 3), network.acts[place], place)
            for place in community.members
        )
        placed = tuple(
            Placed(act, network.courts[place], ordinal, len(ordered), -weight)
            for ordinal, (weight, act, place) in enumerate(ordered, start=1)
        )
        name = f"community:{number}"
        yield Analysis(name, "community", None, JOINED, parameters, release, None, placed)


def _write(graph: Graph, analyses: Iterator[Analysis]) -> int:
    """Write places with their claims, each analysis after its last one; return how many."""
    written = 0
    for analysis in analyses:
        for part in _parts(analysis.rows(), _ROWS_AT_ONCE):
            claims, placings = zip(*part, strict=True)
            graph.update(Batch({"Claim": claims, "Placing": placings}))
            written += len(part)
        graph.update(Batch({"Analysis": [analysis.row]}))
    return written


def _tell_apart(graph: Graph, communities: Sequence[Community]) -> None:
    rows = chain.from_iterable(_terms(*each) for each in enumerate(communities, start=1))
    graph.update(Batch({"Labelling": list(rows)}))


def _terms(number: int, community: Community) -> Iterator[Row]:
    for ordinal, term in enumerate(community.terms):
        name = f"community:{number}"
        yield {
            "id": f"{name}^{term.about}", "owner": "graph", "analysis": name, "about": term.about,
            "ordinal": ordinal, "weight": round(term.weight, 2), "inside": term.inside,
            "outside": term.outside, "acts": term.inside + term.outside,
        }  # fmt: skip


def _parts(rows: Iterable[T], most: int) -> Iterator[list[T]]:
    """Yield rows some at a time."""
    waiting = iter(rows)
    while part := list(islice(waiting, most)):
        yield part
