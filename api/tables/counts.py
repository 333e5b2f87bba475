"""How many lines a list has, court by court."""

from collections.abc import Iterable

from rich.console import RenderableType

from api.tables import cells
from queries.passages_counted import PassagesCounted


def counted(answer: PassagesCounted) -> Iterable[RenderableType]:
    """Return how many passages there are, by court or body."""
    made = cells.table(f"Passages: {answer.total:,}", "court", "rulings and guides", "passages")
    for each in answer.courts:
        cells.add(made, each.court, each.acts, each.passages)
    return (made,)
