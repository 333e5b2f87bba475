"""Puts every question to both engines over made-up rulings, prints and keeps the figures.

The graphs are filled once and kept under ``.build/graphs``: ``make bench-graph``.
"""

import argparse
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from itertools import chain
from typing import Final

from benchmarks.engines import Engine
from benchmarks.machines import described, load
from benchmarks.synthetic.asking import everything
from benchmarks.synthetic.asking_anew import anew
from benchmarks.synthetic.drawing import SEED
from benchmarks.synthetic.filling import RULINGS, Filled
from benchmarks.synthetic.kept import World, neo4j, sqlite
from benchmarks.synthetic.measuring import ROUNDS, Result, results
from benchmarks.synthetic.over_http import added
from benchmarks.synthetic.reporting import filled, line, report
from benchmarks.synthetic.results import Run, keep
from benchmarks.synthetic.subjects import SUBJECTS, Subjects, subjects
from comity.store import Graph
from comity.stores import opened
from tests.servers.neo4j_server import Neo4jMissingError, Neo4jStartError

_ENGINES: Final[Mapping[str, Callable[[World], AbstractContextManager[tuple[Engine, Filled]]]]] = {
    "sqlite": sqlite,
    "neo4j": neo4j,
}


def main() -> None:
    """Measure what the command line asks for."""
    given = _arguments()
    print(described(), "", sep="\n", flush=True)
    begun, about = load(), subjects(given.rulings, given.subjects, given.seed)
    written: dict[str, Filled] = {}
    found: dict[str, Sequence[Result]] = {}
    over: dict[str, float] = {}
    for engine, what in _engines(given):
        if what is not None:
            written[engine.name] = what
            print(filled(engine.name, what), flush=True)
        found[engine.name], over[engine.name] = _measured(engine, about, given.rounds)
    print(report(given.rulings, found, over))
    if len(written) == len(_ENGINES):
        keep(Run(written, found, over, (begun, load()), given.subjects, given.rounds))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser("python -m benchmarks.synthetic", description=__doc__)
    parser.add_argument("--rulings", type=int, default=RULINGS, help="how many to make up")
    parser.add_argument("--subjects", type=int, default=SUBJECTS, help="things a question")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="times about each thing")
    parser.add_argument("--seed", type=int, default=SEED, help="of every draw")
    parser.add_argument("--engine", choices=sorted(_ENGINES), help="this one alone")
    parser.add_argument("--store", metavar="URL", help="a graph that is filled already")
    return parser.parse_args()


def _engines(given: argparse.Namespace) -> Iterator[tuple[Engine, Filled | None]]:
    """Yield each engine with the world in it, one at a time; what cannot be measured is told."""
    if given.store:
        name = "SQLite" if given.store.startswith("sqlite") else "Neo4j"
        yield Engine(name, given.store), None
        return
    for name, start in _ENGINES.items():
        if given.engine in {None, name}:
            with ExitStack() as until:
                try:
                    one = until.enter_context(start(World(given.rulings, given.seed)))
                except (Neo4jMissingError, Neo4jStartError) as error:
                    print(f"Not measured, {name}: {error}", flush=True)
                    continue
                yield one


def _measured(engine: Engine, about: Subjects, rounds: int) -> tuple[Sequence[Result], float]:
    """Return what each question took, told as soon as it is known, and what HTTP adds."""
    found: list[Result] = []
    with _open(engine.url) as graph:
        asked = chain(everything(about), anew(about))
        for one in results(engine.name, graph, asked, rounds):
            print(line(one), file=sys.stderr, flush=True)
            found.append(one)
        return found, added(engine.url, graph, about)


@contextmanager
def _open(url: str) -> Iterator[Graph]:
    graph = opened(url)
    try:
        yield graph
    finally:
        graph.close()


if __name__ == "__main__":
    main()
