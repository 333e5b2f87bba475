"""The files: which passages, by which model, and one vector of half precision for each.

``vectors.json`` names the model and the dimensions, ``passages.tsv`` has a line for each row (id of
the passage, key of its text), ``rows.f16`` the rows, of length 1 each. Rows are in the order of
their ids. What no file says is not known: there is no other copy.
"""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from comity.ids import PassageId

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_ROWS_AT_ONCE: Final = 65_536
PARTS: Final = ("part", "resumed")
"""Folders within, of what is not whole yet: written just now, and left by a run cut off."""

HEAD, LINES, ROWS = "vectors.json", "passages.tsv", "rows.f16"


def vectors_place(store: str) -> Path | None:
    """Return the folder beside a graph that is a file; ``None`` for any other store."""
    path = store.removeprefix("sqlite:///")
    return None if path in {store, ":memory:"} else Path(f"{path}.vectors").expanduser()


def text_key(text: str) -> str:
    """Return what tells one text of a passage from another."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


@dataclass(frozen=True)
class VectorFile:
    """Vectors as they were written; empty where the folder has none.

    Attributes:
        folder: in which they are.
    """

    folder: Path

    @cached_property
    def head(self) -> tuple[str, int]:
        """Name of the model and dimensions; ``("", 0)`` where there is no file."""
        try:
            said = json.loads((self.folder / HEAD).read_text("utf-8"))
        except FileNotFoundError:
            return "", 0
        return str(said["model"]), int(said["dimensions"])

    @cached_property
    def places(self) -> dict[str, tuple[int, str]]:
        """Row and key of the text, by id of the passage."""
        return {passage: (row, key) for row, (passage, key) in enumerate(self.lines())}

    def lines(self) -> Iterator[tuple[str, str]]:
        """Yield id and key of each passage, in the order of the rows."""
        if not self.head[1]:
            return
        with (self.folder / LINES).open(encoding="utf-8") as lines:
            for line in lines:
                passage, _, key = line.rstrip("\n").partition("\t")
                yield passage, key

    @cached_property
    def rows(self) -> "NDArray[np.float16]":
        """The vectors, read from the disk as they are needed."""
        import numpy as np  # noqa: PLC0415 - most questions need no vectors

        dimensions = self.head[1]
        size = (self.folder / ROWS).stat().st_size if dimensions else 0
        whole = size // (2 * dimensions) if dimensions else 0  # the last may be cut off
        if not whole:
            return np.empty((0, dimensions), np.float16)
        return np.memmap(self.folder / ROWS, np.float16, "r", shape=(whole, dimensions))

    def near(self, passage: str, most: int) -> list[tuple[str, str, float]]:
        """Return the passages of other acts whose vectors are nearest to that of one.

        Args:
            passage: its id; nothing is near what has no vector.
            most: how many.

        Returns:
            Id, key of the text and cosine; the nearest first, ties by id.
        """
        import numpy as np  # noqa: PLC0415 - as above

        if passage not in self.places:
            return []
        asked = self.rows[self.places[passage][0]].astype(np.float32)
        cosines = np.concatenate(
            [
                self.rows[start : start + _ROWS_AT_ONCE].astype(np.float32) @ asked
                for start in range(0, len(self.rows), _ROWS_AT_ONCE)
            ]
        )
        return list(self._first(cosines, PassageId(passage).act, most))

    def _first(
        self, cosines: "NDArray[np.float32]", act: str, most: int
    ) -> Iterator[tuple[str, str, float]]:
        rounded = cosines.round(4)  # half precision tells no more, and ties go by id
        found = 0
        for row in (-rounded).argsort(kind="stable"):
            passage, key = self._ids[row]
            if PassageId(passage).act != act:
                yield passage, key, float(rounded[row])
                found += 1
            if found == most:
                return

    @cached_property
    def _ids(self) -> list[tuple[str, str]]:
        return list(self.lines())
