"""Loads, asks, updates and deletes at growing sizes, on both engines: ``make bench-million``."""

import argparse
import resource
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from math import log
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Final

from benchmarks.engines import Engine, neo4j, sqlite
from benchmarks.keeping import kept
from benchmarks.machines import described, load
from benchmarks.million.making import made
from benchmarks.synthetic.asking import everything
from benchmarks.synthetic.drawing import SEED
from benchmarks.synthetic.subjects import subjects
from benchmarks.tables import number, table
from comity.exchange.importing import fill
from comity.exchange.manifests import Manifest
from comity.store import Batch, Graph
from comity.stores import opened
from comity.stores.filling import filling
from tests.servers.neo4j_server import Neo4jMissingError, Neo4jStartError

_ENGINES: Final[dict[str, Callable[[], AbstractContextManager[Engine]]]] = {
    "SQLite": sqlite,
    "Neo4j": neo4j,
}
_BAR: Final = {"SQLite": 100_000, "Neo4j": 25_000}
"""Edges a second that loading is to write."""

_THINGS: Final = 5
_WRITTEN: Final = 50


@dataclass(slots=True)
class Size:
    """What was measured at one size on one engine, in seconds but for the rates.

    Attributes:
        figures: by name.
        questions: median milliseconds by question.
    """

    figures: dict[str, float] = field(default_factory=dict)
    questions: dict[str, float] = field(default_factory=dict)


def main() -> None:
    """Measure the sizes that the command line asks for."""
    given = _arguments()
    print(described(), "", sep="\n", flush=True)
    found: dict[str, dict[int, Size]] = {name: {} for name in _ENGINES}
    with TemporaryDirectory(prefix="comity-million-", dir=given.folder) as name:
        for rulings in given.rulings:
            folder = Path(name) / str(rulings)
            manifest = made(folder, rulings)
            for engine, start in _ENGINES.items():
                if given.engine in {None, engine}:
                    _measured(found[engine], engine, start, (folder, manifest, rulings))
    print(_report(found))
    kept("million", {engine: _as_json(sizes) for engine, sizes in found.items() if sizes})


def _measured(
    sizes: dict[int, Size],
    engine: str,
    start: Callable[[], AbstractContextManager[Engine]],
    world: tuple[Path, Manifest, int],
) -> None:
    try:
        with start() as there:
            sizes[world[2]] = _size(there.url, *world)
            print(f"{engine} {world[2]:,} ({load()}): {sizes[world[2]].figures}", flush=True)
    except (Neo4jMissingError, Neo4jStartError) as error:
        print(f"Not measured, {engine}: {error}", flush=True)


def _size(url: str, folder: Path, manifest: Manifest, rulings: int) -> Size:
    size = Size()
    edges = sum(count for kind, count in manifest.rows.items() if kind.isupper())
    spent = time.process_time()
    with _timed(size, "load"):
        begun = filling(url, None, None, None)
        fill(folder, manifest, begun)
        begun.close()
    spent = time.process_time() - spent
    size.figures |= {
        "load, s of our core": round(spent, 2),
        "edges a second of our core": round(edges / spent),
        "edges": edges,
        "nodes": sum(manifest.rows.values()) - edges,
        "edges a second": round(edges / size.figures["load"]),
        "rows a second": round(sum(manifest.rows.values()) / size.figures["load"]),
    }
    path = Path(url.removeprefix("sqlite:///"))
    if path.exists():
        size.figures["MB on disk"] = round(path.stat().st_size / 1e6)
    graph = opened(url)
    _ask(size, graph, rulings)
    _write(size, graph)
    graph.close()
    size.figures["MB of memory"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1_000
    return size


def _ask(size: Size, graph: Graph, rulings: int) -> None:
    for asked in everything(subjects(rulings, _THINGS, SEED)):
        took = []
        for ask in asked.asks[:_THINGS]:
            ask(graph)
            started = time.perf_counter()
            ask(graph)
            took.append((time.perf_counter() - started) * 1_000)
        size.questions[asked.name] = median(took)


def _write(size: Size, graph: Graph) -> None:
    """Write some acts again as they are, then take them out; by each act."""
    acts = [str(row["id"]) for row in graph.nodes("Ruling", ())][:: max(1, 10_000 // _WRITTEN)]
    acts = acts[:_WRITTEN]
    with _timed(size, "write an act", len(acts)):
        for act in acts:
            graph.replace(act, Batch({"Ruling": [{"id": act, "owner": act, "held": True}]}))
    with _timed(size, "take an act out", len(acts)):
        for act in acts:
            graph.replace(act, Batch())
    with _timed(size, "purge"):
        graph.purge()


@contextmanager
def _timed(size: Size, name: str, times: int = 1) -> Iterator[None]:
    started = time.perf_counter()
    yield
    size.figures[name] = round((time.perf_counter() - started) / times, 4)


def _report(found: dict[str, dict[int, Size]]) -> str:
    tables = []
    for engine, sizes in found.items():
        if not sizes:
            continue
        header = [engine, *(f"{rulings:,}" for rulings in sizes), "exponent"]
        names = next(iter(sizes.values()))
        rows = [
            [name, *(number(size.figures.get(name, 0)) for size in sizes.values()),
             _exponent({n: size.figures.get(name, 0) for n, size in sizes.items()})]
            for name in names.figures
        ]  # fmt: skip
        rows += [
            [f"{name} (ms)", *(number(size.questions[name]) for size in sizes.values()),
             _exponent({n: size.questions[name] for n, size in sizes.items()})]
            for name in names.questions
        ]  # fmt: skip
        rate = min(size.figures["edges a second"] for size in sizes.values())
        verdict = "holds" if rate >= _BAR[engine] else "MISSED"
        bar = f"loading at {_BAR[engine]:,} edges a second: {rate:,.0f}, {verdict}"
        tables += [table(f"Growth ({load()})", header, rows), bar, ""]
    return "\n".join(tables)


def _exponent(values: dict[int, float]) -> str:
    """Return by which power of the number of rulings a figure grows, from first to last size."""
    (first, low), *_, (last, high) = [*values.items(), *values.items()]
    if last == first or low <= 0 or high <= 0:
        return ""
    return f"{log(high / low) / log(last / first):.2f}"


def _as_json(sizes: dict[int, Size]) -> dict[str, object]:
    return {
        str(rulings): {
            **size.figures,
            "questions, median ms": {name: round(ms, 3) for name, ms in size.questions.items()},
        }
        for rulings, size in sizes.items()
    }


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser("python -m benchmarks.million", description=__doc__)
    parser.add_argument(
        "--rulings", type=int, nargs="+", default=[10_000, 100_000], help="sizes; 1000000 too"
    )
    parser.add_argument("--engine", choices=sorted(_ENGINES), help="this one alone")
    parser.add_argument("--folder", type=Path, help="where there is room: 3 GB for 100,000")
    return parser.parse_args()


if __name__ == "__main__":
    main()
