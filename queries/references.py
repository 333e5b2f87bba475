"""By what are rulings and guides cited: title, court, day and the numbers people know them by?"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from comity.ids import RulingId
from comity.store import GraphReader
from queries.acts import Act
from queries.rows import text, text_or_none
from queries.statement import load

_AT_ONCE = 200
"""Acts whose numbers one statement looks up."""


@dataclass(frozen=True, slots=True)
class Reference:
    """What a bibliography says of an act.

    Attributes:
        act: the act.
        court: name of the court or body in English; its code where no name is known.
        numbers: application numbers, symbols and the like, preferred ones first.
        ecli: European Case Law Identifier; ``None`` where it has none.
    """

    act: Act
    court: str | None
    numbers: tuple[str, ...]
    ecli: str | None


def references(graph: GraphReader, acts: Iterable[Act]) -> tuple[Reference, ...]:
    """Return the references of acts in the order in which they are first named."""
    once = {act.id: act for act in acts if RulingId.fits(act.id)}
    known = _identifiers(graph, tuple(once))
    courts = {court: _name_of(graph, court) for court in {act.court for act in once.values()}}
    return tuple(
        Reference(
            act,
            courts[act.court],
            tuple(value for kind, value in known[act.id] if kind in {"appno", "symbol", "number"}),
            next((value for kind, value in known[act.id] if kind == "ecli"), None),
        )
        for act in once.values()
    )


def _identifiers(graph: GraphReader, acts: Sequence[str]) -> dict[str, list[tuple[str, str]]]:
    known: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for start in range(0, len(acts), _AT_ONCE):
        wanted = {"acts": " ".join(acts[start : start + _AT_ONCE])}
        rows = graph.run(load("identifiers_of_acts"), wanted)
        for row in sorted(rows, key=lambda row: not row["preferred"]):  # stable: else by type
            known[text(row, "act")].append((text(row, "type"), text(row, "value")))
    return known


def _name_of(graph: GraphReader, court: str | None) -> str | None:
    if court is None:
        return None
    rows = graph.run(load("court_by_id"), {"court": court})
    return next((text_or_none(row, "label_en") for row in rows), None) or court
