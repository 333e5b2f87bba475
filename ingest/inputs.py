"""The inputs that paths name: files, folders, corpora, and what comes on standard input."""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from comity.errors import UnreadableFileError
from ingest.document import Document
from ingest.reading.corpora import read_corpus
from ingest.reading.failures import Failure, shown
from ingest.reading.files import (
    STANDARD_INPUT,
    is_corpus,
    is_readable,
    known_file,
    read_file,
    read_stream,
)
from ingest.readings import Readings, Unchanged


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file of a folder that is of no kind we read."""

    document: str

    def __str__(self) -> str:
        return f"{self.document}: skipped, it is of no kind that is read"


@dataclass(frozen=True, slots=True)
class Unread:
    """A file of one document, which is read by the process that extracts it.

    Attributes:
        path: where it is.
        largest_bytes: one that is larger is refused.
        readings: what gives its bytes their mark, where somebody keeps marks.
    """

    path: Path
    largest_bytes: int
    readings: Readings | None = None

    @property
    def size(self) -> int:
        """Its bytes; 0 where it cannot be asked."""
        try:
            return self.path.stat().st_size
        except OSError:
            return 0


Item: TypeAlias = Document | Failure | Skipped | Unread | Unchanged


def inputs(paths: Sequence[str], largest: int, readings: Readings | None = None) -> Iterator[Item]:
    """Yield the inputs in order, files not yet opened.

    Args:
        paths: files, folders, corpora, or ``-``.
        largest: bytes of a file, or of a row of a corpus.
        readings: of what was read before, and is not read again.
    """
    for path in paths:
        yield from _read(path, largest, readings)


def weight(item: Item) -> int:
    """Return the characters or bytes of an input, to put inputs together by."""
    if isinstance(item, Unread):
        return item.size
    return len(item.text) if isinstance(item, Document) else 0


def opened(item: Item) -> Document | Failure | Skipped | Unchanged:
    """Return an input as it is read."""
    if isinstance(item, Unread):
        return read_file(item.path, item.largest_bytes, item.readings)
    return item


def _read(path: str, largest: int, readings: Readings | None) -> Iterator[Item]:
    place = Path(path)
    if path == STANDARD_INPUT:
        yield read_stream(sys.stdin.buffer, largest)
    elif place.is_dir():
        yield from _read_folder(place, largest, readings)
    elif place.is_file():
        yield from _read_one(place, largest, readings)
    else:
        name = shown(path)
        yield Failure(name, UnreadableFileError(name, "there is no such file or folder"))


def _read_folder(folder: Path, largest: int, readings: Readings | None) -> Iterator[Item]:
    for inner in sorted(folder.rglob("*")):
        if inner.is_file():
            if is_readable(inner):
                yield from _read_one(inner, largest, readings)
            else:
                yield Skipped(shown(str(inner)))


def _read_one(path: Path, largest: int, readings: Readings | None) -> Iterator[Item]:
    if is_corpus(path):
        yield from read_corpus(path, largest, readings)
    elif readings is None:
        yield Unread(path, largest)
    else:
        known = known_file(path, largest, readings)
        yield known or Unread(path, largest, Readings(readings.manner))
