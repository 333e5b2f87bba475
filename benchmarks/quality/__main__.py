"""Measures how right extraction is, against the yardstick beside the project: ``make evaluate``."""

import argparse
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Final

from benchmarks.quality import disputes, pages, printing, releases
from benchmarks.quality.extracting import extracted
from benchmarks.quality.figures import Scored
from benchmarks.quality.held_out import LEARNT, doctrines
from benchmarks.quality.scoring import scored
from benchmarks.quality.tasks import TASKS
from benchmarks.quality.yardstick import CORES, absent, gold_of

SAMPLE: Final = 5
"""In a sample, one ruling in so many of each large task; it takes a third of a minute.

What a model learnt from the answers is left to the whole measurement, which learns it anew."""


def main() -> int:
    """Measure, print, and say with the exit status whether a field lost too much: 1 if so."""
    given = _arguments()
    if missing := absent():
        print(missing)
        return 0
    tasks = [task for task in TASKS if not given.sample or task.name not in LEARNT]
    golds = [gold_of(task, SAMPLE if given.sample else 1) for task in tasks]
    found = extracted(golds, dict.fromkeys(LEARNT, doctrines))
    with ThreadPoolExecutor(CORES) as pool:
        figures = list(pool.map(scored, golds, found))
    if not given.sample:
        print(*printing.report(figures), sep="\n")
        pages.write(pages.page(figures, disputes.part(figures)))
    if given.record:
        releases.record(figures)
        return 0
    return _compared(figures)


def _compared(figures: Sequence[Scored]) -> int:
    release = releases.last()
    for task in releases.incomparable(figures, release):
        print(f"{task}: the last release was not measured on this gold; nothing to compare")
    moves = list(releases.moved(figures, release))
    print(*printing.history(moves, list(releases.changed(figures, release))), sep="\n")
    refused = [one for one in moves if one.is_refused]
    for one in refused:
        print(f"comity: {one.name} lost {-one.points:.2f} points", file=sys.stderr)
    return 1 if refused else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser("python -m benchmarks.quality", description=__doc__)
    parser.add_argument(
        "--sample", action="store_true", help=f"one ruling in {SAMPLE} of the large tasks"
    )
    parser.add_argument(
        "--record", action="store_true", help="keep the figures as those of the last release"
    )
    given = parser.parse_args()
    if given.sample and given.record:
        parser.error("a release is recorded from all rulings, not from a sample")
    return given


if __name__ == "__main__":
    sys.exit(main())
