"""The old layer: a file that ``comity extract`` printed, asked ruling by ruling."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from comity.errors import UnreadableFileError
from ingest.layers.saying import Row


@dataclass(slots=True)
class Earlier:
    """An old layer; its rows stay in the file until they are asked for.

    Attributes:
        path: JSON Lines, as ``comity extract`` prints them.
        offsets: where the row of each id begins, in the file's order.
    """

    path: Path
    offsets: Mapping[str, int]

    @classmethod
    def of(cls, path: Path) -> "Earlier":
        """Return the layer in a file.

        Raises:
            UnreadableFileError: there is none, a line is not what ``comity extract`` prints, or two
                lines are of one document.
        """
        offsets: dict[str, int] = {}
        for number, (offset, line) in enumerate(_lines(path), start=1):
            id_ = _id(path, number, line)
            if id_ in offsets:
                raise UnreadableFileError(str(path), f"line {number} gives {id_!r} a second time")
            offsets[id_] = offset
        return cls(path, offsets)

    def row(self, document: str) -> Row | None:
        """Return what the layer says of a document; ``None`` where it does not have it."""
        if document not in self.offsets:
            return None
        with self.path.open("rb") as lines:
            lines.seek(self.offsets[document])
            found: Row = json.loads(lines.readline())
            return found


def _lines(path: Path) -> Iterator[tuple[int, bytes]]:
    try:
        with path.open("rb") as lines:
            offset = 0
            for line in lines:
                if line.strip():
                    yield offset, line
                offset += len(line)
    except OSError as error:
        raise UnreadableFileError(str(path), "it cannot be opened") from error


def _id(path: Path, number: int, line: bytes) -> str:
    reason = f"line {number} is not one that comity extract prints with --format jsonl"
    try:
        row = json.loads(line)
    except ValueError as error:
        raise UnreadableFileError(str(path), reason) from error
    if not isinstance(row, dict) or not {"text_sha256", "error"} & row.keys():
        raise UnreadableFileError(str(path), reason)
    return str(row.get("id"))
