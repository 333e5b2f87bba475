"""Runs the command line in this process and returns what it says."""

import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from api.cli import main


@dataclass(frozen=True, slots=True)
class Said:
    """Exit status, standard output and standard error."""

    status: int
    out: str
    err: str


@dataclass(frozen=True, slots=True)
class CommandLine:
    """The command line over one store."""

    monkeypatch: pytest.MonkeyPatch
    capsys: pytest.CaptureFixture[str]
    folder: Path

    @property
    def store(self) -> str:
        """URL of the store."""
        return f"sqlite:///{self.folder / 'graph.db'}"

    def __call__(self, *words: str) -> Said:
        """Run ``comity`` with these words."""
        self.monkeypatch.setenv("COMITY_STORE", self.store)
        self.monkeypatch.setattr(sys, "argv", ["comity", *words])
        status = 0
        try:
            main()
        except SystemExit as stopped:
            status = stopped.code if isinstance(stopped.code, int) else 1
        captured = self.capsys.readouterr()
        return Said(status, captured.out, captured.err)
