"""What does a ruling order, recommend, refuse or reserve by way of redress?"""

from dataclasses import dataclass

from comity.ids import RulingId
from comity.store import GraphReader
from queries.acts import Act
from queries.measures import Measure, measure_of
from queries.presence import act_named
from queries.rows import text, text_or_none
from queries.statement import load


@dataclass(frozen=True, slots=True)
class MeasureAgainst:
    """A measure, named, and against whom.

    Attributes:
        label: name of the form of redress.
        respondent: the State; ``None`` where the ruling has several and the point names none.
        measure: the measure with its words.
    """

    label: str
    respondent: str | None
    measure: Measure


@dataclass(frozen=True, slots=True)
class Measures:
    """Measures of a ruling, in the order of its operative part."""

    ruling: Act
    measures: tuple[MeasureAgainst, ...]

    @property
    def is_empty(self) -> bool:
        """Whether no redress was read in the ruling."""
        return not self.measures


def measures(graph: GraphReader, act: RulingId) -> Measures:
    """Return what a ruling orders, recommends, refuses or reserves, each with its passage.

    Raises:
        NotFoundError: the graph knows no ruling of that id.
    """
    rows = graph.run(load("measures_of_act"), {"act": act})
    ordered = (
        MeasureAgainst(text(row, "label"), text_or_none(row, "respondent"), measure_of(row).measure)
        for row in rows
    )
    return Measures(act_named(graph, act), tuple(ordered))
