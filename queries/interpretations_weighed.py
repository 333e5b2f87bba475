"""What became of a guide's passage: which rulings cite it, and what shows that it is out-dated."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from comity.store import GraphReader, Row
from queries.acts import Act, act_of
from queries.rows import text, text_or_none, texts
from queries.statement import load

SHOWN: Final = 3
"""Rulings that a passage shows; the others are counted."""

DEPARTING: Final = ("departed",)
"""Treatments that unsettle an authority; to distinguish it, or to cite it late, does not."""


class Basis(StrEnum):
    """On what it rests that a passage is out-dated."""

    GUIDE_REPLACED = "guide-replaced"
    """Its body replaced the guide: the newer one, or our library, says so."""
    PASSAGE_DEPARTED_FROM = "passage-departed-from"
    """A later ruling departs from this very paragraph, in so many words."""
    AUTHORITY_DEPARTED_FROM = "authority-departed-from"
    """A later ruling departs from a ruling on which the passage rests."""


@dataclass(frozen=True, slots=True)
class Outdated:
    """One thing that shows a passage to be out-dated.

    Attributes:
        basis: on what it rests.
        by: the later ruling, or the newer guide.
        passage: of the later ruling; ``None`` of a guide that is replaced as a whole.
        claim: that proves it; ``None`` likewise.
        authority: the ruling departed from, on which the passage rests; ``None`` otherwise.
    """

    basis: Basis
    by: Act
    passage: str | None
    claim: str | None
    authority: str | None


@dataclass(frozen=True, slots=True)
class CitingRuling:
    """A ruling that cites the very paragraph, in the court's own words."""

    ruling: Act
    treatment: str | None
    passage: str
    claim: str | None


@dataclass(frozen=True, slots=True)
class Reception:
    """What rulings do with a passage of a guide.

    Attributes:
        rulings: that cite this paragraph by its number, or a range that holds it.
        whole_guide: that cite the guide and name no paragraph.
        latest: of ``rulings``, each once, the latest first.
        outdated: what shows that the passage is out-dated; empty where nothing does, which does
            not prove that it still stands.
    """

    rulings: int
    whole_guide: int
    latest: tuple[CitingRuling, ...]
    outdated: tuple[Outdated, ...]


@dataclass(frozen=True, slots=True)
class Weighed:
    """A passage of a guide.

    Attributes:
        guide: id.
        passage: id.
        number: printed; ``None`` where none is.
    """

    guide: str
    passage: str
    number: str | None


def receptions(
    graph: GraphReader, passages: Sequence[Weighed], limits: Row
) -> dict[str, Reception]:
    """Return what rulings do with passages of guides, by id of the passage.

    Args:
        graph: the graph.
        passages: the passages.
        limits: ``as_of`` and ``min_confidence``, as statements take them.
    """
    guides = sorted({each.guide for each in passages})
    citing: defaultdict[str, list[Row]] = defaultdict(list)
    for row in graph.run(load("citations_of_guides"), {"guides": guides, **limits}):
        citing[text(row, "target")].append(row)
    ids = sorted({each.passage for each in passages})
    behind: defaultdict[str, list[Outdated]] = defaultdict(list)
    for row in graph.run(
        load("departures_behind_guides"), {"passages": ids, "treatments": list(DEPARTING), **limits}
    ):
        behind[text(row, "of")].append(_departed(row, Basis.AUTHORITY_DEPARTED_FROM))
    return {each.passage: _of(each, citing[each.guide], behind[each.passage]) for each in passages}


def _of(weighed: Weighed, citing: Iterable[Row], behind: Iterable[Outdated]) -> Reception:
    own: dict[str, Row] = {}
    whole, departed = set(), []
    for row in citing:
        pinpoints = texts(row, "pinpoints")
        if not pinpoints:
            whole.add(text(row, "id"))
        elif weighed.number and any(names(each, weighed.number) for each in pinpoints):
            own.setdefault(text(row, "id"), row)
            if row["treatment"] in DEPARTING:
                departed.append(_departed(row, Basis.PASSAGE_DEPARTED_FROM))
    latest = tuple(map(_citing, list(own.values())[:SHOWN]))
    return Reception(len(own), len(whole), latest, (*departed, *behind))


def names(pinpoint: str, number: str) -> bool:
    """Return whether a pinpoint names a paragraph; either may be a range, as in digests.

    >>> names("58-60", "59"), names("12", "12"), names("12", "1"), names("7", "6-7")
    (True, True, False, True)
    """
    cited, own = _range(pinpoint), _range(number)
    if cited and own:
        return cited[0] <= own[1] and own[0] <= cited[1]
    return pinpoint == number


def _range(written: str) -> tuple[int, int] | None:
    first, _, last = written.partition("-")
    if not first.isdecimal() or not (last or first).isdecimal():
        return None
    return int(first), int(last or first)


def _citing(row: Row) -> CitingRuling:
    treatment, claim = text_or_none(row, "treatment"), text_or_none(row, "claim")
    return CitingRuling(act_of(row), treatment, text(row, "passage"), claim)


def _departed(row: Row, basis: Basis) -> Outdated:
    authority = text_or_none(row, "authority") if "authority" in row else None
    return Outdated(basis, act_of(row), text(row, "passage"), text_or_none(row, "claim"), authority)
