"""The walk gives what networkx gives, for every way of beginning."""

import networkx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import InvalidValueError
from ingest.ranking.networks import Network
from ingest.ranking.walking import restarts_of, steps_of, walked

PAIRS = st.sets(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=1, max_size=40)
SEEDS = st.dictionaries(st.integers(0, 9), st.floats(0.1, 5), min_size=1, max_size=10)


def a_network(pairs: set[tuple[int, int]]) -> Network:
    ordered = np.array(sorted((a, b) for a, b in pairs if a != b), np.int64).reshape(-1, 2)
    acts = tuple(f"ecthr:001-{number}" for number in range(10))
    held = frozenset(range(10))
    return Network(acts, ("ecthr",) * 10, held, ordered[:, 0], ordered[:, 1], {}, {})


@given(PAIRS, SEEDS, st.sampled_from([0.5, 0.85, 0.95]))
def test_the_walk_is_the_pagerank_of_networkx(
    pairs: set[tuple[int, int]], seeds: dict[int, float], damping: float
) -> None:
    network = a_network(pairs)
    found = walked(steps_of(network), restarts_of([list(seeds.items())], 10), damping)[:, 0]
    referee: networkx.DiGraph[int] = networkx.DiGraph()
    referee.add_nodes_from(range(10))
    referee.add_edges_from(
        (int(a), int(b)) for a, b in zip(network.citing, network.cited, strict=True)
    )
    due = networkx.pagerank(referee, damping, seeds, max_iter=1_000, tol=1e-12)
    assert found == pytest.approx([due[place] for place in range(10)], abs=1e-7)
    assert found.sum() == pytest.approx(1)


def test_topics_together_get_what_each_gets_alone() -> None:
    steps = steps_of(a_network({(0, 1), (1, 2), (2, 0), (3, 1)}))
    topics = [[(0, 1.0)], [(3, 2.0), (2, 1.0)]]
    together = walked(steps, restarts_of(topics, 10))
    for column, topic in enumerate(topics):
        alone = walked(steps, restarts_of([topic], 10))
        assert together[:, column] == pytest.approx(alone[:, 0], abs=1e-8)


@pytest.mark.parametrize("damping", [0.0, 1.0, -1.0, 2.0])
def test_a_damping_out_of_range_is_refused(damping: float) -> None:
    steps = steps_of(a_network({(0, 1)}))
    with pytest.raises(InvalidValueError, match="damping"):
        walked(steps, restarts_of([[(0, 1.0)]], 10), damping)
