"""Fills a Neo4j database while its server is stopped: a folder of CSV for Neo4j's importer."""

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Final

from comity.errors import StoreError
from comity.schema import schema
from comity.store import Values, untold
from comity.stores.neo4j_csv import BETWEEN, Lines, header

ARGUMENTS: Final = "import.args"
"""File of what the importer is told; whoever has the tool may run it there himself."""

OFFLINE: Final = "offline"
"""Source of a filling that waits for its server: for indexes, and for lists that are empty."""

_STATE: Final = "state.json"
_MARK: Final = "ComityFilling"
_BUFFER: Final = 4_194_304
"""Bytes that the importer reads at a time unless a line is longer."""

_WIDEST: Final = 4
"""Bytes of a character in UTF-8, at most."""


@dataclass(slots=True)
class _Kept:
    """What is known of the file of one kind.

    Attributes:
        done: parts in it.
        size: its bytes; what stands behind them was stopped half-way.
        lists: properties of which a list is empty.
        longest: characters of its longest line.
        has_breaks: whether a value has more than one line.
    """

    done: int = 0
    size: int = 0
    lists: list[str] = field(default_factory=list)
    longest: int = 0
    has_breaks: bool = False


class CsvFilling:
    """A folder with a file of CSV for each kind, and what to tell the importer."""

    def __init__(self, folder: Path, source: str | None) -> None:
        """Begin, or go on with what was begun from the same source.

        Args:
            folder: for the files; made where it is not there.
            source: what tells one source from another; ``None`` to begin anew.

        Raises:
            StoreError: there is something else in the folder.
        """
        self._folder, self._source = folder, source
        folder.mkdir(parents=True, exist_ok=True)
        state = folder / _STATE
        said = json.loads(state.read_text(encoding="utf-8")) if state.is_file() else None
        if said is None and any(folder.iterdir()):
            message = f"there is something in {folder} already; name a new folder"
            raise StoreError(message)
        self._kept: dict[str, _Kept] = {}
        if said is not None and source is not None and said["source"] == source:
            self._kept = {name: _Kept(**kept) for name, kept in said["kinds"].items()}

    def done(self, kind: str) -> int:
        """Return how many parts of a kind are written, so that they may be left out."""
        return self._kept[kind].done if kind in self._kept else 0

    def write(self, kind: str, rows: Sequence[Values]) -> None:
        """Write the next part of a kind.

        Raises:
            StoreError: a value cannot be told to the importer.
        """
        declared, kept = schema().kind(kind), self._kept.setdefault(kind, _Kept())
        lines = Lines(declared)
        text = lines.of(rows) if kept.done else header(declared) + lines.of(rows)
        packed = text.encode()
        with (self._folder / _name(kind)).open("r+b" if kept.done else "wb") as file:
            file.truncate(kept.size)
            file.seek(kept.size)
            file.write(packed)
        self._kept[kind] = _Kept(
            kept.done + 1, kept.size + len(packed), sorted({*kept.lists, *lines.lists}),
            max(kept.longest, lines.longest),
            kept.has_breaks or text.count("\n") > len(rows) + (kept.done == 0),
        )  # fmt: skip
        self._keep()

    def finish(self, told: Callable[[str], None] = untold) -> None:
        """Write the mark that the database is not ready yet, and what the importer is told."""
        told(ARGUMENTS)
        waiting = [f"{kind}.{name}" for kind, kept in self._kept.items() for name in kept.lists]
        marks = f'source,{OFFLINE},"{BETWEEN.join(waiting)}"\n'
        head = "id:ID(filling),source:string,lists:string[]\n"
        (self._folder / _name(_MARK)).write_text(head + marks, encoding="utf-8")
        (self._folder / ARGUMENTS).write_text("\n".join(self._arguments()) + "\n", encoding="utf-8")

    def close(self) -> None:
        """Let go of the folder; unfinished, it can be taken up again."""

    def _arguments(self) -> list[str]:
        nodes = [name for name in schema().nodes if name in self._kept]
        edges = [name for name in schema().edges if name in self._kept]
        longest = max((kept.longest for kept in self._kept.values()), default=0)
        return [
            *(f"--nodes={name}={_name(name)}" for name in (*nodes, _MARK)),
            *(f"--relationships={name}={_name(name)}" for name in edges),
            f"--array-delimiter=U+{ord(BETWEEN):04X}",
            "--bad-tolerance=0",  # an edge without both its ends is an error
            f"--multiline-fields={str(any(k.has_breaks for k in self._kept.values())).lower()}",
            f"--read-buffer-size={max(_BUFFER, _WIDEST * longest)}",
        ]

    def _keep(self) -> None:
        said = {"source": self._source, "kinds": {n: asdict(k) for n, k in self._kept.items()}}
        new = self._folder / f"{_STATE}.new"
        new.write_text(json.dumps(said), encoding="utf-8")
        new.replace(self._folder / _STATE)


def _name(kind: str) -> str:
    return f"{kind}.csv"
