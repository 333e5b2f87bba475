"""Corpora (`.jsonl`, `.jsonl.gz`, `.jsonl.xz`): one ruling or guide a line, its text unchanged."""

import gzip
import json
import lzma
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Final

from comity.errors import ExtractionError, UnreadableFileError
from ingest.document import Document, Supplied

_FIELDS: Final = (
    "court", "body", "title", "date", "language", "appno", "ecli", "respondent", "symbol", "kind",
)  # fmt: skip
"""All that is read of a row beside ``id`` and ``text``; labels never reach the extractor."""


def read_corpus(path: Path) -> Iterator[Document | ExtractionError]:
    """Yield the document of each line, or what is wrong with the line; the rest goes on."""
    try:
        with _opened(path) as lines:
            for number, line in enumerate(lines, start=1):
                if line.strip():
                    yield _document(line, f"{path}, line {number}")
    except (lzma.LZMAError, EOFError, gzip.BadGzipFile, UnicodeDecodeError) as error:
        yield UnreadableFileError(str(path), f"the file is cut short or damaged ({error})")


def _opened(path: Path) -> IO[str]:
    if path.suffix == ".xz":
        return lzma.open(path, "rt", encoding="utf-8")
    if path.suffix == ".gz":
        return gzip.open(path, "rt", encoding="utf-8")
    return path.open(encoding="utf-8")


def _document(line: str, name: str) -> Document | ExtractionError:
    try:
        row = json.loads(line)
    except json.JSONDecodeError as error:
        return UnreadableFileError(name, f"the line is not JSON ({error.msg})")
    if not isinstance(row, dict):
        return UnreadableFileError(name, "the line is not one JSON object")
    text = row.get("text")
    if not isinstance(text, str) or not text.strip():
        return UnreadableFileError(name, "the row has no text; give it a field `text`")
    given = {field: row[field] for field in _FIELDS if isinstance(row.get(field), str)}
    return Document(str(row.get("id") or name), name, text, supplied=Supplied(**given))
