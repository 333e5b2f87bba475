"""A small disk of this machine's memory that a test can fill, empty, and forbid to be written."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

_PIECE = 4_096


@dataclass(frozen=True, slots=True)
class Disk:
    """A file system of its own, mounted on a folder."""

    folder: Path

    @classmethod
    @contextmanager
    def of(cls, folder: Path, megabytes: int) -> Iterator["Disk"]:
        """Mount one while the block runs; leave the test out where this user may not."""
        folder.mkdir()
        size = f"size={megabytes}m"
        try:
            _run("mount", "-t", "tmpfs", "-o", size, "tmpfs", str(folder))
        except (OSError, subprocess.CalledProcessError):
            pytest.skip("LEFT OUT, tests on a disk that is full: this user may mount none")
        try:
            yield cls(folder)
        finally:
            _run("umount", "--lazy", str(folder))

    def fill(self) -> None:
        """Leave no room for anything."""
        with (self.folder / "ballast").open("wb", buffering=0) as file:
            try:
                while True:
                    file.write(bytes(_PIECE))
            except OSError:  # full
                return

    def empty(self) -> None:
        """Make room again."""
        (self.folder / "ballast").unlink()

    def lock(self) -> None:
        """Let it be read alone."""
        _run("mount", "-o", "remount,ro", str(self.folder))

    def unlock(self) -> None:
        """Let it be written again."""
        _run("mount", "-o", "remount,rw", str(self.folder))


def _run(*words: str) -> None:
    subprocess.run(words, check=True, capture_output=True)  # noqa: S603 - our own words
