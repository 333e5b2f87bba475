"""How long a Neo4j is waited for: a question to its limit, a write until a restart is over."""

import random
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from concurrent.futures import TimeoutError as TimedOut
from typing import Any, Final, TypeVar

from neo4j.exceptions import ServiceUnavailable, SessionExpired, TransientError

from comity.errors import StoreTimeoutError

_RESTART_S: Final = 60.0
"""How long a write is tried again: a server that is restarted answers before that."""
_FIRST_PAUSE_S: Final = 0.5
_LONGEST_PAUSE_S: Final = 8.0
_GRACE_S: Final = 1.0
"""The server ends a statement at its limit and says so; we end it where that does not come."""
_AT_ONCE: Final = 256
"""Questions under way: those that a slow line keeps hang until the driver lets go of it."""

T = TypeVar("T")


def patiently(write: Callable[[], None]) -> None:
    """Do a write that may be done twice, again where the server is away or writers collide.

    Pauses double and are drawn by lot, so that many who wait do not come back together.
    """
    deadline, pause = time.monotonic() + _RESTART_S, _FIRST_PAUSE_S
    while True:
        try:
            write()
        except (ServiceUnavailable, SessionExpired, TransientError):
            if time.monotonic() + pause > deadline:
                raise
            time.sleep(random.uniform(0.5, 1.0) * pause)  # noqa: S311 - of a pause, no secret
            pause = min(2 * pause, _LONGEST_PAUSE_S)
        else:
            return


class TimeLimit:
    """Ends waiting for the answer to a question, whatever the line to the server does."""

    def __init__(self, seconds: float) -> None:
        """Take the limit of a statement on the server; a little more is waited for its word."""
        self._seconds = seconds
        self._threads = ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="neo4j-question")
        self._under_way: set[Future[Any]] = set()
        self.is_over = False

    def kept(self, ask: Callable[[], T]) -> T:
        """Return what is answered.

        Raises:
            StoreTimeoutError: nothing came in time; what comes later is thrown away.
        """
        answer = self._threads.submit(ask)
        self._under_way.add(answer)
        answer.add_done_callback(self._under_way.discard)
        try:
            return answer.result(self._seconds + _GRACE_S)
        except TimedOut as error:
            answer.cancel()
            raise StoreTimeoutError(self._seconds) from error

    def close(self) -> None:
        """Take no question any more, and give those under way a moment to end.

        One that opened a line to the server afterwards would leave it open.
        """
        self.is_over = True
        self._threads.shutdown(wait=False, cancel_futures=True)
        wait(self._under_way.copy(), _GRACE_S)
