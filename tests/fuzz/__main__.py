"""Tries readers and grammars on broken files and odd texts for some minutes, and reports."""

import argparse
import itertools
import sys
import time
from collections.abc import Iterator

from tests.fuzz.trying import Case
from tests.fuzz.watching import watched

_TEXT = 20_000  # characters
_RUN = 300_000


def main() -> int:
    """Return 0 where nothing crashed, nothing hung, and every span re-read its words."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--minutes", type=float, default=20.0)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    report = watched(_cases(given.seed, time.monotonic() + 60 * given.minutes))
    lines = [f"{count:>7} {outcome}" for outcome, count in sorted(report.outcomes.items())]
    lines.append(f"slowest case {report.slowest:.1f} s")
    lines += [f"{case}: {seconds:.1f} s" for case, seconds in report.slow]
    lines += [f"{case}:\n{trace}" for case, trace in report.crashes]
    sys.stdout.write("\n".join((*lines, "")))
    return 0 if report.is_good() else 1


def _cases(seed: int, until: float) -> Iterator[Case]:
    """Yield cases until a time: of ten, six files, three texts, one long run."""
    for number in itertools.count(seed * 1_000_000):
        if time.monotonic() > until:
            return
        kind = "file" if number % 10 < 6 else "text" if number % 10 < 9 else "run"
        yield Case(kind, number, _RUN if kind == "run" else _TEXT)


if __name__ == "__main__":
    sys.exit(main())
