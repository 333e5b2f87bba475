"""Read and extract many documents, in input order, on one process or several."""

import gc
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path
from typing import Final, TypeAlias, TypeVar

import ontology
from comity.errors import ComityError, ExtractionError, UnreadableFileError
from comity.extraction import Extraction
from ingest.document import Document
from ingest.extracting import extract
from ingest.parts import Part
from ingest.protecting.gates import Gate, gate_of
from ingest.protecting.lists import ListPlace
from ingest.reading.corpora import read_corpus
from ingest.reading.failures import Failure, shown, unforeseen
from ingest.reading.files import STANDARD_INPUT, is_corpus, is_readable, read_file, read_stream
from ingest.spreading import Work, spread
from ontology import Vocabulary

_MEGABYTE: Final = 1_000_000
_UNTIL_COLLECTED: Final = 20_000
"""New objects before the youngest are looked at for garbage: about those of one ruling, which are
let go together."""


@dataclass(frozen=True, slots=True)
class Options:
    """How documents are read.

    Attributes:
        court: code or name of the court of texts that do not come with theirs.
        language: ISO 639-1, likewise.
        jobs: processes.
        scheduler: address of a Dask scheduler whose workers read instead, ``"tcp://host:8786"``.
        with_metadata: whether what came with a text is used.
        max_size_mb: largest file, or row of a corpus, in megabytes.
        without: what is not looked for.
        protected: where the list of protected names is, if there is one; workers read it there.
    """

    court: str | None = None
    language: str | None = None
    jobs: int = 1
    with_metadata: bool = True
    max_size_mb: int = 20
    without: frozenset[Part] = frozenset()
    protected: ListPlace | None = None
    scheduler: str | None = None


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
    """

    path: Path
    largest_bytes: int

    @property
    def size(self) -> int:
        """Its bytes; 0 where it cannot be asked."""
        try:
            return self.path.stat().st_size
        except OSError:
            return 0


Found: TypeAlias = Extraction | Failure | Skipped
Written: TypeAlias = str | Failure | Skipped
Write: TypeAlias = Callable[[Extraction], str]
_Read: TypeAlias = Document | Failure | Skipped
_Item: TypeAlias = _Read | Unread
T = TypeVar("T")


def extract_paths(paths: Sequence[str], options: Options) -> Iterator[Found]:
    """Yield what was found in each document, in input order; a bad one does not stop the rest.

    Nothing is yielded before it has passed the gate of protected names, where there is a list.

    Raises:
        ProtectionError: the list of protected names cannot be used.
    """
    yield from _each(partial(_found, options=options), paths, options)


def write_paths(paths: Sequence[str], options: Options, write: Write) -> Iterator[Written]:
    """Yield what ``write`` makes of each document, as ``extract_paths`` would.

    It is made where the document was read: a line of text comes back from another process sooner
    than all that it was made of.

    Args:
        paths: files, folders, corpora, or ``-``.
        options: how they are read.
        write: a function of a module, so that it can be sent to other processes.
    """
    yield from _each(partial(_written, options=options, write=write), paths, options)


def _each(
    task: Callable[[_Item], T], paths: Sequence[str], options: Options
) -> Iterator[T | Failure | Skipped]:
    if options.protected:
        gate_of(options.protected)  # a list that cannot be used is told before anything is read
    documents = (item for path in paths for item in _read(path, options))
    work = Work(task, partial(_lost, options=options), _weight)
    if options.scheduler:
        from ingest.distributing import spread_over  # noqa: PLC0415 - Dask is an extra

        here = map(_opened, documents)  # other machines do not see this one's files
        yield from spread_over(work, here, options.scheduler)
    elif options.jobs == 1:
        yield from map(task, documents)
    else:
        yield from spread(work, documents, options.jobs)


def _weight(item: _Item) -> int:
    if isinstance(item, Unread):
        return item.size
    return len(item.text) if isinstance(item, Document) else 0


def _opened(item: _Item) -> _Read:
    return read_file(item.path, item.largest_bytes) if isinstance(item, Unread) else item


def _read(path: str, options: Options) -> Iterator[_Item]:
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


def _read_folder(folder: Path, options: Options) -> Iterator[_Item]:
    for inner in sorted(folder.rglob("*")):
        if inner.is_file():
            if is_readable(inner):
                yield from _read_one(inner, options)
            else:
                yield Skipped(shown(str(inner)))


def _read_one(path: Path, options: Options) -> Iterator[_Item]:
    largest = options.max_size_mb * _MEGABYTE
    if is_corpus(path):
        yield from read_corpus(path, largest)
    else:
        yield Unread(path, largest)


def _with_options(read: _Read, options: Options) -> _Read:
    """Fill in the court and language that a document does not come with."""
    if not isinstance(read, Document):
        return read
    given = read.supplied
    court = given.court or (None if given.body else options.court)
    supplied = replace(given, court=court, language=given.language or options.language)
    return replace(read, supplied=supplied)


@cache
def loaded_vocabulary() -> Vocabulary:
    """Return the vocabulary; what is loaded by now stays, and need not be looked at for garbage."""
    vocabulary = ontology.load()
    gc.collect()
    gc.freeze()
    gc.set_threshold(_UNTIL_COLLECTED)
    return vocabulary


def _found(item: _Item, options: Options) -> Found:
    """Return what was found in a document, or why nothing was, without protected names."""
    found = _searched(_with_options(_opened(item), options), options)
    if options.protected is None:
        return found
    gate = gate_of(options.protected)
    if not isinstance(found, Extraction):
        return _told(found, gate)
    try:
        return gate.extraction(found)
    except Exception as error:  # noqa: BLE001 - the border: one bad document must not stop the corpus
        name = gate.name(found.id)
        return Failure(name, unforeseen(name, error))


def _told(found: Failure | Skipped, gate: Gate) -> Failure | Skipped:
    """Return what is told of a document, without protected names."""
    return gate.failure(found) if isinstance(found, Failure) else Skipped(gate.name(found.document))


def _searched(read: _Read, options: Options) -> Found:
    if not isinstance(read, Document):
        return read
    try:
        return extract(
            read, loaded_vocabulary(), with_metadata=options.with_metadata, without=options.without
        )
    except ComityError as error:
        return Failure(read.id, error)
    except Exception as error:  # noqa: BLE001 - the border: one bad document must not stop the corpus
        return Failure(read.id, unforeseen(read.name, error))


def _written(item: _Item, options: Options, write: Write) -> Written:
    found = _found(item, options)
    return write(found) if isinstance(found, Extraction) else found


def _lost(item: _Item, options: Options) -> Failure | Skipped:
    """Return what stands for a document whose process died of it."""
    lost: Failure | Skipped
    if isinstance(item, Document):
        lost = _ended(item.id, item.name)
    elif isinstance(item, Unread):
        lost = _ended(shown(item.path.stem), shown(str(item.path)))
    else:
        lost = item
    return _told(lost, gate_of(options.protected)) if options.protected else lost


def _ended(key: str, name: str) -> Failure:
    reason = "its process was ended, perhaps for want of memory; try it alone, with --jobs 1"
    return Failure(key, ExtractionError(name, reason))
