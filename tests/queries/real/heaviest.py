"""What to ask a graph of real rulings about: the thing of each kind that most is said of."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from comity.store import Graph, Value


@dataclass(frozen=True, slots=True)
class Heaviest:
    """Ids, the most frequent of their kind, all held."""

    citing: str
    cited: str
    number: str
    holding_claim: str
    passage: str
    interpreted: str
    doctrine: str
    state: str


def heaviest_of(graph: Graph) -> Heaviest:
    """Return the most frequent of each kind; the least id among equals."""
    held = {str(row["id"]) for row in graph.nodes("Ruling", ("held",)) if row["held"]}
    cites = list(graph.edges("CITES", ("act",)))
    cited = _most(row["target"] for row in cites if row["target"] in held)
    numbers = {str(row["id"]): str(row["value"]) for row in graph.nodes("Identifier", ("value",))}
    of_cited = sorted(
        str(row["target"]) for row in graph.edges("IDENTIFIED_BY", ()) if row["source"] == cited
    )
    holdings = list(graph.nodes("Holding", ("claim", "respondent", "passage")))
    return Heaviest(
        citing=_most(row["act"] for row in cites),
        cited=cited,
        number=numbers[of_cited[0]],
        holding_claim=str(holdings[0]["claim"]),
        passage=str(holdings[0]["passage"]),
        interpreted=_most(row["target"] for row in graph.edges("INTERPRETS", ())),
        doctrine=_most(row["target"] for row in graph.edges("APPLIES", ())),
        state=_most(row["respondent"] for row in holdings if row["respondent"]),
    )


def _most(values: Iterable[Value]) -> str:
    counts = Counter(str(value) for value in values)
    return min(counts, key=lambda value: (-counts[value], value))
