"""Measures and prints tables as they are ready: ``make bench``."""

import argparse
from collections.abc import Iterable, Iterator
from typing import Final

from benchmarks import extraction, graphs
from benchmarks.latencies import RUNS
from benchmarks.machines import described
from benchmarks.texts import EVERY, absent

PARTS: Final = ("extraction", "graph")


def main() -> None:
    """Measure what the command line asks for."""
    given = _arguments()
    print(described(), *absent(), "", sep="\n", flush=True)
    for part in _reports(given):
        print(part, flush=True)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser("python -m benchmarks", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help="extraction, graph; or both")
    parser.add_argument("--every", type=int, default=EVERY, help="extract one row in so many")
    parser.add_argument("--all", action="store_const", const=1, dest="every", help="every row")
    parser.add_argument("--runs", type=int, default=RUNS, help="runs of each question")
    parser.add_argument("--store", metavar="URL", help="put the questions to this store alone")
    given = parser.parse_args()
    if unknown := {*given.parts}.difference(PARTS):
        parser.error(f"no part {', '.join(sorted(unknown))}; choose from {', '.join(PARTS)}")
    return given


def _reports(given: argparse.Namespace) -> Iterator[str]:
    if given.store:
        yield graphs.report_on(given.store, given.runs)
        return
    parts: Iterable[str] = given.parts or PARTS
    if "extraction" in parts:
        yield from extraction.report(given.every)
    if "graph" in parts:
        yield from graphs.report(given.runs)


if __name__ == "__main__":
    main()
