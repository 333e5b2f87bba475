"""One reader a format, chosen by a file's ending."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from comity.errors import ExtractionError, TooLargeError, UnreadableFileError
from ingest.document import Document
from ingest.reading.pdf_files import read_pdf
from ingest.reading.texts import read_page, read_plain
from ingest.reading.word_files import read_word

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


def is_corpus(path: Path) -> bool:
    """Return whether a file holds one ruling a line."""
    return path.name.endswith(CORPORA)


def is_readable(path: Path) -> bool:
    """Return whether there is a reader for a file of that ending."""
    return path.suffix.lower() in READERS or is_corpus(path)


def read_file(path: Path, largest_bytes: int) -> Document | ExtractionError:
    """Return the document in a file, or what is wrong with it."""
    name = str(path)
    try:
        if path.stat().st_size > largest_bytes:
            reason = (
                f"the file is over {largest_bytes // 1_000_000} MB; --max-size raises the limit"
            )
            return TooLargeError(name, reason)
        reader = READERS.get(path.suffix.lower())
        if reader is None:
            return UnreadableFileError(name, f"no reader for files ending in {path.suffix!r}")
        content = path.read_bytes()
        if not content:
            return UnreadableFileError(name, "the file is empty")
        return replace(reader(content, path.stem, name), id=path.stem)
    except ExtractionError as error:
        return error
    except OSError as error:
        return UnreadableFileError(name, f"the file cannot be opened ({error.strerror})")
