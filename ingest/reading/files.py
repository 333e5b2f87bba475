"""One reader a format, chosen by a file's ending."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import IO, Final, overload

from comity.errors import ExtractionError, TooLargeError, UnreadableFileError
from ingest.document import Document
from ingest.reading.failures import Failure, shown, unforeseen
from ingest.reading.pages import read_page
from ingest.reading.pdf_files import read_pdf
from ingest.reading.texts import read_plain
from ingest.reading.word_files import read_word
from ingest.readings import Readings, Unchanged

Reader = Callable[[bytes, str, str], Document]

READERS: Final[Mapping[str, Reader]] = {
    ".docx": read_word,
    ".pdf": read_pdf,
    ".txt": read_plain,
    ".md": read_plain,
    ".html": read_page,
    ".htm": read_page,
    ".xml": read_page,
}
CORPORA: Final = (".jsonl", ".jsonl.gz", ".jsonl.xz")
STANDARD_INPUT: Final = "-"
_NOT_OURS: Final = ("~$", ".")  # what Word keeps beside a file that is open; hidden files


def is_corpus(path: Path) -> bool:
    """Return whether a file holds one ruling a line."""
    return path.name.lower().endswith(CORPORA)


def is_readable(path: Path) -> bool:
    """Return whether there is a reader for a file of that ending."""
    if path.name.startswith(_NOT_OURS):
        return False
    return path.suffix.lower() in READERS or is_corpus(path)


@overload
def read_file(path: Path, largest_bytes: int) -> Document | Failure: ...
@overload
def read_file(
    path: Path, largest_bytes: int, readings: Readings | None
) -> Document | Failure | Unchanged: ...
def read_file(
    path: Path, largest_bytes: int, readings: Readings | None = None
) -> Document | Failure | Unchanged:
    """Return the document in a file, or what is wrong with it, or that it was read before."""
    name, key = shown(str(path)), shown(path.stem)
    try:
        if path.stat().st_size > largest_bytes:
            raise _too_large(name, largest_bytes)
        reader = READERS.get(path.suffix.lower())
        if reader is None:
            raise UnreadableFileError(name, _no_reader(path.suffix))
        content = path.read_bytes()
    except OSError as error:
        reason = f"the file cannot be opened ({error.strerror})"
        return Failure(key, UnreadableFileError(name, reason))
    except ExtractionError as error:
        return Failure(key, error)
    if readings is None:
        return _read(reader, content, key, name)
    mark = _mark(path, content, readings)
    if mark in readings.known:
        return Unchanged(key, mark)
    read = _read(reader, content, key, name)
    return replace(read, reading=mark) if isinstance(read, Document) else read


def known_file(path: Path, largest_bytes: int, readings: Readings) -> Unchanged | None:
    """Return what says that a file was read before; ``None`` where it is to be read."""
    try:
        if path.stat().st_size > largest_bytes:
            return None
        mark = _mark(path, path.read_bytes(), readings)
    except OSError:  # reading it says what is wrong
        return None
    return Unchanged(shown(path.stem), mark) if mark in readings.known else None


def _mark(path: Path, content: bytes, readings: Readings) -> str:
    return readings.mark(f"{shown(path.stem)}{path.suffix.lower()}", content)


def read_stream(stream: IO[bytes], largest_bytes: int) -> Document | Failure:
    """Return the one plain text that comes in on a stream, or what is wrong with it."""
    name = "standard input"
    content = stream.read(largest_bytes + 1)
    if len(content) > largest_bytes:
        return Failure(STANDARD_INPUT, _too_large(name, largest_bytes))
    return _read(read_plain, content, STANDARD_INPUT, name)


def _read(reader: Reader, content: bytes, key: str, name: str) -> Document | Failure:
    if not content:
        return Failure(key, UnreadableFileError(name, "the file is empty"))
    try:
        return replace(reader(content, key, name), id=key)
    except ExtractionError as error:
        return Failure(key, error)
    except Exception as error:  # noqa: BLE001 - the border: one bad file must not stop the rest
        return Failure(key, unforeseen(name, error))


def _too_large(name: str, largest: int) -> TooLargeError:
    limit = f"the file is over {largest // 1_000_000} MB"
    return TooLargeError(name, f"{limit}; --max-size raises the limit")


def _no_reader(ending: str) -> str:
    return f"no reader for files ending in {ending!r}; save it as one of {', '.join(READERS)}"
