"""Which authorities do rulings cite beside these?"""

from collections.abc import Sequence
from dataclasses import dataclass

from comity.store import GraphReader
from queries.acts import Act, act_of
from queries.rows import text, whole
from queries.statement import load


@dataclass(frozen=True, slots=True)
class Beside:
    """An authority that others cite beside those asked about.

    Attributes:
        act: the authority.
        rulings: how many rulings and guides cite it and one of those asked about.
        example: one of them: the passage that cites it.
        claim: id of the claim that says so.
    """

    act: Act
    rulings: int
    example: str
    claim: str


def cited_beside(graph: GraphReader, acts: Sequence[str], most: int) -> tuple[Beside, ...]:
    """Return the authorities cited most by those who cite these, these themselves left out.

    Args:
        graph: the graph.
        acts: ids of rulings and guides.
        most: how many.
    """
    rows = graph.run(load("cited_beside"), {"acts": " ".join(acts), "limit": most})
    return tuple(
        Beside(act_of(row), whole(row, "rulings"), text(row, "passage"), text(row, "claim"))
        for row in rows
    )
