"""Keeps what a run measured, with machine and versions: ``benchmarks/results/graph.json|md``."""

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from typing import Final

from benchmarks.bars import HTTP
from benchmarks.machines import machine
from benchmarks.synthetic.filling import Filled
from benchmarks.synthetic.measuring import Result
from benchmarks.tables import markdown_row, number
from benchmarks.texts import ROOT
from tests.servers.neo4j_artifacts import VERSION

FOLDER: Final = ROOT / "benchmarks" / "results"
_HEADER: Final = ("median", "95 %", "core", "core 95 %", "stands")


@dataclass(frozen=True, slots=True)
class Run:
    """What one run measured.

    Attributes:
        filled: by engine, what the graph holds and how long it took to write.
        found: by engine, what each question took, in the same order.
        added: by engine, milliseconds that HTTP adds at the median.
        loads: how busy the machine was, at the beginning and at the end.
        things: that each question was put about.
        rounds: times about each.
    """

    filled: Mapping[str, Filled]
    found: Mapping[str, Sequence[Result]]
    added: Mapping[str, float]
    loads: tuple[str, str]
    things: int
    rounds: int


def versions() -> dict[str, str]:
    """Return those of the project, of both engines and of the driver."""
    return {
        "comity": version("comity"),
        "SQLite": sqlite3.sqlite_version,
        "Neo4j": VERSION,
        "neo4j driver": version("neo4j"),
    }


def keep(run: Run) -> None:
    """Write the figures of a run over those of the run before."""
    FOLDER.mkdir(exist_ok=True)
    text = json.dumps(_told(run), indent=1, ensure_ascii=False)
    (FOLDER / "graph.json").write_text(text + "\n", encoding="utf-8")
    (FOLDER / "graph.md").write_text("\n".join(_page(run)) + "\n", encoding="utf-8")


def _told(run: Run) -> dict[str, object]:
    return {
        "machine": machine(),
        "load": {"begin": run.loads[0], "end": run.loads[1]},
        "things": run.things,
        "rounds": run.rounds,
        "versions": versions(),
        "graphs": {
            engine: {
                "rulings": what.rulings,
                "nodes": what.nodes.total(),
                "edges": what.edges.total(),
                "written_s": round(what.clock.wall, 1),
                "answers": what.answers,
                "answers_kept_s": round(what.keeping.wall, 1),
            }
            for engine, what in run.filled.items()
        },
        "http_adds_ms": {engine: round(added, 2) for engine, added in run.added.items()},
        "questions": [_question(each) for each in zip(*run.found.values(), strict=True)],
    }


def _question(each: Sequence[Result]) -> dict[str, object]:
    asked = each[0].asked
    figures = {
        one.engine: {
            "median_ms": round(one.spread.median, 3),
            "core_median_ms": round(one.spread.core, 3),
            "core_late_ms": round(one.spread.core_late, 3),
            "late_ms": round(one.spread.late, 3),
            "first_ms": round(one.spread.first, 3),
            "bars": [str(bar) for bar in one.bars],
            "met": one.margin >= 1,
            "met_by_core": None if one.core_margin is None else one.core_margin >= 1,
        }
        for one in each
    }
    return {"question": asked.name, "kind": asked.sort.value, **figures}


def _page(run: Run) -> Iterator[str]:
    """Yield the lines of the page for people."""
    yield "# How fast questions are answered on a large graph"
    yield ""
    yield (
        "Written by `make bench-graph`; milliseconds, of which fewer are better. Core: by the "
        "clock of our own process, without what other processes or a server take."
    )
    yield ""
    yield f"- {machine()}; {run.loads[0]} at the beginning and {run.loads[1]} at the end"
    yield (
        f"- each question about {run.things} things, {run.rounds} times; on a machine that others "
        "load, only the core's figures say what an idle one would take"
    )
    yield (
        "- the answers to some questions are kept, as `comity rank` keeps them; ‘counted anew’ is "
        "the same question narrowed in time, of which nothing is kept"
    )
    yield "- " + ", ".join(f"{name} {number}" for name, number in versions().items())
    for engine, what in run.filled.items():
        yield (
            f"- {engine}: {what.rulings:,} made-up rulings, {what.nodes.total():,} nodes, "
            f"{what.edges.total():,} edges, once written in {what.clock.wall:,.0f} s; "
            f"{what.answers:,} answers kept in {what.keeping.wall:,.0f} s"
        )
    for engine, added in run.added.items():
        yield f"- HTTP adds {number(added)} ms on {engine} ({HTTP}: {HTTP.verdict(added)})"
    for engine, results in run.found.items():
        yield f"- {engine}: {_missed(results, [one.margin for one in results])}"
        if all(one.core_margin is not None for one in results):
            missed = _missed(results, [one.core_margin or 0.0 for one in results])
            yield f"- {engine} by the clock of our own core, whatever else runs: {missed}"
    yield ""
    yield markdown_row(
        "question", "kind", *(f"{engine} {name}" for engine in run.found for name in _HEADER)
    )
    yield markdown_row(*("---",) * (2 + len(_HEADER) * len(run.found)))
    for each in zip(*run.found.values(), strict=True):
        asked = each[0].asked
        yield markdown_row(
            asked.name, asked.sort.value, *(cell for one in each for cell in _cells(one))
        )


def _missed(results: Sequence[Result], margins: Sequence[float]) -> str:
    late = [one.asked.name for one, margin in zip(results, margins, strict=True) if margin < 1]
    named = f": {', '.join(late)}" if late else ""
    return f"{len(late)} of {len(results)} missed{named}"


def _cells(one: Result) -> list[str]:
    verdict = "met" if one.margin >= 1 else f"**missed by {1 / one.margin:.2f} ×**"
    took = one.spread
    return [*map(number, (took.median, took.late, took.core, took.core_late)), verdict]
