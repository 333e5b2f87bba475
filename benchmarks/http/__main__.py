"""Measures the API under load and prints each figure with its bar: ``make bench-http``."""

import argparse
import json
import os
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import httpx

from benchmarks.bars import Bar
from benchmarks.http.asking import acts, look_ups, mixed
from benchmarks.http.hammering import Tally, hammered
from benchmarks.http.serving import Server, bare, comity, load_library, writer
from benchmarks.machines import described, load, machine
from benchmarks.tables import number, table
from benchmarks.texts import ROOT

RESULTS: Final = ROOT / "benchmarks" / "results" / "http.json"
_VERSIONS: Final = ("comity", "fastapi", "starlette", "uvicorn", "pydantic", "aiohttp")
_ROUNDS: Final = 3
_SECONDS: Final = 2.0
_FEW: Final = 4
_MANY: Final = 200
_LONG_S: Final = 40.0

RATE: Final = Bar(0.6, "of the bare route", at_least=True)
ERRORS: Final = Bar(0, "errors", at_least=False)
TAIL: Final = Bar(20, "× the median", at_least=False)
FLAT: Final = Bar(1.1, "×", at_least=False)


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure, with its bar where there is one."""

    name: str
    value: float
    bar: Bar | None = None

    @property
    def is_met(self) -> bool | None:
        """Whether the promise is kept; ``None`` where there is none."""
        if self.bar is None:
            return None
        return self.value >= self.bar.value if self.bar.at_least else self.value <= self.bar.value

    @property
    def cells(self) -> tuple[str, ...]:
        """The row of the table."""
        if self.bar is None:
            return self.name, number(self.value)
        return self.name, number(self.value), str(self.bar), "met" if self.is_met else "MISSED"

    @property
    def kept(self) -> dict[str, object]:
        """The row of the file."""
        bar = None if self.bar is None else str(self.bar)
        return {"what": self.name, "value": round(self.value, 3), "bar": bar, "met": self.is_met}


def main() -> None:
    """Measure, print, and keep the figures with machine and versions."""
    argparse.ArgumentParser("python -m benchmarks.http", description=__doc__).parse_args()
    print(described(), "", sep="\n", flush=True)
    began = load()
    with TemporaryDirectory(prefix="comity-http-") as folder:
        store, is_ours = _store(Path(folder))
        with comity(store) as server:
            figures = [*_rates(server, Path(folder)), *_crowd(server, store if is_ours else None)]
    print(
        table("The API under load", ("what", "figure", "bar", ""), [one.cells for one in figures])
    )
    kept = {
        "machine": machine(),
        "load": {"before": began, "after": load()},
        "graph": "the starter library" if is_ours else "the graph of COMITY_STORE",
        "versions": {name: version(name) for name in _VERSIONS},
        "figures": [one.kept for one in figures],
    }
    RESULTS.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _store(folder: Path) -> tuple[str, bool]:
    """Return the graph to be measured, and whether it may be written to: a user's may not."""
    if given := os.environ.get("COMITY_STORE"):
        return given, False
    store = f"sqlite:///{folder / 'graph.db'}"
    load_library(store)
    return store, True


def _rates(server: Server, folder: Path) -> Iterator[Figure]:
    """Yield rates of point look-ups over those of a bare route, taken in turn."""
    with httpx.Client(base_url=server.base, timeout=60) as client:
        asked = look_ups(acts(client))
        every = [address for addresses in asked.values() for address in addresses]
        bodies = {address: client.get(address).raise_for_status().content for address in every}
    with bare(bodies, folder) as other:
        for name, addresses in asked.items():
            ours, theirs = _in_turn(server, other, addresses)
            yield Figure(f"{name}, answers a second", ours.rate)
            yield Figure(f"{name}, rate", ours.rate / theirs.rate, RATE)
            yield Figure(f"{name}, by the processor's time", theirs.cpu / ours.cpu)


@dataclass(slots=True)
class _Sum:
    answers: int = 0
    seconds: float = 0.0
    cpu_s: float = 0.0

    @property
    def rate(self) -> float:
        return self.answers / self.seconds

    @property
    def cpu(self) -> float:
        return self.cpu_s / self.answers


def _in_turn(ours: Server, theirs: Server, addresses: list[str]) -> tuple[_Sum, _Sum]:
    sums = {ours: _Sum(), theirs: _Sum()}
    for server in sums:
        hammered(server.base, addresses, _FEW, _SECONDS / 4)  # warm, and not counted
    for _ in range(_ROUNDS):
        for server, so_far in sums.items():
            before = server.cpu_s
            tally = hammered(server.base, addresses, _FEW, _SECONDS)
            assert not tally.errors, tally.errors[:3]
            so_far.cpu_s += server.cpu_s - before
            so_far.answers += len(tally.latencies)
            so_far.seconds += tally.seconds
    return sums[ours], sums[theirs]


def _crowd(server: Server, store: str | None) -> Iterator[Figure]:
    """Yield figures of many connections at once, with a writer beside where one may write."""
    memory: list[float] = []
    ended = threading.Event()
    watch = threading.Thread(target=_watch, args=(server, memory, ended))
    with httpx.Client(base_url=server.base, timeout=60) as client:
        addresses = mixed(acts(client))
    hammered(server.base, addresses, _MANY, _LONG_S / 4)  # pools and caches fill
    watch.start()
    tally, turns = _with_writer(server, addresses, store)
    ended.set()
    watch.join()
    yield Figure(f"{_MANY} connections, answers a second", tally.rate)
    yield Figure("turns of a writer beside them", turns)
    yield Figure("requests that failed", len(tally.errors), ERRORS)
    yield Figure("median, ms", tally.median)
    yield Figure("99th percentile", tally.worst_of_hundred / tally.median, TAIL)
    yield Figure("memory at the end, MB", memory[-1])
    yield Figure("memory at the end over that at the beginning", memory[-1] / memory[0], FLAT)


def _with_writer(server: Server, addresses: list[str], store: str | None) -> tuple[Tally, int]:
    if store is None:
        return hammered(server.base, addresses, _MANY, _LONG_S), 0
    with writer(store) as process:
        tally = hammered(server.base, addresses, _MANY, _LONG_S)
        process.terminate()
        assert process.stdout is not None
        return tally, len(process.stdout.read().splitlines())


def _watch(server: Server, memory: list[float], ended: threading.Event) -> None:
    while not ended.is_set():
        memory.append(server.rss_mb)
        ended.wait(1)


if __name__ == "__main__":
    main()
