"""Tries cases in a process of its own, which is ended where a case goes on too long."""

import multiprocessing
import signal
import time
import traceback
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from typing import Final, TypeAlias

from tests.fuzz.trying import Case, try_case

LIMIT: Final = 5.0  # seconds of work for one case
Answer: TypeAlias = tuple[str, str, float]
"""Outcome, trace of a crash, and seconds of work."""

_MOST: Final = 4 * LIMIT  # seconds of work after which a case is ended
_PATIENCE: Final = 1_200.0  # seconds of the wall's clock, for a case that hangs without work


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
        outcome, trace, seconds = worker.ask(case)
        if not worker.is_alive():
            worker = _Worker()
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
        there.close()  # the other end is the process's alone, so that its death is seen

    def ask(self, case: Case) -> Answer:
        """Return outcome, trace and seconds of a case; a process that goes on and on is ended."""
        self._here.send(case)
        try:
            if self._here.poll(_PATIENCE):
                answer: Answer = self._here.recv()
                return answer
        except EOFError:
            self._process.join()
            if self._process.exitcode != -signal.SIGPROF:
                return "crash", f"its process ended with {self._process.exitcode}", 0.0
        self.end()
        return "hang", "", _MOST

    def is_alive(self) -> bool:
        """Return whether more may be asked."""
        return self._process.is_alive()

    def end(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.join()


def _serve(there: Connection) -> None:
    try_case(Case("text", 0))  # the vocabulary and the grammars are made once
    while True:
        case: Case = there.recv()
        signal.setitimer(signal.ITIMER_PROF, _MOST)  # work counts, not what others do meanwhile
        begun, trace = time.process_time(), ""
        try:
            outcome = try_case(case)
        except Exception:  # noqa: BLE001 - what no named error stands for is what we look for
            outcome, trace = "crash", traceback.format_exc()
        signal.setitimer(signal.ITIMER_PROF, 0)
        there.send((outcome, trace, time.process_time() - begun))
