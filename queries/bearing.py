"""What limits citations between courts beside time: what the citing ruling is on, what it does."""

from dataclasses import dataclass

from comity.ids import RightId
from comity.store import GraphReader, Row
from queries.rights import right_named


@dataclass(frozen=True, slots=True)
class Bearing:
    """Which citations are asked about; each may be missing.

    Attributes:
        right: the citing ruling decides on, examines or hears invoked a provision that protects it
            (disputed ones left out).
        treatment: what the citing passage does with the authority, e.g. ``"distinguished"``.
    """

    right: RightId | None = None
    treatment: str | None = None


ANY_BEARING = Bearing()


def bearing_checked(graph: GraphReader, bearing: Bearing) -> Row:
    """Return the parameters of a statement that takes both limits.

    Raises:
        NotFoundError: the vocabulary has no such right.
    """
    if bearing.right is not None:
        right_named(graph, bearing.right)
    return {"right": bearing.right, "treatment": bearing.treatment}
