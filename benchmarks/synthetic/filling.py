"""Fill an empty graph with the made-up world: the same rows on either engine."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from benchmarks.clocks import Clock
from benchmarks.synthetic.acts import MadeUp, made_up
from benchmarks.synthetic.drawing import SEED
from benchmarks.synthetic.rows import Projector
from benchmarks.synthetic.vocabulary import terms
from comity.store import VOCABULARY, Batch, Graph, Replacement

RULINGS: Final = 100_000
"""Of the world that is promised for; it has 1.7 million edges."""

_TOGETHER: Final = 400
"""Acts written in one transaction: there is no document to lose."""

_PARTS_PER_MILLION: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Filled:
    """What was written, and the seconds it took.

    Attributes:
        rulings: and guides.
        nodes: by kind; shared ones are counted wherever they were written.
        edges: by kind.
        clock: of the store's work.
        answers: that are kept in the graph.
        keeping: clock of asking for them and writing them.
    """

    rulings: int
    nodes: Counter[str]
    edges: Counter[str]
    clock: Clock
    answers: int = 0
    keeping: Clock = field(default_factory=Clock)


def world(rulings: int, seed: int = SEED) -> Iterator[Replacement]:
    """Yield the vocabulary, then the rows of every act; the same for the same seed.

    Args:
        rulings: how many; guides come on top.
        seed: of every draw.
    """
    known = terms(seed)
    acts = list(made_up(rulings, seed, known))
    yield Replacement(VOCABULARY, known.batch)
    yield Replacement("graph", _stated(rulings, seed))
    projector = Projector(seed, known, _ranks(acts))
    yield from map(projector.rows, acts)


def _untold(_: int) -> None:
    """Tell nobody."""


def fill(
    graph: Graph, rulings: int, seed: int = SEED, told: Callable[[int], None] = _untold
) -> Filled:
    """Write the world into an empty graph.

    Args:
        graph: empty.
        rulings: how many.
        seed: of every draw.
        told: hears from time to time how many acts are written.

    Raises:
        StoreError: the store failed.
    """
    filled = Filled(rulings, Counter(), Counter(), Clock())
    rows = world(rulings, seed)
    while together := list(islice(rows, _TOGETHER)):
        _count(filled, together)
        with filled.clock.running():
            graph.replace_all(together)
        told(filled.nodes["Ruling"])
    return filled


def _count(filled: Filled, together: Sequence[Replacement]) -> None:
    for one in together:
        for kind, nodes in one.batch.nodes.items():
            filled.nodes[kind] += len(nodes)
        for kind, edges in one.batch.edges.items():
            filled.edges[kind] += len(edges)


def _stated(rulings: int, seed: int) -> Batch:
    """Return the name of this state of the graph."""
    row = {"id": "release", "owner": "graph", "value": f"made-up-{rulings}-{seed}"}
    return Batch({"Release": [row]})


def _ranks(acts: Sequence[MadeUp]) -> dict[str, float]:
    """Return each act's share of all citations, in parts per million."""
    times = Counter(target for act in acts for target in act.cited)
    total = times.total()
    return {act: round(_PARTS_PER_MILLION * n / total, 3) for act, n in times.items()}
