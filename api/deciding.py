"""What people decide of claims, from the command line and over HTTP alike."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field
from datetime import UTC, datetime
from threading import Lock
from typing import Final

from comity.claims import Decision
from comity.errors import InvalidValueError, StoreUnavailableError
from comity.ids import ClaimId
from comity.store import Graph
from queries.evidence import evidence

_PATIENCE_S: Final = 10.0


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision as it is kept.

    Attributes:
        claim: id of the claim.
        act: of which it is said.
        about: what is said, e.g. ``holding``.
        value: the value.
        decision: confirmed or rejected.
        by: who decided.
        why: the reason.
        on: day of the decision, ISO 8601; ``None`` where none was given.
    """

    claim: str
    act: str
    about: str
    value: str
    decision: Decision
    by: str
    why: str
    on: str | None


@dataclass(frozen=True, slots=True)
class Judge:
    """Keeps decisions in one graph, one after the other.

    Attributes:
        graph: that holds the claims.
        unnamed: puts marks in the place of protected names; what it returns is kept.
        alone: keeps loaders out while a decision is written, and waits a little for one that is
            in; of a loader and a decision beside it, each would undo what the other writes.
        patience_s: how long a decision waits for those before it, in seconds.
    """

    graph: Graph
    unnamed: Callable[[str], str]
    alone: Callable[[], AbstractContextManager[None]] = nullcontext
    patience_s: float = _PATIENCE_S
    _turn: Lock = field(default_factory=Lock, compare=False, repr=False)

    def decide(
        self, claim: str, decision: Decision, *, by: str, why: str, on: str | None = None
    ) -> Decided:
        """Keep a decision; it outranks every rule, and outlives loading the text again.

        Args:
            claim: its id.
            decision: confirmed or rejected.
            by: who decides: a name, or a role.
            why: the reason, in words.
            on: day of the decision, ``YYYY-MM-DD``.

        Raises:
            InvalidValueError: no id, no words, no day, or a claim that cannot be judged.
            NotFoundError: there is no such claim.
            StoreUnavailableError: somebody loads, or decides; trying again helps.
            StoreError: the store failed.
        """
        from ingest.loading.finding_claims import (  # noqa: PLC0415 - the loader is slow to import
            decide,
        )

        day = _day(on)
        who, reason = self._kept("by", by), self._kept("why", why)
        with self._in_turn(), self.alone():
            about = evidence(self.graph, ClaimId(claim))
            made = decide(self.graph, about.act.id, claim, (decision, who, reason), day)
        return Decided(claim, made.act, made.property, made.value, made.decision, who, reason, day)

    @contextmanager
    def _in_turn(self) -> Iterator[None]:
        if not self._turn.acquire(timeout=self.patience_s):
            raise StoreUnavailableError("other decisions are being kept; try again")
        try:
            yield
        finally:
            self._turn.release()

    def _kept(self, name: str, words: str) -> str:
        """Return words on one line, without protected names."""
        line = " ".join(words.split())
        if not line or not line.isprintable():
            reason = "say it in words: who decides, and why, is kept"
            raise InvalidValueError(name, words, reason)
        return self.unnamed(line)


def _day(on: str | None) -> str | None:
    if on is None:
        return None
    try:
        return datetime.strptime(on, "%Y-%m-%d").replace(tzinfo=UTC).date().isoformat()
    except ValueError as error:
        raise InvalidValueError("on", on, "a day is written YYYY-MM-DD") from error
