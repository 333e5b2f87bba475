"""Tables of what ids name."""

from collections.abc import Iterator

from rich.console import RenderableType

from api.tables.cells import act, add, table
from queries.selections import Selection


def selection(found: Selection) -> Iterator[RenderableType]:
    """Yield a table with a line an id."""
    made = table("", "id", "status", "ruling or guide")
    for each in found.items:
        add(made, each.id, each.status, act(each.act) if each.act else None)
    yield made
