"""Read and extract many documents, in input order, on one process or several."""

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
from comity.errors import ComityError, ExtractionError, UnreadableFileError
from comity.extraction import Extraction
from ingest.document import Document
from ingest.extracting import extract
from ingest.reading.corpora import read_corpus
from ingest.reading.files import is_corpus, is_readable, read_file
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
        max_size_mb: largest file, in megabytes.
    """

    court: str | None = None
    language: str | None = None
    jobs: int = 1
    with_metadata: bool = True
    max_size_mb: int = 20


@dataclass(frozen=True, slots=True)
class Failure:
    """A document that could not be read, and why."""

    document: str
    error: ComityError


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file of a folder that is of no kind we read."""

    document: str


Found: TypeAlias = Extraction | Failure | Skipped
_Read: TypeAlias = Document | ExtractionError | Skipped


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
    if place.is_dir():
        for inner in sorted(place.rglob("*")):
            if inner.is_file():
                yield from (
                    _read_one(inner, options) if is_readable(inner) else [Skipped(str(inner))]
                )
    elif place.is_file():
        yield from _read_one(place, options)
    else:
        yield UnreadableFileError(path, "there is no such file or folder")


def _read_one(path: Path, options: Options) -> Iterator[_Read]:
    if is_corpus(path):
        yield from read_corpus(path)
    else:
        yield read_file(path, options.max_size_mb * _MEGABYTE)


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
    if isinstance(read, Skipped):
        return read
    if isinstance(read, ExtractionError):
        return Failure(read.document, read)
    try:
        return extract(read, _vocabulary(), with_metadata=options.with_metadata)
    except ComityError as error:
        return Failure(read.id, error)
    except Exception as error:  # noqa: BLE001 - the border: one bad document must not stop the corpus
        reason = f"the text broke a rule of ours ({type(error).__name__}); please report it"
        return Failure(read.id, ExtractionError(read.name, reason))


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
