"""Does a piece of work in a process of its own and kills it half-way, as a power button would."""

import os
import signal
import time
from collections.abc import Callable, Iterable
from typing import Protocol, TypeAlias

Acknowledge: TypeAlias = Callable[[str], None]


class Work(Protocol):
    """Something that is done to a store and tells what it has safely done."""

    def __call__(self, acknowledge: Acknowledge) -> None: ...


def killed_after(seconds: float, work: Work) -> tuple[bool, list[str]]:
    """Start ``work`` in another process and kill it; return whether it was, and what it told.

    Args:
        seconds: from its start to ``kill -9``.
        work: opens what it needs itself.
    """
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        _do(work, read, write)
    os.close(write)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    with os.fdopen(read, encoding="utf-8") as told:
        acknowledged = told.read().split()
    _, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status) and os.waitstatus_to_exitcode(status):
        message = f"the work failed by itself with status {os.waitstatus_to_exitcode(status)}"
        raise AssertionError(message)
    return os.WIFSIGNALED(status), acknowledged


def _do(work: Work, read: int, write: int) -> None:
    """Do the work in the child and never come back."""
    status = 1
    try:
        os.close(read)
        work(lambda name: _say(write, name))
        status = 0
    finally:
        os._exit(status)


def _say(write: int, name: str) -> None:
    os.write(write, f"{name}\n".encode())


def lost(acknowledged: Iterable[str], held: Iterable[str]) -> set[str]:
    """Return what was told to be safe and is not there."""
    return set(acknowledged) - set(held)
