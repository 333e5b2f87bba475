"""Spread work over processes and hand the results back in order, whatever becomes of a process."""

import os
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing import connection, get_context, parent_process
from typing import Final, Generic, TypeVar

_CHUNK: Final = 8  # items a task: enough to hide the cost of sending, few enough to stay small
_TASKS_AHEAD: Final = 3  # a process, so that memory stays bounded whatever the corpus

T = TypeVar("T")
R = TypeVar("R")


def spread(
    task: Callable[[T], R], items: Iterable[T], jobs: int, lost: Callable[[T], R]
) -> Iterator[R]:
    """Yield the result of each item, in order.

    Args:
        task: what is done; it and the items are sent to the processes.
        items: taken only as far ahead as the processes need.
        jobs: processes.
        lost: the result of an item whose process died of it.
    """
    rest = iter(items)
    waiting: deque[tuple[Sequence[T], Future[list[R]]]] = deque()
    pool = _Pool(task, jobs)
    try:
        while chunk := list(islice(rest, _CHUNK)):
            waiting.append((chunk, pool.submit(chunk)))
            if len(waiting) >= jobs * _TASKS_AHEAD:
                yield from _results(task, *waiting.popleft(), lost)
        while waiting:
            yield from _results(task, *waiting.popleft(), lost)
    finally:
        pool.close()


def _results(
    task: Callable[[T], R], chunk: Sequence[T], future: Future[list[R]], lost: Callable[[T], R]
) -> Iterator[R]:
    try:
        results = future.result()
    except BrokenProcessPool:
        yield from _one_by_one(task, chunk, lost)
    else:
        yield from results


def _one_by_one(task: Callable[[T], R], chunk: Sequence[T], lost: Callable[[T], R]) -> Iterator[R]:
    """Do again what went down with a process, so that only the item to blame is lost."""
    pool = _Pool(task, 1)
    try:
        for item in chunk:
            try:
                (result,) = pool.submit([item]).result()
            except BrokenProcessPool:
                result = lost(item)
            yield result
    finally:
        pool.close()


class _Pool(Generic[T, R]):
    """Processes that are made anew where one of them dies."""

    def __init__(self, task: Callable[[T], R], jobs: int) -> None:
        self._task = task
        self._jobs = jobs
        self._pool = self._started()

    def submit(self, chunk: Sequence[T]) -> Future[list[R]]:
        try:
            return self._pool.submit(_all_of, self._task, chunk)
        except BrokenProcessPool:
            self.close()
            self._pool = self._started()
            return self._pool.submit(_all_of, self._task, chunk)

    def close(self) -> None:
        self._pool.shutdown(cancel_futures=True)

    def _started(self) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(
            self._jobs, mp_context=get_context("spawn"), initializer=_end_with_parent
        )


def _all_of(task: Callable[[T], R], chunk: Sequence[T]) -> list[R]:
    return [task(item) for item in chunk]


def _end_with_parent() -> None:
    """End this process when its parent ends, even if that was killed and could tell nobody."""
    parent = parent_process()
    if parent is not None:
        threading.Thread(target=_watch, args=(parent.sentinel,), daemon=True).start()


def _watch(sentinel: int) -> None:
    connection.wait([sentinel])
    os._exit(1)
