"""Measures extraction and prints each figure with its bar: ``make bench-extract``."""

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from typing import Final

from benchmarks.bars import BARE, EXTRACTION, GROWTH, MEMORY, PAIR, TWICE, Bar
from benchmarks.machines import described, machine
from benchmarks.speeds import families
from benchmarks.speeds.cases import CASES, Found
from benchmarks.speeds.processes import Pair, pair
from benchmarks.tables import number, table
from benchmarks.texts import ROOT, RULINGS, absent

RESULTS: Final = ROOT / "benchmarks" / "results" / "extract.json"
_VERSIONS: Final = ("comity", "spacy", "regex", "ahocorasick-rs", "eyecite")


@dataclass(frozen=True, slots=True)
class Result:
    """A figure held against its bar.

    Attributes:
        name: what was measured.
        value: the figure, in the bar's unit.
        bar: the promise; ``None`` where there is none.
    """

    name: str
    value: float
    bar: Bar | None

    @property
    def cells(self) -> tuple[str, ...]:
        """The row of the table."""
        if self.bar is None:
            return self.name, number(self.value)
        value = f"{number(self.value)} {self.bar.unit}"
        return self.name, value, str(self.bar), self.bar.verdict(self.value)

    @property
    def kept(self) -> dict[str, object]:
        """The row of the file."""
        met = None if self.bar is None else self.bar.margin(self.value) >= 1
        bar = None if self.bar is None else str(self.bar)
        return {"what": self.name, "value": round(self.value, 3), "bar": bar, "met": met}


def main() -> None:
    """Measure, print, and keep the figures with machine and versions."""
    print(described(), *absent(), "", sep="\n", flush=True)
    found = {name: took for name in CASES if (took := _took(name)) is not None}
    two = pair()
    results = [*_results(found), *_of_two(two)]
    print(table("Extraction", ("what", "figure", "bar", ""), [one.cells for one in results]))
    print(families.report())
    kept = {
        "machine": machine(),
        "versions": dict(_versions()),
        "texts": [corpus.name for corpus in RULINGS if corpus.path.is_file()] or ["our own"],
        "figures": [one.kept for one in results],
    }
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _results(found: Mapping[str, Found]) -> Iterator[Result]:
    whole, bare, growth = found["everything"], found["bare"], found["growth"]
    yield Result("everything, MB of text a second of one core", whole["mb_per_s"], EXTRACTION)
    yield Result("the same without doctrines", bare["mb_per_s"], BARE)
    yield Result("time of 3,000,000 characters over that of 250,000", growth["ratio"], GROWTH)
    most = max(whole["rss_mb"], bare["rss_mb"], growth["rss_mb"])
    yield Result("most memory of a process", most, MEMORY)
    yield Result("opinions of the United States", found["opinions"]["mb_per_s"], None)
    if other := found.get("eyecite"):
        yield Result("eyecite on those opinions", other["mb_per_s"], None)
        yield Result(
            "everything on rulings over eyecite", whole["mb_per_s"] / other["mb_per_s"], TWICE
        )


def _of_two(took: Pair) -> Iterator[Result]:
    yield Result("one process over two, seconds by the wall's clock", took.ratio, PAIR)


def _took(name: str) -> Found | None:
    """Return what a case took in a process of its own; ``None`` where what it needs is missing."""
    command = [sys.executable, "-m", "benchmarks.speeds.cases", name]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)  # noqa: S603
    if done.returncode:
        print(f"{name}: not measured: {done.stderr.strip().splitlines()[-1]}")
        return None
    found: Found = json.loads(done.stdout)
    return found


def _versions() -> Iterator[tuple[str, str]]:
    for name in _VERSIONS:
        with suppress(PackageNotFoundError):
            yield name, version(name)


if __name__ == "__main__":
    main()
