"""Corpora (`.jsonl`, `.jsonl.gz`, `.jsonl.xz`): one ruling or guide a line, its text unchanged.

Only line breaks that were lost are put back, each in the place of a blank, and letters that were
encoded twice are put right.
"""

import codecs
import gzip
import json
import lzma
import zlib
from collections.abc import Iterator
from dataclasses import replace
from io import BufferedIOBase
from pathlib import Path
from typing import Final, TypeAlias, overload

from comity.errors import TooLargeError, UnreadableFileError
from ingest.document import Document, Supplied
from ingest.reading.encodings import repaired
from ingest.reading.failures import Failure, shown
from ingest.reading.line_breaks import with_line_breaks
from ingest.reading.texts import doubts
from ingest.readings import Readings, Unchanged

_FIELDS: Final = (
    "court", "body", "title", "date", "language", "appno", "ecli", "respondent", "symbol", "kind",
    "citation",
)  # fmt: skip
"""All that is read of a row beside ``id`` and ``text``; labels never reach the extractor."""

_Json: TypeAlias = dict[str, object]


@overload
def read_corpus(path: Path, largest_bytes: int) -> Iterator[Document | Failure]: ...
@overload
def read_corpus(
    path: Path, largest_bytes: int, readings: Readings | None
) -> Iterator[Document | Failure | Unchanged]: ...
def read_corpus(
    path: Path, largest_bytes: int, readings: Readings | None = None
) -> Iterator[Document | Failure | Unchanged]:
    """Yield the document of each line, or what is wrong with the line; the rest goes on.

    Args:
        path: a file whose ending says how it is packed.
        largest_bytes: of one line; a corpus as a whole may be of any size.
        readings: of the inputs that were read before; those are not read again.
    """
    name, place = shown(str(path)), 0
    try:
        with _opened(path) as stream:
            for place, line in enumerate(_lines(stream, largest_bytes), start=1):
                if line is None:
                    yield _too_large(f"{name}, line {place}", largest_bytes)
                elif line.strip():
                    yield _document(line, f"{name}, line {place}", readings)
    except (lzma.LZMAError, EOFError, zlib.error, gzip.BadGzipFile):
        reason = f"the file is cut short or damaged after line {place}; download it again"
        yield Failure(name, UnreadableFileError(name, reason))
    except OSError as error:
        reason = f"the file cannot be opened ({error.strerror})"
        yield Failure(name, UnreadableFileError(name, reason))
    else:
        if not place:
            yield Failure(name, UnreadableFileError(name, "the file is empty"))


def _opened(path: Path) -> BufferedIOBase:
    ending = path.suffix.lower()
    if ending == ".xz":
        return lzma.open(path)
    if ending == ".gz":
        return gzip.open(path)
    return path.open("rb")


def _lines(stream: BufferedIOBase, largest: int) -> Iterator[bytes | None]:
    """Yield each line, ``None`` for one that is too long to be held in memory."""
    while line := stream.readline(largest + 1):
        if len(line) <= largest:
            yield line
            continue
        while line and not line.endswith(b"\n"):
            line = stream.readline(largest)
        yield None


def _too_large(name: str, largest: int) -> Failure:
    reason = f"the row is over {largest // 1_000_000} MB; --max-size raises the limit"
    return Failure(name, TooLargeError(name, reason))


def _document(line: bytes, name: str, readings: Readings | None) -> Document | Failure | Unchanged:
    row = _row(line)
    if isinstance(row, str):
        return Failure(name, UnreadableFileError(name, row))
    key = _key(row) or name
    mark = readings.mark(key, line.strip()) if readings else None
    if readings and mark and mark in readings.known:
        return Unchanged(key, mark)
    read = _read(row, key, name)
    return replace(read, reading=mark) if isinstance(read, Document) else read


def _read(row: _Json, key: str, name: str) -> Document | Failure:
    text = row.get("text")
    if not isinstance(text, str) or not text.strip():
        reason = "the row has no text; give it a field `text`"
        return Failure(key, UnreadableFileError(name, reason))
    given = {field: value for field in _FIELDS if isinstance(value := row.get(field), str)}
    if any(shown(said) != said for said in (text, *given.values())):
        reason = "the row holds halves of characters (lone surrogates); write it anew as UTF-8"
        return Failure(key, UnreadableFileError(name, reason))
    fixed = repaired(text)
    text, lost = with_line_breaks(fixed.text)
    warnings = (*fixed.warnings, *lost, *doubts(text))
    return Document(key, name, text, fixed.blocks, Supplied(**given), warnings=warnings)


def _row(line: bytes) -> _Json | str:
    """Return the object in a line, or what is wrong with the line."""
    if line.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "the corpus is in UTF-16; save it as UTF-8 and try again"
    try:
        row = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return "the line is not in UTF-8; save the corpus as UTF-8 and try again"
    except json.JSONDecodeError as error:
        return f"the line is not JSON ({error.msg}); write one JSON object a line"
    except (ValueError, RecursionError):  # a number of thousands of digits, brackets without end
        return "the line is no JSON that can be read; write one JSON object a line"
    return row if isinstance(row, dict) else "the line is not one JSON object"


def _key(row: _Json) -> str:
    key = row.get("id")
    return shown(str(key)) if isinstance(key, str | int) else ""
