"""PageRank, personalised: how often a reader who follows citations comes by each act.

Page and others, "The PageRank Citation Ranking: Bringing Order to the Web" (1999); Haveliwala,
"Topic-Sensitive PageRank" (2002). It is what ``networkx.pagerank`` computes, and tests hold it to
that; but one matrix serves all topics, some at a time, where networkx builds it anew for each.
"""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from comity.errors import InvalidValueError
from ingest.ranking.networks import Network

Weights = NDArray[np.float64]

DAMPING: Final = 0.85
"""How often the reader follows a citation instead of beginning anew; as Page and others set it."""

TOLERANCE: Final = 1e-9
"""Change of all weights together, of 1 in all, at which the walk has settled."""

_MOST_STEPS: Final = 500


def steps_of(network: Network) -> csr_array:
    """Return the matrix of single steps: column the act that cites, row the act cited."""
    size = len(network.acts)
    outgoing = np.bincount(network.citing, minlength=size)
    shares = 1.0 / outgoing[network.citing]
    steps = csr_array((shares, (network.cited, network.citing)), shape=(size, size))
    steps.sort_indices()
    return steps


def walked(steps: csr_array, restarts: Weights, damping: float = DAMPING) -> Weights:
    """Return the PageRank of every act for each of some topics.

    Args:
        steps: of the network.
        restarts: one column a topic: where its walks begin, 1 in all.
        damping: 0 to 1, both excluded.

    Returns:
        One column a topic, 1 in all.

    Raises:
        InvalidValueError: the damping is out of range.
    """
    if not 0 < damping < 1:
        raise InvalidValueError("damping", str(damping), "expected more than 0 and less than 1")
    ends = np.asarray(steps.sum(axis=0)).ravel() == 0  # acts that cite nobody: begin anew
    weights = restarts
    for _ in range(_MOST_STEPS):
        lost = weights[ends].sum(axis=0)
        following: Weights = (
            damping * (steps @ weights + restarts * lost) + (1 - damping) * restarts
        )
        change = float(np.abs(following - weights).sum(axis=0).max(initial=0.0))
        weights = following
        if change < TOLERANCE:
            return weights
    raise InvalidValueError("damping", str(damping), f"no end after {_MOST_STEPS} steps; take less")


def restarts_of(seeds: Sequence[Sequence[tuple[int, float]]], size: int) -> Weights:
    """Return one column a topic from the acts at which its walks begin, with their weights."""
    columns = np.zeros((size, len(seeds)))
    for column, begun in enumerate(seeds):
        for place, weight in begun:
            columns[place, column] += weight
    sums = columns.sum(axis=0)
    return columns / np.where(sums > 0, sums, 1.0)
