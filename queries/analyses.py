"""What was computed over citations, and whether it still holds for the graph that is here."""

from dataclasses import dataclass
from typing import Final

from comity.store import GraphReader, Row
from queries.releases import release
from queries.rows import text, whole, whole_or_none
from queries.statement import load

NOT_COMPUTED: Final = "nothing was computed over the citations of this graph: comity rank does it"


@dataclass(frozen=True, slots=True)
class Analysis:
    """A computation, made by ``comity rank``; no text says what it says.

    Attributes:
        id: e.g. ``ranking:doctrine:margin-of-appreciation``.
        rule: algorithm and version.
        parameters: names and values that it was given, joined by blanks.
        release: of the graph over which it was computed: this one.
        seeds: rulings and guides at which walks begin; ``None`` of a community.
        acts: rulings and guides that it keeps.
    """

    id: str
    rule: str
    parameters: str
    release: str
    seeds: int | None
    acts: int


def ranking_of(about: str) -> str:
    """Return the id of the ranking for a right or doctrine, or for ``all``."""
    return f"ranking:{about}"


def analysis_now(graph: GraphReader, wanted: str) -> Analysis | None:
    """Return an analysis of the graph as it stands; ``None`` where there is none.

    One of another release, or of which some acts have changed since, is none.
    """
    now = release(graph)
    for row in graph.run(load("analysis_by_id"), {"analysis": wanted}):
        if now is not None and holds_for(row, now.value):
            return Analysis(
                text(row, "id"), text(row, "rule"), text(row, "parameters"),
                text(row, "release"), whole_or_none(row, "seeds"), whole(row, "acts"),
            )  # fmt: skip
    return None


def holds_for(row: Row, release: str) -> bool:
    """Return whether all that was computed over a release is still there."""
    size = row["size"] if "size" in row else row["acts"]
    return row["release"] == release and row["placed"] == size
