"""On which authorities does a ruling rest most, in its court's own voice?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from types import MappingProxyType
from typing import Final

from comity.store import GraphReader, Row
from queries.acts import Act, act_of
from queries.rows import text, text_or_none, texts
from queries.statement import load

WEIGHTS: Final[Mapping[str, int]] = MappingProxyType(
    {
        "followed": 4, "applied": 4, "departed": 4, "distinguished": 3, "quoted": 3,
        "supported": 2, "compared": 2, "discussed": 2, "cited": 1,
    }
)  # fmt: skip
"""How much a citation says of what the ruling rests on, by what the sentence does with it."""


@dataclass(frozen=True, slots=True)
class Relied:
    """An authority on which a ruling rests.

    Attributes:
        cited: the authority.
        weight: of each passage that cites it in the court's own reasons, the weight of the
            strongest treatment there (followed, applied, departed 4; distinguished, quoted 3;
            supported, compared, discussed 2; cited 1), summed.
        passages: how many those are.
        treatment: the strongest.
        pinpoints: paragraphs of it that are cited anywhere, in order.
        paragraph: number of the first passage with the strongest treatment.
        passage: its id.
        claim: the claim that proves it.
    """

    cited: Act
    weight: int
    passages: int
    treatment: str
    pinpoints: tuple[str, ...]
    paragraph: str | None
    passage: str
    claim: str | None


@dataclass(frozen=True, slots=True)
class Relying:
    """The authorities with the most weight first, ties by id, and how many there are in all."""

    relied: tuple[Relied, ...]
    in_all: int


def relying(graph: GraphReader, act: str, most: int) -> Relying:
    """Return the authorities on which a ruling or guide rests most in its own reasons.

    Args:
        graph: the graph.
        act: id of a ruling or guide.
        most: authorities to return.
    """
    rows = graph.run(load("authorities_of_act"), {"act": act})
    by_target = groupby(sorted(rows, key=_target), key=_target)  # stable: else as in the text
    found = [_relied(list(group)) for _, group in by_target]
    ranked = sorted(found, key=lambda each: (-each.weight, each.cited.id))
    return Relying(tuple(ranked[:most]), len(ranked))


def _target(row: Row) -> str:
    return text(row, "id")


def _weight(row: Row) -> int:
    return WEIGHTS.get(text_or_none(row, "treatment") or "cited", 1)


def _relied(rows: Sequence[Row]) -> Relied:
    best = max(rows, key=_weight)  # the first of the strongest
    weights: dict[str, int] = {}
    for row in rows:
        passage = text(row, "passage")
        weights[passage] = max(weights.get(passage, 0), _weight(row))
    pinpoints = dict.fromkeys(each for row in rows for each in texts(row, "pinpoints"))
    return Relied(
        cited=act_of(best),
        weight=sum(weights.values()),
        passages=len(weights),
        treatment=text_or_none(best, "treatment") or "cited",
        pinpoints=tuple(sorted(pinpoints, key=_numerically)),
        paragraph=text_or_none(best, "number"),
        passage=text(best, "passage"),
        claim=text_or_none(best, "claim"),
    )


def _numerically(pinpoint: str) -> tuple[int, str]:
    digits = pinpoint.split("-", maxsplit=1)[0]
    return (int(digits) if digits.isdigit() else 0, pinpoint)
