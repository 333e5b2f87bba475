"""Take vectors out of the files: those of some acts, or all."""

from collections.abc import Container
from pathlib import Path

from comity.ids import PassageId
from comity.vectors.files import HEAD, LINES, PARTS, ROWS, VectorFile
from comity.vectors.writing import VectorWriter


def forget_all(folder: Path) -> None:
    """Delete all vectors, those of a run that was cut off included; nothing where none are."""
    if folder.is_dir():
        for each in (ROWS, LINES, HEAD):
            (folder / each).unlink(missing_ok=True)
        for inner in PARTS:
            for each in (ROWS, LINES, HEAD):
                (folder / inner / each).unlink(missing_ok=True)
            if (folder / inner).is_dir():
                (folder / inner).rmdir()


def forget_acts(folder: Path, acts: Container[str]) -> int:
    """Take the vectors of the passages of some acts out of the files; return how many.

    The files are written anew without them: a vector tells of the words it was made of.
    """
    held = VectorFile(folder)
    model, dimensions = held.head
    if not dimensions:
        return 0
    gone = 0
    with VectorWriter(folder, model, dimensions) as writer:
        for row, (passage, key) in enumerate(held.lines()):
            if PassageId(passage).act in acts:
                gone += 1
            else:
                writer.add([(passage, key)], held.rows[row : row + 1])
    return gone
