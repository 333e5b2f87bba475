"""One round: prepare a store, kill the work at a random point, look what is left, finish it."""

import random
import shutil
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Final, TypeAlias

import ontology
from benchmarks.faults import works
from benchmarks.faults.killing import Acknowledge, killed_after, lost
from benchmarks.faults.works import Store
from comity.errors import StoreUnavailableError
from comity.exchange.exporting import export
from comity.exchange.forms import Form
from comity.store import VOCABULARY
from comity.stores import opened
from ingest.loading.loading import Loader
from tests.api.graph_rows import Rows, by_document, held, rows_of

Work: TypeAlias = Callable[[Store, Acknowledge], None]
WORKS: Final[Mapping[str, Work]] = {
    "ingest": works.ingest,
    "load": works.load,
    "withdraw": works.withdraw,
    "migrate": works.migrate,
}
FIRST: Final = Path(__file__).parents[2] / "tests" / "stores" / "versions" / "1.sql"
_EMPTIED: Final = "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS"
_WITHOUT_ACTS: Final = (
    "MATCH (n) WHERE n.owner <> 'ontology' CALL (n) { DETACH DELETE n } "
    "IN TRANSACTIONS OF 10000 ROWS"
)
_OLDER: Final = "MATCH (s:ComitySchema) SET s.version = 1"
_KEYLESS: Final = "MATCH (a:Authority) REMOVE a.key"
_SHOWN: Final = 8
"""Lines on what a round left otherwise than it should."""


@dataclass(slots=True)
class Tally:
    """What the rounds of one work on one engine came to.

    Attributes:
        rounds: done.
        killed: of them, those in which the work was killed before it had ended.
        acknowledged: documents told to be safe before the kill.
        lost: of them, those that were not there afterwards.
        half: documents of which a part was there.
        unfinished: rounds after which the same work did not give what it gives undisturbed.
        seconds: to do the work again, in all.
    """

    rounds: int = 0
    killed: int = 0
    acknowledged: int = 0
    lost: int = 0
    half: int = 0
    unfinished: int = 0
    seconds: float = 0.0


@dataclass(slots=True)
class Rounds:
    """All rounds on one store.

    Attributes:
        store: that is worked on.
        folder: for what is kept from round to round.
        dice: of the points where work is killed.
        took: seconds of each work, undisturbed; less where one was done before it was to be killed.
        wanted: by work, all rows that it leads to.
        whole: by document, its rows.
    """

    store: Store
    folder: Path
    dice: random.Random
    took: dict[str, float] = field(default_factory=dict)
    wanted: dict[str, Rows] = field(default_factory=dict)
    whole: dict[str, Rows] = field(default_factory=dict)

    def begin(self) -> None:
        """Do every work once, undisturbed."""
        self._keep_full()
        for name, work in WORKS.items():
            self.prepare(name)
            started = time.monotonic()
            work(self.store, _told_nobody)
            self.took[name] = time.monotonic() - started
            self.wanted[name] = self._rows()

    def _keep_full(self) -> None:
        """Load everything once; keep the file, the export, and each document's rows."""
        self._empty()
        works.ingest(self.store, _told_nobody)
        graph = self.store.opened()
        self.whole = by_document(rows_of(graph))
        shutil.rmtree(self.store.export, ignore_errors=True)
        export(graph, self.store.export, Form.JSONL)
        graph.close()
        if self.store.path:
            shutil.copy(self.store.path, self.folder / "full.db")

    def prepare(self, name: str) -> None:
        """Bring the store to where a work begins."""
        if self.store.path:
            self._prepare_file(self.store.path, name)
        else:
            self._prepare_server(name)

    def _prepare_file(self, path: Path, name: str) -> None:
        self._empty()
        if name == "ingest":
            graph = self.store.opened()
            graph.replace(VOCABULARY, ontology.graph_batch())
            graph.close()
        elif name == "withdraw":
            shutil.copy(self.folder / "full.db", path)
        elif name == "migrate":
            self.store.say(f"BEGIN; {FIRST.read_text(encoding='utf-8')} COMMIT;")

    def _prepare_server(self, name: str) -> None:
        if name == "load":
            self.store.say(_EMPTIED)
            return
        if name == "ingest":
            self.store.say(_WITHOUT_ACTS)
            return
        graph = self.store.opened()
        graph.remove("Tombstone", [str(row["id"]) for row in graph.nodes("Tombstone", ())])
        loader = Loader(graph)
        for _ in loader.load(self.store.texts):
            pass
        loader.finish()
        graph.close()
        if name == "migrate":
            self.store.say(_OLDER)
            self.store.say(_KEYLESS)

    def _empty(self) -> None:
        if self.store.path:
            for path in self.store.path.parent.glob(f"{self.store.path.name}*"):
                path.unlink()
        else:
            self.store.say(_EMPTIED)

    def play(self, name: str, tally: Tally) -> Tally:
        """Play one round of a work; return the tally with it."""
        self.prepare(name)
        seconds = self.dice.uniform(0.0, self.took[name])
        was_killed, told = killed_after(seconds, partial(WORKS[name], self.store))
        if not was_killed:  # it takes less; later points would kill nothing
            self.took[name] = min(self.took[name], seconds)
        half, gone = self._left(name, told)
        started = time.monotonic()
        if was_killed or name != "load":
            self._finish(name)
        differing = differences(self._rows(), self.wanted[name])
        print(*differing[:_SHOWN], sep="\n", end="\n" * bool(differing), flush=True)
        return replace(
            tally,
            rounds=tally.rounds + 1,
            killed=tally.killed + was_killed,
            acknowledged=tally.acknowledged + len(told),
            lost=tally.lost + gone,
            half=tally.half + half,
            unfinished=tally.unfinished + bool(differing),
            seconds=tally.seconds + time.monotonic() - started,
        )

    def _finish(self, name: str) -> None:
        try:
            WORKS[name](self.store, _told_nobody)
        except Exception as error:  # noqa: BLE001 - counted as unfinished, and shown
            print(f"{name}: {type(error).__name__}: {error}", flush=True)

    def _left(self, name: str, told: list[str]) -> tuple[int, int]:
        """Return how many documents are there in part, and how many told to be safe are not."""
        try:
            graph = self.store.opened()
        except StoreUnavailableError:
            return 0, len(told)  # half a load or migration is shown to nobody
        rows = rows_of(graph)
        graph.close()
        there = by_document(rows)
        is_whole_world = name != "migrate"
        half = sum(
            document != self.whole.get(act) for act, document in there.items() if is_whole_world
        )
        if name == "withdraw":
            return half, len(set(told) & held(rows))
        return half, len(lost(told, held(rows)))

    def _rows(self) -> Rows:
        graph = opened(self.store.url)
        rows = rows_of(graph)
        graph.close()
        for row in rows["Claim"]:
            row["status"] = (
                None  # what a citation was when its text came in: its act may come later
            )
        return {kind: sorted(found, key=repr) for kind, found in rows.items()}


def differences(found: Rows, wanted: Rows) -> list[str]:
    """Return what one graph holds and the other does not, a line a row, by kind."""
    lines = []
    for kind in sorted({*found, *wanted}):
        there, meant = (Counter(map(repr, rows.get(kind, ()))) for rows in (found, wanted))
        lines += [f"  too much: {kind} {row}" for row in sorted((there - meant).elements())]
        lines += [f"  missing: {kind} {row}" for row in sorted((meant - there).elements())]
    return lines


def _told_nobody(name: str) -> None:
    del name
