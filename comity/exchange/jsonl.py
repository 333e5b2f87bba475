"""Rows as lines of JSON (https://jsonlines.org), UTF-8."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from comity.schema import Kind


class Lines:
    """Lines as they are."""

    def write(self, path: Path, kind: Kind, lines: Iterable[str]) -> int:
        """Write rows, given as lines of JSON; return how many."""
        del kind  # a line says all
        count = 0
        with path.open("w", encoding="utf-8", newline="\n") as file:
            for count, line in enumerate(lines, start=1):  # noqa: B007 - the last count is the answer
                file.write(line)
                file.write("\n")
        return count

    def read(self, path: Path, kind: Kind) -> Iterator[str]:
        """Yield the lines that were written, in their order."""
        del kind
        with path.open(encoding="utf-8", newline="\n") as file:
            for line in file:
                yield line.removesuffix("\n")
