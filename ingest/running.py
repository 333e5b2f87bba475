"""Read and extract many documents, in input order, on one process or several."""

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from hashlib import sha256
from typing import Final, TypeAlias, TypeVar

import ontology
from comity.errors import ComityError, ExtractionError
from comity.extraction import Extraction
from comity.garbage import set_apart
from ingest.document import Document
from ingest.inputs import Item, Skipped, Unread, inputs, opened, weight
from ingest.parts import Part
from ingest.protecting.gates import Gate, gate_of
from ingest.protecting.lists import ListPlace
from ingest.reading.failures import Failure, shown, unforeseen
from ingest.readings import Read, Readings, Unchanged
from ingest.spreading import Work, spread
from ontology import Vocabulary

_MEGABYTE: Final = 1_000_000


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


Found: TypeAlias = Extraction | Failure | Skipped
Fresh: TypeAlias = Read | Failure | Skipped | Unchanged
Written: TypeAlias = str | Failure | Skipped
Write: TypeAlias = Callable[[Extraction], str]
_Read: TypeAlias = Document | Failure | Skipped
T = TypeVar("T")


def extract_paths(paths: Sequence[str], options: Options) -> Iterator[Found]:
    """Yield what was found in each document, in input order; a bad one does not stop the rest.

    Nothing is yielded before it has passed the gate of protected names, where there is a list.

    Raises:
        ProtectionError: the list of protected names cannot be used.
    """
    yield from _each(partial(_found, options=options), inputs(paths, _largest(options)), options)


def read_paths(paths: Sequence[str], options: Options, known: Container[str]) -> Iterator[Fresh]:
    """Yield what was found in each document, as ``extract_paths`` does, and what was known before.

    Args:
        paths: files, folders, corpora, or ``-``.
        options: how they are read.
        known: marks of what was read before; the same bytes read in the same manner by the same
            rules are not read again.

    Raises:
        ProtectionError: the list of protected names cannot be used.
    """
    if options.protected:
        gate_of(options.protected)  # a list that cannot be used is told before anything is read
    found = inputs(paths, _largest(options), Readings.of(_manner(options), known))
    yield from _each(partial(_marked, options=options), found, options)


def _largest(options: Options) -> int:
    return options.max_size_mb * _MEGABYTE


def _manner(options: Options) -> object:
    """Return all of the options that decides what is found in a text."""
    place = options.protected
    names = place and (place.names.read_bytes(), place.key.read_bytes())
    hidden = names and sha256(b"\n".join(names)).hexdigest()
    without = sorted(str(part) for part in options.without)
    return options.court, options.language, options.with_metadata, without, hidden


def write_paths(paths: Sequence[str], options: Options, write: Write) -> Iterator[Written]:
    """Yield what ``write`` makes of each document, as ``extract_paths`` would.

    It is made where the document was read: a line of text comes back from another process sooner
    than all that it was made of.

    Args:
        paths: files, folders, corpora, or ``-``.
        options: how they are read.
        write: a function of a module, so that it can be sent to other processes.
    """
    task = partial(_written, options=options, write=write)
    yield from _each(task, inputs(paths, _largest(options)), options)


def _each(
    task: Callable[[Item], T], documents: Iterable[Item], options: Options
) -> Iterator[T | Failure | Skipped]:
    if options.protected:
        gate_of(options.protected)  # a list that cannot be used is told before anything is read
    work = Work(task, partial(_lost, options=options), weight)
    if options.scheduler:
        from ingest.distributing import spread_over  # noqa: PLC0415 - Dask is an extra

        here = map(opened, documents)  # other machines do not see this one's files
        yield from spread_over(work, here, options.scheduler)
    elif options.jobs == 1:
        yield from map(task, documents)
    else:
        yield from spread(work, documents, options.jobs)


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
    set_apart()
    return vocabulary


def _found(item: Item, options: Options) -> Found:
    """Return what was found in a document, or why nothing was, without protected names."""
    read = opened(item)
    if isinstance(read, Unchanged):  # nobody asked for what is known
        return Skipped(read.document)
    found = _searched(_with_options(read, options), options)
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
    from ingest.extracting import extract  # noqa: PLC0415 - two seconds, for those alone who read

    try:
        return extract(
            read, loaded_vocabulary(), with_metadata=options.with_metadata, without=options.without
        )
    except ComityError as error:
        return Failure(read.id, error)
    except Exception as error:  # noqa: BLE001 - the border: one bad document must not stop the corpus
        return Failure(read.id, unforeseen(read.name, error))


def _marked(item: Item, options: Options) -> Fresh:
    read = opened(item)
    if isinstance(read, Unchanged):
        return read
    found = _found(read, options)
    mark = read.reading if isinstance(read, Document) else None
    return Read(found, mark) if isinstance(found, Extraction) else found


def _written(item: Item, options: Options, write: Write) -> Written:
    found = _found(item, options)
    return write(found) if isinstance(found, Extraction) else found


def _lost(item: Item, options: Options) -> Failure | Skipped:
    """Return what stands for a document whose process died of it."""
    lost: Failure | Skipped
    if isinstance(item, Document):
        lost = _ended(item.id, item.name)
    elif isinstance(item, Unchanged):
        lost = _ended(item.document, item.document)
    elif isinstance(item, Unread):
        lost = _ended(shown(item.path.stem), shown(str(item.path)))
    else:
        lost = item
    return _told(lost, gate_of(options.protected)) if options.protected else lost


def _ended(key: str, name: str) -> Failure:
    reason = "its process was ended, perhaps for want of memory; try it alone, with --jobs 1"
    return Failure(key, ExtractionError(name, reason))
