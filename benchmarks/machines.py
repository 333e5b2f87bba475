"""The machine that measures: how many cores, how busy, how fast at work that everybody knows."""

import os
import platform
import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.clocks import timed

_WORD = re.compile(r"\w+")


def described() -> str:
    """Return the machine in one line."""
    return f"{machine()}; {load()}"


def machine() -> str:
    """Return the machine in one line, without what it is doing just now."""
    python = f"Python {platform.python_version()}"
    return f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, {python}"


def load() -> str:
    """Return how many processes wanted a core in the last minute, ours among them."""
    if not hasattr(os, "getloadavg"):
        return "load unknown"
    return f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"


@dataclass(frozen=True, slots=True)
class Reference:
    """Seconds of a core that well-known loops need for some texts: the yardstick of one run.

    Attributes:
        crc: ``zlib.crc32`` over the bytes.
        words: finding every word with ``re``.
    """

    crc: float
    words: float


def reference(texts: Sequence[str]) -> Reference:
    """Return what the loops need for these texts."""
    encoded = [text.encode() for text in texts]
    return Reference(
        crc=timed(lambda: [zlib.crc32(one) for one in encoded]).cpu,
        words=timed(lambda: [sum(1 for _ in _WORD.finditer(text)) for text in texts]).cpu,
    )
