"""The verdicts of a graph while a loader works: kept apart from texts, which come and go."""

from collections.abc import Iterable
from dataclasses import replace

from comity.store import Batch, Graph
from ingest.loading.verdicts import COLUMNS, NONE, Verdict, Verdicts, by_act, verdict_of


class Keeping:
    """Verdicts by act, in memory and in the graph."""

    def __init__(self, graph: Graph) -> None:
        """Read the verdicts that the graph holds."""
        self._graph = graph
        self._by_act = by_act(map(verdict_of, graph.nodes("Verdict", COLUMNS)))

    def on(self, act: str) -> Verdicts:
        """Return the verdicts on an act."""
        return self._by_act.get(act, NONE)

    def add(self, verdict: Verdict) -> Verdict:
        """Keep a verdict after those on the same act; return it with its place among them."""
        before = self.on(verdict.act)
        verdict = before.next(verdict)
        self._by_act[verdict.act] = Verdicts((*before.all, verdict))
        self._graph.update(Batch({"Verdict": [verdict.row()]}))
        return verdict

    def pass_on(self, former: Iterable[str], act: str) -> None:
        """Give an act the verdicts on ids that it had before, in the order of their giving."""
        for old in former:
            passed = self.forget(old)
            for verdict in sorted(passed, key=lambda one: one.ordinal):
                self.add(replace(verdict, act=act))

    def forget(self, act: str) -> tuple[Verdict, ...]:
        """Remove the verdicts on an act; return them."""
        gone = self._by_act.pop(act, NONE).all
        if gone:
            self._graph.remove("Verdict", [verdict.id for verdict in gone])
        return gone
