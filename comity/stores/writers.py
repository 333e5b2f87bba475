"""One loader at a time: of two, each would undo what the other had read and it had not."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from comity.disks import advice_on
from comity.errors import StoreUnavailableError
from comity.stores.addresses import MEMORY, Address, File, Server

_PATIENCE_S: Final = 10.0
_PAUSE_S: Final = 0.1


@contextmanager
def alone(address: Address, *, patience_s: float = _PATIENCE_S) -> Iterator[None]:
    """Be the only loader of a store while the block runs; readers are not kept out.

    Who is killed lets go: of a file at once, of a server within a minute.

    Raises:
        StoreUnavailableError: another program loads, and did not end in time.
    """
    if isinstance(address, Server):
        with _leased(address, patience_s):
            yield
    elif address.path == MEMORY:
        yield
    else:
        with _locked(address, patience_s):
            yield


@contextmanager
def _locked(address: File, patience_s: float) -> Iterator[None]:
    try:
        import fcntl  # noqa: PLC0415 - some systems have none; their files are locked a statement a time
    except ImportError:
        yield
        return
    place = Path(f"{address.path}.writer")
    with _opened(place, address.path) as file:
        deadline = time.monotonic() + patience_s
        while True:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except OSError:
                _wait(deadline, address.path)
        with suppress(OSError):  # for people to read; a full disk has no room even for that
            os.truncate(file, 0)
            os.write(file, str(os.getpid()).encode("ascii"))
        yield


@contextmanager
def _opened(place: Path, path: str) -> Iterator[int]:
    """Open the file that a loader locks, made where it is missing."""
    try:
        file = os.open(place, os.O_RDWR | os.O_CREAT, 0o666)
    except OSError as error:
        raise StoreUnavailableError(f"the graph at {path}: {advice_on(error)}") from error
    try:
        yield file
    finally:
        os.close(file)


@contextmanager
def _leased(server: Server, patience_s: float) -> Iterator[None]:
    from comity.stores.neo4j_leases import Lease  # noqa: PLC0415 - the driver is slow to import

    lease = Lease(server)
    try:
        deadline = time.monotonic() + patience_s
        while not lease.is_ours():
            _wait(deadline, server.url)
        lease.keep()
        yield
    finally:
        lease.close()


def _wait(deadline: float, where: str) -> None:
    if time.monotonic() > deadline:
        advice = "try again when it has ended"
        raise StoreUnavailableError(f"another program loads into the graph at {where}; {advice}")
    time.sleep(_PAUSE_S)
