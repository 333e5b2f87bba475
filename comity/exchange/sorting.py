"""Puts more lines in order than memory holds: sorted runs on the disk, then merged."""

import heapq
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, TextIO

_RUN: Final = 400_000
"""Lines that are sorted in memory at a time: some 200 MB of rows."""


def in_order(lines: Iterable[str], *, run: int = _RUN) -> Iterator[str]:
    """Yield lines in the order of their code points, repeats kept.

    Args:
        lines: without ends of lines, and none inside.
        run: how many are in memory at a time.
    """
    coming = iter(lines)
    first = sorted(islice(coming, run))
    if len(first) < run:
        yield from first
        return
    with TemporaryDirectory(prefix="comity-sorting-") as folder, ExitStack() as stack:
        runs: list[TextIO] = []
        part = first
        while part:
            path = _kept(Path(folder, str(len(runs))), part)
            runs.append(stack.enter_context(path.open(encoding="utf-8", newline="\n")))
            part = sorted(islice(coming, run))
        yield from heapq.merge(*map(_lines, runs))


def _lines(file: TextIO) -> Iterator[str]:
    return (line[:-1] for line in file)


def _kept(path: Path, lines: Iterable[str]) -> Path:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(f"{line}\n" for line in lines)
    return path
