"""Write vectors anew: all of them, or what was there before stays."""

import json
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self

from comity.vectors.files import HEAD, LINES, PARTS, ROWS

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

PART: Final = PARTS[0]
"""Folder, within that of the vectors, of what is not whole yet; a later run goes on from it."""


class VectorWriter:
    """Writes rows in the order in which they come; they count once the block has ended well."""

    def __init__(self, folder: Path, model: str, dimensions: int) -> None:
        """Begin beside what is there."""
        self._folder, self._part = folder, folder / PART
        self._part.mkdir(parents=True, exist_ok=True)
        head = {"model": model, "dimensions": dimensions}
        (self._part / HEAD).write_text(json.dumps(head) + "\n", "utf-8")
        self._lines = (self._part / LINES).open("w", encoding="utf-8")
        self._rows = (self._part / ROWS).open("wb")

    def add(self, passages: Sequence[tuple[str, str]], rows: "NDArray[np.floating]") -> None:
        """Add passages, each with the key of its text, and their vectors."""
        import numpy as np  # noqa: PLC0415 - whoever gives rows has it loaded

        self._rows.write(np.ascontiguousarray(rows, np.float16).tobytes())
        self._rows.flush()
        self._lines.writelines(f"{passage}\t{key}\n" for passage, key in passages)
        self._lines.flush()

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Put what was written in the place of what was there; after a failure leave both."""
        self._lines.close()
        self._rows.close()
        if kind is not None:
            return
        for name in (ROWS, LINES, HEAD):
            (self._part / name).replace(self._folder / name)
        self._part.rmdir()
