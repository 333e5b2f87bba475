"""Which rulings of this and other courts are like this one, and for which stated reasons?"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from comity.ids import CourtId, PassageId, RulingId
from comity.store import GraphReader, Row
from queries.acts import Act, act_of
from queries.narrowing import any_of
from queries.presence import act_named
from queries.rows import flag, text, text_or_none, whole
from queries.similar_passages import similar_passages
from queries.statement import load

LEADING: Final = 3
"""Rulings a court, where nobody asks otherwise."""

KINDS: Final[Mapping[str, int]] = MappingProxyType(
    {"right": 5, "authority": 4, "doctrine": 3, "group": 3}
)
"""How much a feature of each kind weighs beside others as rare."""

OF_TEXT: Final = 100
"""Weight of two passages with the same words; of others that part of it that is their cosine."""

_WORLD: Final = 100_000  # rulings; a scale, so that the same rarity weighs the same in any graph
_COMMON: Final = 2_000  # uses; what so many rulings share finds none, it only adds to its weight
_CANDIDATES: Final = 6  # times the rulings shown
_PASSAGES: Final = 3  # whose words are compared
_COMPARED: Final = 20  # passages of others for each

_MOST_OF_A_KIND: Final = 100  # a long list of authorities is one reason, however long
_LEAST_ALIKE: Final = 0.4  # cosine; below it passages share formulas
_SHORTEST: Final = 4  # letters of a word worth showing

RULE: Final = (
    "A feature weighs its kind (right decided 5; authority relied on, or itself the other, 4; "
    "doctrine applied by the court 3; group concerned 3) times the logarithm of its rarity; "
    "passages that apply a doctrine in like words (cosine 0.4 and more) weigh 100 times their "
    "cosine. Of rights that "
    "one provision protects, one counts; no kind counts for more than 100. Rulings of the same "
    "case are left out."
)


@dataclass(frozen=True, slots=True)
class Shown:
    """Where a ruling shows a feature."""

    passage: str | None
    claim: str | None


@dataclass(frozen=True, slots=True)
class Reason:
    """What two rulings share.

    Attributes:
        kind: ``right``, ``authority``, ``doctrine``, ``group`` or ``text``.
        id: of the right, act, doctrine or group; of text, the words shared, heaviest first.
        label: its name; ``None`` of text.
        weight: in the sum; see ``RULE``.
        uses: how many rulings or citations show it; ``None`` of text.
        here: in the ruling asked about; nothing where the authority is that ruling itself.
        there: in the other, likewise.
    """

    kind: str
    id: str
    label: str | None
    weight: int
    uses: int | None
    here: Shown
    there: Shown


@dataclass(frozen=True, slots=True)
class Like:
    """A ruling that is like the one asked about: the sum of its reasons, the heaviest first."""

    ruling: Act
    weight: int
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class LikeOfCourt:
    """Rulings of one court, the most alike first, ties by id."""

    court: str
    rulings: tuple[Like, ...]


@dataclass(frozen=True, slots=True)
class SimilarRulings:
    """The answer: by court, the court with the ruling most alike first."""

    act: Act
    rule: str
    courts: tuple[LikeOfCourt, ...]

    @property
    def is_empty(self) -> bool:
        """Whether no ruling shares anything with it."""
        return not self.courts


@dataclass(frozen=True, slots=True)
class _Feature:
    kind: str
    id: str
    label: str | None
    uses: int
    weight: int
    here: Shown
    provision: str | None
    is_exact: bool


def similar_rulings(
    graph: GraphReader, act: RulingId, courts: Sequence[CourtId] = (), leading: int = LEADING
) -> SimilarRulings:
    """Return the rulings most like one, court by court, each with its reasons.

    Args:
        graph: the graph.
        act: the ruling or guide.
        courts: of the rulings wanted; every court, its own too, for none.
        leading: rulings a court, 1 to 25.

    Raises:
        NotFoundError: the graph knows no such ruling or guide.
    """
    named = act_named(graph, act)
    features = _features(graph.run(load("features_of_act"), {"act": act}))
    besides = {act, *(text(row, "id") for row in graph.run(load("same_case"), {"act": act}))}
    found = {
        each.id: each for each in _sharing(graph, features, besides, courts, leading * _CANDIDATES)
    }
    worded = {
        each.id: reason
        for each, reason in _worded(graph, features)
        if each.id not in besides and (not courts or each.court in courts)
        for _ in [found.setdefault(each.id, each)]
    }
    shared = _shared(graph, found, features)
    alike = (_like(each, shared.get(each.id, ()), worded.get(each.id)) for each in found.values())
    return SimilarRulings(named, RULE, _by_court(alike, leading))


def _features(rows: Iterable[Row]) -> list[_Feature]:
    """Return the features, one right a provision: that it protects exactly, else most invoked."""
    every = sorted(
        map(_feature, rows), key=lambda each: (each.provision or "", not each.is_exact, -each.uses)
    )
    once = {each.provision or each.id: each for each in reversed(every)}
    return sorted(once.values(), key=lambda each: (each.kind, each.id))


def _feature(row: Row) -> _Feature:
    kind, uses = text(row, "kind"), whole(row, "uses")
    rarity = math.log(1 + _WORLD / max(1, uses))
    return _Feature(
        kind, text(row, "feature"), text_or_none(row, "label"), uses,
        round(KINDS[kind] * rarity), _shown(row), text_or_none(row, "provision"),
        flag(row, "is_exact"),
    )  # fmt: skip


def _shown(row: Row) -> Shown:
    return Shown(text_or_none(row, "passage"), text_or_none(row, "claim"))


def _sharing(
    graph: GraphReader,
    features: Sequence[_Feature],
    besides: set[str],
    courts: Sequence[CourtId],
    most: int,
) -> Iterable[Act]:
    telling = [each for each in features if each.uses <= _COMMON]
    finding = telling or sorted(features, key=lambda each: (each.uses, each.id))[:1]
    if not finding:
        return ()
    wanted: Row = {
        "weighted": " ".join(f"{each.id}={each.weight}" for each in finding),
        "courts": any_of(courts), "besides": " ".join(sorted(besides)), "leading": most,
    }  # fmt: skip
    return map(act_of, graph.run(load("acts_sharing"), wanted))


def _worded(graph: GraphReader, features: Sequence[_Feature]) -> Iterable[tuple[Act, Reason]]:
    """Yield rulings with a passage like one in which this applies a doctrine, rarest first."""
    ranked = sorted(features, key=lambda each: (-each.weight, each.id))
    places = dict.fromkeys(
        each.here.passage for each in ranked if each.kind == "doctrine" and each.here.passage
    )
    best: dict[str, tuple[Act, Reason]] = {}
    for place in list(places)[:_PASSAGES]:
        for each in similar_passages(graph, PassageId(place), _COMPARED).similar:
            if each.similarity < _LEAST_ALIKE:
                break
            reason = Reason(
                "text", _telling(each.shared), None, round(OF_TEXT * each.similarity), None,
                Shown(place, None), Shown(each.passage.id, None),
            )  # fmt: skip
            if each.act.id not in best or best[each.act.id][1].weight < reason.weight:
                best[each.act.id] = (each.act, reason)
    return best.values()


def _telling(words: Iterable[str]) -> str:
    return " ".join(word for word in words if len(word) >= _SHORTEST)


def _shared(
    graph: GraphReader, acts: Iterable[str], features: Sequence[_Feature]
) -> Mapping[str, list[Reason]]:
    known = {each.id: each for each in features}
    wanted: Row = {"acts": " ".join(acts), "features": " ".join(known)}
    reasons: dict[str, list[Reason]] = {}
    for row in graph.run(load("features_shared"), wanted):
        one = known[text(row, "feature")]
        reasons.setdefault(text(row, "act"), []).append(
            Reason(one.kind, one.id, one.label, one.weight, one.uses, one.here, _shown(row))
        )
    return reasons


def _like(act: Act, shared: Iterable[Reason], worded: Reason | None) -> Like:
    reasons = [*shared, *([worded] if worded else [])]
    ordered = tuple(sorted(reasons, key=lambda each: (-each.weight, each.kind, each.id)))
    sums: Counter[str] = Counter()
    for each in ordered:
        sums[each.kind] += each.weight
    return Like(act, sum(min(each, _MOST_OF_A_KIND) for each in sums.values()), ordered)


def _by_court(alike: Iterable[Like], leading: int) -> tuple[LikeOfCourt, ...]:
    courts: dict[str, list[Like]] = {}
    for each in sorted(alike, key=lambda each: (-each.weight, each.ruling.id)):
        courts.setdefault(each.ruling.court or "", []).append(each)
    return tuple(LikeOfCourt(court, tuple(found[:leading])) for court, found in courts.items())
