"""Where some acts first speak of a doctrine in their own words: the passage beside an authority."""

from comity.store import GraphReader
from queries.acts import excerpt_of
from queries.applications import Role
from queries.doctrine_passages import Spoken
from queries.rows import real, text, text_or_none
from queries.statement import load


def first_passages(graph: GraphReader, acts: str, doctrines: str) -> dict[str, Spoken]:
    """Return the first own passage of each act on some doctrines, one that applies them if any.

    Args:
        graph: the graph.
        acts: ids joined by blanks; ``""`` for none.
        doctrines: likewise.

    Returns:
        By id of the act; without those that say nothing of them, or whose text is not held.
    """
    if not acts:
        return {}
    rows = graph.run(load("first_passages_on_doctrines"), {"acts": acts, "doctrines": doctrines})
    return {
        text(row, "act"): Spoken(
            Role(text(row, "role")), excerpt_of(row), text_or_none(row, "claim"),
            real(row, "confidence"),
        )
        for row in rows
    }  # fmt: skip
