"""Runs the command line as a process of its own, as a user does."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Final

from tests.api.commands import Said

PATIENCE_S: Final = 300


def started(*words: str, store: str = "", **settings: str) -> subprocess.Popen[bytes]:
    """Start ``comity`` with these words; what it says can be read, and its end waited for."""
    return subprocess.Popen(  # noqa: S603 - our own command
        [str(Path(sys.executable).with_name("comity")), *words],
        env={**os.environ, "COMITY_STORE": store or "sqlite:///:memory:", **settings},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def said(*words: str, given: bytes = b"", store: str = "", **settings: str) -> Said:
    """Run ``comity`` with these words to its end.

    Args:
        words: of the command line.
        given: standard input.
        store: URL of the store.
        settings: more of the environment.
    """
    with started(*words, store=store, **settings) as process:
        out, err = process.communicate(given, PATIENCE_S)
    return Said(process.returncode, out.decode("utf-8"), err.decode("utf-8"))
