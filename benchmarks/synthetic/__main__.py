"""Fills both engines with made-up rulings and prints one table of answers: ``make bench-graph``."""

import argparse
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from typing import Final

from benchmarks.engines import Engine, neo4j, sqlite
from benchmarks.machines import described
from benchmarks.synthetic.asking import everything
from benchmarks.synthetic.drawing import SEED
from benchmarks.synthetic.filling import RULINGS, fill
from benchmarks.synthetic.measuring import ROUNDS, Result, results
from benchmarks.synthetic.over_http import added
from benchmarks.synthetic.reporting import filled, report
from benchmarks.synthetic.subjects import SUBJECTS, subjects
from comity.store import Graph
from comity.stores import opened
from tests.servers.neo4j_server import Neo4jMissingError, Neo4jStartError

_ENGINES: Final[dict[str, Callable[[], AbstractContextManager[Engine]]]] = {
    "sqlite": sqlite,
    "neo4j": neo4j,
}


def main() -> None:
    """Measure what the command line asks for."""
    given = _arguments()
    print(described(), "", sep="\n", flush=True)
    found: dict[str, list[Result]] = {}
    over: dict[str, float] = {}
    about = subjects(given.rulings, given.subjects, given.seed)
    with ExitStack() as open_ones:
        for engine, graph in _filled(given, open_ones):
            found[engine.name] = list(results(engine.name, graph, everything(about), given.rounds))
            over[engine.name] = added(engine.url, graph, about)
    print(report(given.rulings, found, over))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser("python -m benchmarks.synthetic", description=__doc__)
    parser.add_argument("--rulings", type=int, default=RULINGS, help="how many to make up")
    parser.add_argument("--subjects", type=int, default=SUBJECTS, help="things a question")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="times about each thing")
    parser.add_argument("--seed", type=int, default=SEED, help="of every draw")
    parser.add_argument("--engine", choices=sorted(_ENGINES), help="this one alone")
    parser.add_argument("--store", metavar="URL", help="a graph that is filled already")
    return parser.parse_args()


def _filled(given: argparse.Namespace, until: ExitStack) -> Iterator[tuple[Engine, Graph]]:
    """Yield each engine with the world in it; what cannot be measured is told."""
    if given.store:
        name = "SQLite" if given.store.startswith("sqlite") else "Neo4j"
        yield Engine(name, given.store), until.enter_context(_open(given.store))
        return
    for name, start in _ENGINES.items():
        if given.engine in {None, name}:
            try:
                engine = until.enter_context(start())
            except (Neo4jMissingError, Neo4jStartError) as error:
                print(f"Not measured, {name}: {error}", flush=True)
                continue
            graph = until.enter_context(_open(engine.url))
            print(filled(engine.name, fill(graph, given.rulings, given.seed)), flush=True)
            yield engine, graph


@contextmanager
def _open(url: str) -> Iterator[Graph]:
    graph = opened(url)
    try:
        yield graph
    finally:
        graph.close()


if __name__ == "__main__":
    main()
