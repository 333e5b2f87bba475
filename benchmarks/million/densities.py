"""The made-up world, denser: ten citations and three holdings a ruling, as at a million rulings."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from benchmarks.synthetic.acts import MadeUp
from benchmarks.synthetic.drawing import dice, several
from comity.store import Batch, Replacement, Row

MORE_CITATIONS: Final = 4.1
"""On average, beside those that the world has: whom one cites, his authorities are cited too."""

MORE_HOLDINGS: Final = 1.8


def with_more_citations(acts: Iterable[MadeUp], seed: int) -> Iterator[MadeUp]:
    """Yield acts that also cite authorities of their authorities, as counsel copy them.

    Args:
        acts: each after those that it cites.
        seed: of every draw.
    """
    rolls = dice(seed, "more citations")
    cited: dict[str, tuple[str, ...]] = {}
    for act in acts:
        found = list(act.cited)
        for _ in range(several(rolls, MORE_CITATIONS)):
            through = cited.get(rolls.choice(found), ()) if found else ()
            if through or found:
                found.append(rolls.choice(through or found))
        denser = replace(act, cited=tuple(found))
        cited[act.id] = denser.cited
        yield denser


class Holdings:
    """Adds holdings to those of an act: like those that it has, with evidence of their own."""

    def __init__(self, seed: int) -> None:
        """Take the dice."""
        self._dice = dice(seed, "more holdings")
        self._claims = 0

    def added(self, act: Replacement) -> Replacement:
        """Return an act with more holdings; a guide, which holds nothing, as it is."""
        nodes = {kind: list(rows) for kind, rows in act.batch.nodes.items()}
        edges = {kind: list(rows) for kind, rows in act.batch.edges.items()}
        held = list(nodes.get("Holding", ()))
        if not held:
            return act
        claims = {str(row["id"]): row for row in nodes["Claim"]}
        for number in range(len(held) + 1, len(held) + 1 + several(self._dice, MORE_HOLDINGS)):
            _add(nodes, edges, self._dice.choice(held), (number, self._claim(claims, held)))
        return replace(act, batch=Batch(nodes, edges))

    def _claim(self, claims: dict[str, Row], held: list[Row]) -> Row:
        self._claims += 1
        return {**claims[str(held[0]["claim"])], "id": f"claim:h{self._claims:015x}"}


def _add(
    nodes: dict[str, list[Row]], edges: dict[str, list[Row]], like: Row, new: tuple[int, Row]
) -> None:
    number, claim = new
    owner = str(like["owner"])
    name = f"{owner}!h{number}"
    row = {**like, "id": name, "item": str(number), "claim": claim["id"]}
    own: Row = {"owner": owner}
    for kind, one in (("Holding", row), ("Claim", claim)):
        nodes[kind].append(one)
    for kind, source, target, more in (
        ("HOLDS", owner, name, {}),
        ("ON", name, like["provision"], {"main": True}),
        ("AGAINST", name, like["respondent"], {}),
    ):
        edges[kind].append({"source": source, "target": target, **own, **more})
