"""Read and extract many documents, in input order, on one process or several."""

import sys
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import cache
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import Final, TypeAlias

import ontology
from comity.errors import ComityError, UnreadableFileError
from comity.extraction import Extraction
from ingest.document import Document
from ingest.extracting import extract
from ingest.reading.corpora import read_corpus
from ingest.reading.failures import Failure, shown, unforeseen
from ingest.reading.files import STANDARD_INPUT, is_corpus, is_readable, read_file, read_stream
from ontology import Vocabulary

_CHUNK: Final = 8  # documents a task: enough to hide the cost of sending, few enough to stay small
_TASKS_AHEAD: Final = 3  # a process, so that memory stays bounded whatever the corpus
_MEGABYTE: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Options:
    """How documents are read.

    Attributes:
        court: code or name of the court of texts that do not come with theirs.
        language: ISO 639-1, likewise.
        jobs: processes.
        with_metadata: whether what came with a text is used.
        max_size_mb: largest file, or row of a corpus, in megabytes.
    """

    court: str | None = None
    language: str | None = None
    jobs: int = 1
    with_metadata: bool = True
    max_size_mb: int = 20


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file of a folder that is of no kind we read."""

    document: str

    def __str__(self) -> str:
        return f"{self.document}: skipped, it is of no kind that is read"


Found: TypeAlias = Extraction | Failure | Skipped
_Read: TypeAlias = Document | Failure | Skipped


def extract_paths(paths: Sequence[str], options: Options) -> Iterator[Found]:
    """Yield what was found in each document, in input order; a bad one does not stop the rest."""
    documents = (_with_options(read, options) for path in paths for read in _read(path, options))
    if options.jobs == 1:
        for document in documents:
            yield _found(document, options)
        return
    yield from _spread(documents, options)


def _read(path: str, options: Options) -> Iterator[_Read]:
    place = Path(path)
    if path == STANDARD_INPUT:
        yield read_stream(sys.stdin.buffer, options.max_size_mb * _MEGABYTE)
    elif place.is_dir():
        yield from _read_folder(place, options)
    elif place.is_file():
        yield from _read_one(place, options)
    else:
        name = shown(path)
        yield Failure(name, UnreadableFileError(name, "there is no such file or folder"))


def _read_folder(folder: Path, options: Options) -> Iterator[_Read]:
    for inner in sorted(folder.rglob("*")):
        if inner.is_file():
            if is_readable(inner):
                yield from _read_one(inner, options)
            else:
                yield Skipped(shown(str(inner)))


def _read_one(path: Path, options: Options) -> Iterator[_Read]:
    largest = options.max_size_mb * _MEGABYTE
    if is_corpus(path):
        yield from read_corpus(path, largest)
    else:
        yield read_file(path, largest)


def _with_options(read: _Read, options: Options) -> _Read:
    """Fill in the court and language that a document does not come with."""
    if not isinstance(read, Document):
        return read
    given = read.supplied
    court = given.court or (None if given.body else options.court)
    supplied = replace(given, court=court, language=given.language or options.language)
    return replace(read, supplied=supplied)


@cache
def _vocabulary() -> Vocabulary:
    return ontology.load()


def _found(read: _Read, options: Options) -> Found:
    if not isinstance(read, Document):
        return read
    try:
        return extract(read, _vocabulary(), with_metadata=options.with_metadata)
    except ComityError as error:
        return Failure(read.id, error)
    except Exception as error:  # noqa: BLE001 - the border: one bad document must not stop the corpus
        return Failure(read.id, unforeseen(read.name, error))


def _found_in(chunk: Sequence[_Read], options: Options) -> list[Found]:
    return [_found(read, options) for read in chunk]


def _spread(documents: Iterable[_Read], options: Options) -> Iterator[Found]:
    """Spread chunks over processes and yield their results in order."""
    rest = iter(documents)
    waiting: deque[Future[list[Found]]] = deque()
    with ProcessPoolExecutor(options.jobs, mp_context=get_context("spawn")) as pool:
        while chunk := list(islice(rest, _CHUNK)):
            waiting.append(pool.submit(_found_in, chunk, options))
            if len(waiting) >= options.jobs * _TASKS_AHEAD:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()
