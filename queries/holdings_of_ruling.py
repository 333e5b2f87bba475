"""What did a ruling decide, provision by provision, against whom and by which vote?"""

from dataclasses import dataclass

from comity.ids import RulingId
from comity.store import GraphReader
from queries.acts import Act
from queries.holdings import Holding, holding_of
from queries.presence import act_named
from queries.statement import load


@dataclass(frozen=True, slots=True)
class HoldingsOfRuling:
    """What a ruling decided, in operative order."""

    ruling: Act
    holdings: tuple[Holding, ...]

    @property
    def is_empty(self) -> bool:
        """Whether no holding was read in it."""
        return not self.holdings


def holdings_of_ruling(graph: GraphReader, act: RulingId) -> HoldingsOfRuling:
    """Return the holdings of a ruling, each with outcome, State, vote, operative passage and claim.

    Raises:
        NotFoundError: the graph knows no such ruling.
    """
    rows = graph.run(load("holdings_of_act"), {"act": act})
    return HoldingsOfRuling(act_named(graph, act), tuple(map(holding_of, rows)))
