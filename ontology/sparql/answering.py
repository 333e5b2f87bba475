"""Answers SPARQL in processes of their own, few at once, each ended at its time."""

import json
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from threading import BoundedSemaphore
from typing import Final

from comity.errors import EngineBusyError, QueryRefusedError, QueryTimeoutError
from ontology.sparql.guarding import refuse
from ontology.terms import PREFIXES

ROWS: Final = (
    "application/sparql-results+json",
    "application/sparql-results+xml",
    "text/csv",
    "text/tab-separated-values",
)
"""Media types of what SELECT and ASK find."""

GRAPHS: Final = ("text/turtle", "application/n-triples", "application/rdf+xml")
"""Media types of what CONSTRUCT and DESCRIBE find."""

_WORKER: Final = Path(__file__).with_name("worker.py")
_REFUSED: Final = 1


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a query may take.

    Attributes:
        seconds: from its arrival to its answer.
        query_bytes: length of its text.
        answer_bytes: length of its answer.
        memory_bytes: address space of its process.
        at_once: queries answered at the same time.
    """

    seconds: float = 5.0
    query_bytes: int = 20_000
    answer_bytes: int = 10_000_000
    memory_bytes: int = 2_000_000_000
    at_once: int = 2


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer; there are no partial ones."""

    media_type: str
    content: bytes


@dataclass(frozen=True)
class Engine:
    """Answers queries over one vocabulary.

    Attributes:
        limits: of each query.
    """

    limits: Limits = field(default_factory=Limits)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_free", BoundedSemaphore(self.limits.at_once))

    def answer(self, query: str, vocabulary: bytes, rows: str, graphs: str) -> Answer:
        """Return the answer to a query.

        Args:
            query: SPARQL 1.1; the prefixes of the vocabulary need not be declared.
            vocabulary: as N-Triples.
            rows: media type wanted where the answer is a table or yes or no, one of ``ROWS``.
            graphs: media type wanted where the answer is triples, one of ``GRAPHS``.

        Raises:
            QueryRefusedError: it is malformed, too long, writes, leads elsewhere, or its answer
                is too large.
            QueryTimeoutError: its time is over.
            EngineBusyError: as many as allowed are being answered.
        """
        refuse(query, self.limits.query_bytes)
        free: BoundedSemaphore = object.__getattribute__(self, "_free")
        if not free.acquire(blocking=False):
            raise EngineBusyError(
                f"{self.limits.at_once} queries are being answered, which is as many as allowed "
                "at once; ask again in a few seconds"
            )
        try:
            return self._asked({"query": query, "rows": rows, "graphs": graphs}, vocabulary)
        finally:
            free.release()

    def _asked(self, wanted: dict[str, str], vocabulary: bytes) -> Answer:
        limits = self.limits
        order = {
            **wanted,
            "prefixes": PREFIXES,
            "most": limits.answer_bytes,
            "memory": limits.memory_bytes,
            "cpu_s": int(limits.seconds) + 2,
        }
        given = json.dumps(order).encode() + b"\n" + vocabulary
        # isolated (-I): nothing in the folder it runs in, or in the environment, changes it
        command = [sys.executable, "-I", str(_WORKER)]
        try:
            done = subprocess.run(  # noqa: S603 - our own script; the query comes by its input
                command, input=given, capture_output=True, timeout=limits.seconds, check=False
            )
        except subprocess.TimeoutExpired as error:  # run() has killed it and seen it end
            raise QueryTimeoutError(limits.seconds) from error
        return _read(done)


def _read(done: subprocess.CompletedProcess[bytes]) -> Answer:
    if done.returncode == _REFUSED:
        raise QueryRefusedError(done.stderr.decode("utf-8", "replace").strip())
    if done.returncode:
        raise QueryRefusedError("the query needs more memory than it may have: ask for less")
    media_type, _, content = done.stdout.partition(b"\n")
    return Answer(media_type.decode(), content)
