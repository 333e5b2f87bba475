"""What is told of a disk that takes nothing more: it is full, may only be read, or failed."""

import errno
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Final

from comity.errors import DiskError

_AGAIN: Final = "and run the same command again"
FULL: Final = f"the disk is full; make room {_AGAIN}"
_NO_RIGHT: Final = "this user may not write there; give the right to, or name another place"
_ADVICE: Final[Mapping[int, str]] = MappingProxyType(
    {
        errno.ENOSPC: FULL,
        errno.EDQUOT: f"this user's share of the disk is full; make room {_AGAIN}",
        errno.EFBIG: f"a file may not grow so large here; lift the limit {_AGAIN}",
        errno.EROFS: "the disk may only be read; name another place",
        errno.EACCES: _NO_RIGHT,
        errno.EPERM: _NO_RIGHT,
    }
)


def advice_on(error: OSError) -> str:
    """Return what is wrong with the disk and what can be done.

    >>> advice_on(OSError(errno.ENOSPC, "No space left on device"))
    'the disk is full; make room and run the same command again'
    """
    known = _ADVICE.get(error.errno or 0)
    return known or f"it cannot be written ({error.strerror or error}); see to the disk {_AGAIN}"


@contextmanager
def written(place: Path) -> Iterator[None]:
    """Turn the refusals of the disk at ``place`` into ours.

    Raises:
        DiskError: what was to be written there could not be.
    """
    try:
        yield
    except OSError as error:
        raise DiskError(str(place), advice_on(error)) from error
