"""Tries cases in a process of its own, which is ended where a case goes on too long."""

import multiprocessing
import time
import traceback
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from typing import Final

from tests.fuzz.trying import Case, try_case

LIMIT: Final = 5.0  # seconds of work for one case
_PATIENCE: Final = 60.0  # seconds on a busy machine, after which a case is taken to hang


@dataclass(slots=True)
class Report:
    """What came of many cases.

    Attributes:
        outcomes: how often each came.
        crashes: case and trace.
        slow: case and seconds, those over the limit.
        slowest: the longest case within it.
    """

    outcomes: Counter[str] = field(default_factory=Counter)
    crashes: list[tuple[Case, str]] = field(default_factory=list)
    slow: list[tuple[Case, float]] = field(default_factory=list)
    slowest: float = 0.0

    def is_good(self) -> bool:
        """Return whether nothing crashed and nothing was slow."""
        return not self.crashes and not self.slow


def watched(cases: Iterable[Case]) -> Report:
    """Return what came of cases, tried one after another."""
    report, worker = Report(), _Worker()
    for case in cases:
        answer = worker.ask(case)
        if answer is None:
            report.slow.append((case, _PATIENCE))
            worker = _Worker()
            continue
        outcome, trace, seconds = answer
        report.outcomes[outcome] += 1
        report.slowest = max(report.slowest, seconds)
        if trace:
            report.crashes.append((case, trace))
        if seconds > LIMIT:
            report.slow.append((case, seconds))
    worker.end()
    return report


class _Worker:
    """A process that tries cases."""

    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")
        self._here, there = context.Pipe()
        self._process = context.Process(target=_serve, args=(there,), daemon=True)
        self._process.start()

    def ask(self, case: Case) -> tuple[str, str, float] | None:
        """Return outcome, trace and seconds of a case; ``None`` where none came in time."""
        self._here.send(case)
        if self._here.poll(_PATIENCE):
            answer: tuple[str, str, float] = self._here.recv()
            return answer
        self.end()
        return None

    def end(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.join()


def _serve(there: Connection) -> None:
    try_case(Case("text", 0))  # the vocabulary and the grammars are made once
    while True:
        case: Case = there.recv()
        begun, trace = time.process_time(), ""
        try:
            outcome = try_case(case)
        except Exception:  # noqa: BLE001 - what no named error stands for is what we look for
            outcome, trace = "crash", traceback.format_exc()
        there.send((outcome, trace, time.process_time() - begun))
