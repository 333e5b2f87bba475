"""Through which instances did a case go, and what did each decide, by which vote?"""

from dataclasses import dataclass

from comity.ids import RulingId
from comity.store import GraphReader
from queries.acts import Act, act_of
from queries.holdings import Holding, holding_of
from queries.presence import one
from queries.rows import text_or_none
from queries.statement import load


@dataclass(frozen=True, slots=True)
class Step:
    """One ruling of a case.

    Attributes:
        step: its place, 1 for the oldest.
        ruling: what it is.
        formation: who sat.
        holdings: what it decided, in operative order, each with its vote and passage.
    """

    step: int
    ruling: Act
    formation: str | None
    holdings: tuple[Holding, ...]


@dataclass(frozen=True, slots=True)
class History:
    """The rulings of one case, the oldest first.

    Attributes:
        act: the ruling asked about.
        steps: all rulings on one of its applications or communications, it among them.
    """

    act: Act
    steps: tuple[Step, ...]

    @property
    def is_empty(self) -> bool:
        """Never: the ruling asked about is a step of its own."""
        return not self.steps


def history(graph: GraphReader, act: RulingId) -> History:
    """Return the rulings of a case: commission and court, chamber and Grand Chamber.

    They share an application or communication number; the two bodies of Strasbourg count as one.

    Raises:
        NotFoundError: the graph knows no such ruling or guide.
    """
    asked = act_of(one(graph, "act_by_id", "ruling or guide", act=act))
    others = (act_of(row) for row in graph.run(load("same_case"), {"act": act}))
    ordered = sorted((asked, *others), key=lambda each: (each.date or "", each.id))
    return History(asked, tuple(_step(graph, *place) for place in enumerate(ordered, 1)))


def _step(graph: GraphReader, place: int, ruling: Act) -> Step:
    row = one(graph, "act_by_id", "ruling or guide", act=ruling.id)
    holdings = graph.run(load("holdings_of_act"), {"act": ruling.id})
    return Step(place, ruling, text_or_none(row, "formation"), tuple(map(holding_of, holdings)))
