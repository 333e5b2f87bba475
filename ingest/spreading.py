"""Spread work over processes and hand the results back in order, whatever becomes of a process."""

import os
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import connection, get_context, parent_process
from typing import Final, Generic, Protocol, TypeVar

_MOST_ITEMS: Final = 8
_MOST_WEIGHT: Final = 500_000
"""Of a bundle: enough to hide the cost of sending, few enough to stay small and end together."""
_BUNDLES_AHEAD: Final = 3  # a process, so that memory stays bounded whatever the corpus
_MENDED: Final = (3, 11, 5)  # the Python that ends a broken pool by itself

T = TypeVar("T")
T_contra = TypeVar("T_contra", contravariant=True)
R = TypeVar("R")


def _nothing(_: object) -> int:
    return 0


@dataclass(frozen=True, slots=True)
class Work(Generic[T, R]):
    """What is to be done with each item.

    Attributes:
        task: what is done; it and the items are sent to the processes.
        lost: the result of an item whose process died of it.
        weight: of an item, in characters; heavy ones travel alone.
    """

    task: Callable[[T], R]
    lost: Callable[[T], R]
    weight: Callable[[T], int] = _nothing


class ProcessLostError(Exception):
    """A process ended before it had done what it was given; which item is to blame is not known."""


class Pool(Protocol[T_contra, R]):
    """Processes, wherever they are."""

    @property
    def width(self) -> int:
        """How many there are."""
        ...

    def submit(self, bundle: Sequence[T_contra]) -> Callable[[], list[R]]:
        """Begin with some items; return what waits for their results.

        What is returned raises ``ProcessLostError`` where a process died.
        """
        ...

    def alone(self, item: T_contra) -> R:
        """Return the result of one item, with nothing beside it that could take the blame.

        Raises:
            ProcessLostError: its process died of it.
        """
        ...

    def close(self) -> None:
        """Let go of the processes."""
        ...


def spread(work: Work[T, R], items: Iterable[T], jobs: int) -> Iterator[R]:
    """Yield the result of each item, in order, from so many processes of this machine.

    Items are taken only as far ahead as the processes need.
    """
    yield from hand_out(work, items, _Processes(work.task, jobs))


def hand_out(work: Work[T, R], items: Iterable[T], pool: Pool[T, R]) -> Iterator[R]:
    """Yield the result of each item, in order, from the processes of a pool; close it at the end.

    What went down with a process is done again one by one: only the item to blame is lost.
    """
    waiting: deque[tuple[Sequence[T], Callable[[], list[R]]]] = deque()
    try:
        for bundle in _bundles(items, work.weight):
            waiting.append((bundle, pool.submit(bundle)))
            while len(waiting) >= pool.width * _BUNDLES_AHEAD:
                yield from _results(work, *waiting.popleft(), pool)
        while waiting:
            yield from _results(work, *waiting.popleft(), pool)
    finally:
        pool.close()


def _bundles(items: Iterable[T], weight: Callable[[T], int]) -> Iterator[Sequence[T]]:
    bundle: list[T] = []
    so_far = 0
    for item in items:
        bundle.append(item)
        so_far += weight(item)
        if len(bundle) == _MOST_ITEMS or so_far >= _MOST_WEIGHT:
            yield bundle
            bundle, so_far = [], 0
    if bundle:
        yield bundle


def _results(
    work: Work[T, R], bundle: Sequence[T], wait: Callable[[], list[R]], pool: Pool[T, R]
) -> Iterator[R]:
    try:
        results = wait()
    except ProcessLostError:
        for item in bundle:
            try:
                yield pool.alone(item)
            except ProcessLostError:
                yield work.lost(item)
    else:
        yield from results


def all_of(task: Callable[[T], R], bundle: Sequence[T]) -> list[R]:
    """Return the results of the items of a bundle."""
    return [task(item) for item in bundle]


class _Processes(Generic[T, R]):
    """Processes of this machine, that are made anew where one of them dies."""

    def __init__(self, task: Callable[[T], R], jobs: int) -> None:
        self.width = jobs
        self._task = task
        self._pool = _started(jobs)
        self._single: ProcessPoolExecutor | None = None

    def submit(self, bundle: Sequence[T]) -> Callable[[], list[R]]:
        try:
            future = self._pool.submit(all_of, self._task, bundle)
        except BrokenProcessPool:
            _end(self._pool)
            self._pool = _started(self.width)
            future = self._pool.submit(all_of, self._task, bundle)
        return lambda: _waited(future)

    def alone(self, item: T) -> R:
        self._single = self._single or _started(1)
        try:
            (result,) = _waited(self._single.submit(all_of, self._task, [item]))
        except ProcessLostError:
            _end(self._single)
            self._single = None
            raise
        return result

    def close(self) -> None:
        for pool in (self._pool, self._single):
            if pool is not None:
                _end(pool)


def _waited(future: Future[list[R]]) -> list[R]:
    try:
        return future.result()
    except BrokenProcessPool as error:
        raise ProcessLostError from error


def _end(pool: ProcessPoolExecutor) -> None:
    """Let go of a pool, and of who still writes to it where its processes have died.

    Before 3.11.5 Python waits for that writer, who waits for a reader that is gone:
    https://github.com/python/cpython/issues/94777. So what is written is read, and left.
    """
    queue = getattr(pool, "_call_queue", None)
    if sys.version_info < _MENDED and getattr(pool, "_broken", False) and queue is not None:
        with suppress(OSError):  # closed already: nobody writes any more
            place = os.dup(queue._reader.fileno())  # noqa: SLF001 - nothing public has it
            threading.Thread(target=_read_out, args=(place,), daemon=True).start()
    pool.shutdown(cancel_futures=True)


def _read_out(place: int) -> None:
    """Read a pipe until nobody can write to it any more."""
    try:
        while os.read(place, 1 << 16):
            pass
    finally:
        os.close(place)


def _started(jobs: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=_end_with_parent)


def _end_with_parent() -> None:
    """End this process when its parent ends, even if that was killed and could tell nobody."""
    parent = parent_process()
    if parent is not None:
        threading.Thread(target=_watch, args=(parent.sentinel,), daemon=True).start()


def _watch(sentinel: int) -> None:
    connection.wait([sentinel])
    os._exit(1)
