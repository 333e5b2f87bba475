"""Spread documents over the workers of a Dask scheduler, on this machine or on many.

The same documents go out and the same extractions come back in the same order as from processes of
one machine; whoever loads them is still one. A worker that dies costs its bundle being done again.
"""

import logging
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import CancelledError
from typing import Final, Generic, TypeVar

from comity.errors import ClusterError
from ingest.editions import edition
from ingest.spreading import ProcessLostError, Work, all_of, hand_out

try:
    from dask import config as dask_config
    from distributed import Client, Future, KilledWorker
except ImportError as error:
    needed = "reading on several machines needs Dask: pip install 'comity[distributed]'"
    raise ClusterError("--scheduler", needed) from error

_TO_CONNECT_S: Final = 10.0
_LOOK_AGAIN_S: Final = 5.0
_WITHOUT_WORKERS_S: Final = 60.0
"""How long workers may be gone: as long as a machine that was restarted needs."""
_ALONE: Final = 2
"""Workers that an item may end while nothing is beside it; the one before them makes three."""
_QUIET: Final = {"distributed.admin.large-graph-warning-threshold": "1GB"}
"""Documents are sent as they are: we know that some are large."""
_OTHER: Final = "a worker has another Comity than this machine; install the same on all"
_ONE_AT_A_TIME: Final = threading.Lock()
"""Pipelines are not made for several threads, whatever a worker was started with."""

T = TypeVar("T")
R = TypeVar("R")


def spread_over(work: Work[T, R], items: Iterable[T], scheduler: str) -> Iterator[R]:
    """Yield the result of each item, in order, from the workers of a scheduler.

    Args:
        work: what is done; a function of a module, which workers have too.
        items: taken only as far ahead as the workers need.
        scheduler: address, ``"tcp://host:8786"`` or ``"tls://host:8786"``.

    Raises:
        ClusterError: no scheduler answers there, it is lost on the way, it has no workers, or one
            of them has another Comity than this.
    """
    with dask_config.set(_QUIET):
        yield from hand_out(work, items, _Cluster(work.task, scheduler))


def _done(task: Callable[[T], R], bundle: Sequence[T], wanted: str) -> list[R] | None:
    """Return the results of a bundle, on a worker; ``None`` where it has another Comity."""
    if edition() != wanted:
        return None
    with _ONE_AT_A_TIME:
        return all_of(task, bundle)


class _Cluster(Generic[T, R]):
    """The workers of one scheduler, for one piece of work."""

    def __init__(self, task: Callable[[T], R], address: str) -> None:
        self._task = task
        self._address = address
        self._underway: list[Future[list[R] | None]] = []
        logging.getLogger("distributed").setLevel(logging.CRITICAL)  # what is lost, we say
        try:
            self._client = Client(address, timeout=_TO_CONNECT_S, set_as_default=False)
        except (OSError, ValueError) as error:
            advice = "no scheduler answers; start one (dask scheduler), or leave --scheduler out"
            raise ClusterError(address, advice) from error
        self._wait_for_workers()

    @property
    def width(self) -> int:
        try:
            return max(1, len(self._client.scheduler_info()["workers"]))
        except (OSError, RuntimeError, KeyError) as error:  # one that gave up knows of no workers
            raise self._lost() from error

    def submit(self, bundle: Sequence[T]) -> Callable[[], list[R]]:
        future = self._client.submit(_done, self._task, bundle, edition(), pure=False)
        self._underway = [one for one in self._underway if not one.done()] + [future]
        return lambda: self._waited(future)

    def alone(self, item: T) -> R:
        for one in self._underway:
            self._settle(one)
        for _ in range(_ALONE - 1):
            try:
                return self._only(item)
            except ProcessLostError:
                continue
        return self._only(item)

    def close(self) -> None:
        self._client.close(timeout=_TO_CONNECT_S)

    def _only(self, item: T) -> R:
        (result,) = self.submit([item])()
        return result

    def _waited(self, future: Future[list[R] | None]) -> list[R]:
        self._settle(future)
        try:
            results = future.result()
        except KilledWorker as error:
            raise ProcessLostError from error
        except CancelledError as error:
            raise self._lost() from error
        if results is None:
            raise ClusterError(self._address, _OTHER)
        return results

    def _settle(self, future: Future[list[R] | None]) -> None:
        """Wait until a bundle is done or lost, as long as there is anybody to do it."""
        while not future.done():
            try:
                future.exception(timeout=_LOOK_AGAIN_S)
            except TimeoutError:
                self._wait_for_workers()

    def _wait_for_workers(self) -> None:
        try:
            self._client.wait_for_workers(1, timeout=_WITHOUT_WORKERS_S)
        except TimeoutError as error:
            advice = "it has no workers; start one (dask worker, with this address)"
            raise ClusterError(self._address, advice) from error
        except (OSError, RuntimeError) as error:
            raise self._lost() from error

    def _lost(self) -> ClusterError:
        advice = (
            "the scheduler was lost; what is loaded stays, whole documents only: start the "
            "scheduler again, then the same command"
        )
        return ClusterError(self._address, advice)
