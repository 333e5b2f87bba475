"""Loads, asks, updates and deletes at growing sizes, on both engines: ``make bench-million``."""

import argparse
import resource
import shutil
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from math import log
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Final

from api.keeping import keep_answers
from benchmarks.keeping import RESULTS, kept
from benchmarks.machines import described, load
from benchmarks.million import growing
from benchmarks.million.loading import WAYS, World, measured
from benchmarks.million.making import made
from benchmarks.synthetic.asking import everything
from benchmarks.synthetic.drawing import SEED
from benchmarks.synthetic.subjects import subjects
from benchmarks.tables import number, table
from comity.exchange.progress import Step
from comity.store import Batch, Graph, Replacement
from comity.stores import opened
from tests.servers.neo4j_server import Neo4jMissingError, Neo4jStartError

_BAR: Final = {"SQLite": 100_000, "Neo4j, live": 25_000, "Neo4j, offline": 100_000}
"""Edges a second that loading is to write."""

_COUNTED: Final = (
    "Edges a second: all edges by the seconds in which they and all nodes are read from the files "
    "of an export and written, and every constraint, index and index of words is made."
)
_THINGS: Final = 5
_EVERY_S: Final = 15.0
"""Seconds between two lines that tell how far a load is."""

_PLOT: Final = RESULTS / "million.svg"
_OF_A_RULING: Final = ("act", "ruling", "cites", "cited_by", "history", "measures")
_OF_A_RIGHT: Final = (
    "rights_across_courts", "holdings on a right", "remedies", "like_cases", "doctrine",
    "provisions",
)  # fmt: skip


@dataclass(slots=True)
class Size:
    """What was measured at one size in one way, in seconds but for the rates.

    Attributes:
        figures: by name.
        questions: median milliseconds by question.
    """

    figures: dict[str, float] = field(default_factory=dict)
    questions: dict[str, float] = field(default_factory=dict)


class Told:
    """Tells from time to time how much is written, how fast, and how long the rest will take."""

    def __init__(self, what: str) -> None:
        """Take what is written."""
        self._what, self._rows = what, 0
        self._begun = self._told = time.monotonic()

    def __call__(self, step: Step) -> None:
        """Hear of a step."""
        now = time.monotonic()
        self._rows += step.rows
        if now - self._told < _EVERY_S:
            return
        self._told, rate = now, self._rows / (now - self._begun)
        left = f"{max(step.all - self._rows, 0) / rate:,.0f} s left" if rate else "not begun"
        line = f"{self._what}: {step.kind}, {self._rows:,} of {step.all:,} rows"
        print(f"{line}, {rate:,.0f} a second, {left}", file=sys.stderr, flush=True)


def main() -> None:
    """Measure the sizes that the command line asks for."""
    given = _arguments()
    print(described(), _COUNTED, "", sep="\n", flush=True)
    found: dict[str, dict[int, Size]] = {name: {} for name in WAYS}
    with TemporaryDirectory(prefix="comity-million-", dir=given.folder) as name:
        for rulings in given.rulings:
            _measure(found, Path(name) / str(rulings), rulings, given.engine or list(WAYS))
    print(_report(found))


def _measure(
    found: dict[str, dict[int, Size]], folder: Path, rulings: int, ways: Sequence[str]
) -> None:
    """Measure one size in each way; what was made for it is removed."""
    manifest, acts = made(folder / "out", rulings)
    told = f"{sum(manifest.rows.values()):,} rows, {manifest.rows['CITES']:,} citations"
    print(f"{rulings:,} rulings: {told}, {manifest.rows['Holding']:,} holdings", flush=True)
    for way in ways:
        room = folder / "store"
        room.mkdir()
        watch = Told(f"{way} {rulings:,}")
        try:
            found[way][rulings] = _size(way, World(folder / "out", manifest, room, watch), acts)
            print(f"{way} {rulings:,} ({load()}): {found[way][rulings].figures}", flush=True)
        except (Neo4jMissingError, Neo4jStartError) as error:
            print(f"Not measured, {way}: {error}", flush=True)
        shutil.rmtree(room)
        _keep(found)
    shutil.rmtree(folder)


def _keep(found: dict[str, dict[int, Size]]) -> None:
    """Keep what is measured so far: a size may take an hour."""
    figures = {way: _as_json(sizes) for way, sizes in found.items() if sizes}
    kept("million", {"counted": _COUNTED, **figures})
    growing.write(_charts(found), _PLOT)


def _size(way: str, world: World, acts: Sequence[Replacement]) -> Size:
    size, rows = Size(), world.manifest.rows
    edges = sum(count for kind, count in rows.items() if kind.isupper())
    with WAYS[way](world, size.figures) as url:
        size.figures |= {
            "edges": edges,
            "nodes": sum(rows.values()) - edges,
            "edges a second": round(edges / size.figures["load"]),
            "edges a second of our cores": round(edges / size.figures["load, s of our cores"]),
        }
        graph = opened(url)
        with measured(size.figures, "keep answers"):
            keep_answers(graph)
        _ask(size, graph, rows["Ruling"])
        _write(size, graph, acts)
        graph.close()
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    size.figures["MB of memory"] = max(one.ru_maxrss for one in used) // 1_000
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


def _write(size: Size, graph: Graph, acts: Sequence[Replacement]) -> None:
    """Write some acts again as they are, then take them out; by each act."""
    with measured(size.figures, "write an act", len(acts)):
        for act in acts:
            graph.replace(act.owner, act.batch, act.shared)
    with measured(size.figures, "take an act out", len(acts)):
        for act in acts:
            graph.replace(act.owner, Batch())
    with measured(size.figures, "purge"):
        graph.purge()


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


def _charts(found: dict[str, dict[int, Size]]) -> dict[str, growing.Series]:
    """Return what is drawn: figures of all engines, and questions of each."""
    charts: dict[str, growing.Series] = {}
    for title, name in (
        ("Loading (s)", "load"), ("On disk (MB)", "MB on disk"),
        ("Writing a ruling again (s)", "write an act"),
    ):  # fmt: skip
        charts[title] = {
            way: {n: size.figures.get(name, 0) for n, size in sizes.items()}
            for way, sizes in found.items()
        }
    for way, sizes in found.items():
        for about, names in (("one ruling", _OF_A_RULING), ("one right or test", _OF_A_RIGHT)):
            charts[f"Questions about {about}: {way} (ms)"] = {
                name: {n: size.questions[name] for n, size in sizes.items()}
                for name in names if sizes
            }  # fmt: skip
    return charts


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
    parser.add_argument("--engine", choices=sorted(WAYS), action="append", help="these alone")
    parser.add_argument("--folder", type=Path, help="where there is room: 6 GB for 100,000")
    return parser.parse_args()


if __name__ == "__main__":
    main()
