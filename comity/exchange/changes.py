"""What changed of one kind between two exports."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from comity.exchange.lines import is_edge
from comity.schema import Kind


@dataclass(frozen=True, slots=True)
class Change:
    """What is other than it was.

    Attributes:
        removed: of nodes, the ids that are gone; of edges, the owners whose edges are replaced;
            each as ``hidden`` shows it.
        rows: how many rows the kind has now.
        kept: file of all lines as they are now.
        wanted: ids of changed nodes, or the same owners.
        key: name of the property that is looked up in ``wanted``.
    """

    removed: tuple[str, ...]
    rows: int
    kept: Path
    wanted: frozenset[str]
    key: str

    def lines(self) -> Iterator[str]:
        """Yield the lines that take the place of former ones; the file of all is let go."""
        with self.kept.open(encoding="utf-8", newline="\n") as file:
            for line in file:
                if self.wanted and json.loads(line).get(self.key) in self.wanted:
                    yield line.removesuffix("\n")
        self.kept.unlink()


def change_of(kind: Kind, before: Iterable[str], now: Iterable[str], folder: Path) -> Change:
    """Compare two exports of a kind, both in order.

    Args:
        kind: of the rows.
        before: lines of the earlier export.
        now: lines as they are now.
        folder: where the lines of now may be kept until they are asked for.
    """
    key = "owner" if is_edge(kind) else "id"
    gone: set[str] = set()
    new: set[str] = set()
    kept, rows = folder / "now", 0
    earlier = iter(before)
    old = next(earlier, None)
    with kept.open("w", encoding="utf-8", newline="\n") as file:
        for rows, line in enumerate(now, start=1):  # noqa: B007 - the last count is needed
            file.write(f"{line}\n")
            while old is not None and old < line:
                gone.add(_named(old, key))
                old = next(earlier, None)
            if old == line:
                old = next(earlier, None)
            else:
                new.add(_named(line, key))
    if old is not None:
        gone.update(_named(line, key) for line in (old, *earlier))
    wanted = gone | new if is_edge(kind) else new
    removed = gone | new if is_edge(kind) else gone - new
    return Change(tuple(sorted(map(hidden, removed))), rows, kept, frozenset(wanted), key)


def hidden(name: str) -> str:
    """Return what stands for an id that is gone: who had it knows it, others are told no name."""
    return hashlib.sha256(name.encode()).hexdigest()


def _named(line: str, key: str) -> str:
    return str(json.loads(line).get(key))
