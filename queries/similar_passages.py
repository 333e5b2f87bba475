"""Which passages of other rulings and guides say something similar, by the words they share?

TF-IDF over the index that search uses: no model, no second index, the same on every engine. A word
weighs the more the fewer passages have it; candidates are the passages that share the heaviest
words, and the cosine of their weights with those of the passage asked for puts them in order.
"""

import math
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import accumulate
from statistics import median
from typing import Final

from comity.ids import PassageId
from comity.store import GraphReader, Row
from comity.words import words_of
from queries.acts import Act, Excerpt, act_of, excerpt_of
from queries.presence import one
from queries.releases import Lasting
from queries.rows import flag, text, text_or_none, whole
from queries.statement import load

COMMON: Final = 2_000
"""Passages that a word is counted in at most; a word in as many tells nothing."""

_SHORTEST: Final = 3
_HEAVIEST: Final = 16
"""Words by which candidates are found, at most."""

_READ: Final = 4_000
"""Passages read for them, a passage once a word: the heaviest words have few."""

_CANDIDATES: Final = 5
"""Passages compared for each that is returned."""

_COMPARED: Final = (40, 100)
"""The least and the most that are."""

_SHOWN: Final = 8
_OF_LAW: Final = frozenset({"law", "assessment", "operative"})
"""Sections in which a court speaks of the law, and no one's life is told."""


@dataclass(frozen=True, slots=True)
class Similar:
    """A passage that says something similar.

    Attributes:
        act: the ruling or guide.
        passage: the words, or their beginning.
        similarity: cosine of the words' weights, 0 to 1, 1 for the same words; or of the vectors.
        shared: the words shared that weigh most, heaviest first, folded; none by vectors.
    """

    act: Act
    passage: Excerpt
    similarity: float
    shared: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SimilarPassages:
    """Passages of other rulings and guides, the most similar first, ties by id.

    Attributes:
        asked: id of the passage asked for.
        act: of which it is part.
        model: whose vectors were compared; ``None`` where words were.
        similar: the passages.
    """

    asked: str
    act: Act
    model: str | None
    similar: tuple[Similar, ...]

    @property
    def is_empty(self) -> bool:
        """Whether no other passage shares a word that tells something."""
        return not self.similar


def similar_passages(graph: GraphReader, wanted: PassageId, limit: int = 10) -> SimilarPassages:
    """Return passages of other rulings and guides that share the words of one.

    From a ruling whose court keeps the persons' names back, nothing leads to facts told in a
    ruling that names them: of such only what courts say of the law is compared.

    Args:
        graph: the graph.
        wanted: the passage.
        limit: passages to return, 1 to 50.

    Raises:
        NotFoundError: the graph has no such passage.
    """
    row = one(graph, "passage_by_id", "passage", passage=wanted)
    act = act_of(row, "act_")
    counted = _counted(text_or_none(row, "text") or "")
    passages = _passages(graph, counted)
    weights = {word: _weight(times) for word, times in passages.items()}
    found = _candidates(graph, act.id, passages, limit)
    is_kept = keeper(row)
    asked = _Asked(counted, weights)
    compared = [asked.compared(each) for each in found if is_kept(each)]
    ranked = sorted(compared, key=lambda each: (-each.similarity, each.passage.id))
    return SimilarPassages(wanted, act, None, tuple(ranked[:limit]))


def _counted(words: str) -> Counter[str]:
    counted = Counter(words_of(words))
    for word in [word for word in counted if len(word) < _SHORTEST]:
        del counted[word]
    return counted


def _weight(passages: int) -> float:
    """Return how much a word tells: 0.7 for a common one, 7.6 for one that stands once."""
    return math.log(1 + COMMON / max(1, passages))


_KEPT: Final[Lasting[dict[str, int]]] = Lasting(lambda _: {})
_MOST_KEPT: Final = 100_000
"""Words whose passages are kept counted; beyond them it is begun anew."""


def _passages(graph: GraphReader, counted: Counter[str]) -> Mapping[str, int]:
    """Return in how many passages each word stands, counted once for each release of the graph."""
    known = _KEPT.now(graph)
    if len(known) > _MOST_KEPT:
        _KEPT.begin_anew(graph)
    if missing := sorted(counted.keys() - known.keys()):
        asked: Row = {"words": " ".join(missing), "most": COMMON}
        for row in graph.run(load("frequency_of_words"), asked):
            known[text(row, "word")] = whole(row, "passages")
    return {word: known[word] for word in sorted(counted)}


def _candidates(graph: GraphReader, act: str, passages: Mapping[str, int], limit: int) -> list[Row]:
    heaviest = _heaviest(passages)
    if not heaviest:
        return []
    weighted = " ".join(f"{word}={round(_weight(passages[word]) * 10)}" for word in heaviest)
    least, most = _COMPARED
    compared = min(max(limit * _CANDIDATES, least), most)
    asked: Row = {"weighted": weighted, "act": act, "limit": compared}
    return list(graph.run(load("passages_sharing_words"), asked))


def _heaviest(passages: Mapping[str, int]) -> list[str]:
    """Return the words that tell most, as many as stand in few enough passages together."""
    telling = [word for word in passages if passages[word] < COMMON]
    ordered = sorted(telling, key=lambda word: (passages[word], word))[:_HEAVIEST]
    reached = accumulate(max(1, passages[word]) for word in ordered)
    return [word for word, read in zip(ordered, reached, strict=True) if read <= _READ]


class Keeper:
    """Tells which passages may be shown beside the one asked for."""

    def __init__(self, *, is_withheld: bool, section: str | None) -> None:
        self._is_withheld, self._section = is_withheld, section

    def __call__(self, row: Row) -> bool:
        """Return whether a passage may be shown."""
        if not self._is_withheld or flag(row, "anonymised"):
            return True
        return {self._section, text_or_none(row, "section")} <= _OF_LAW


def keeper(row: Row) -> Keeper:
    """Return what tells which passages may be shown beside the one of a row."""
    return Keeper(is_withheld=flag(row, "anonymised"), section=text_or_none(row, "section"))


class _Asked:
    """The words of the passage asked for, to hold others against."""

    def __init__(self, counted: Counter[str], weights: Mapping[str, float]) -> None:
        self._weights = weights
        self._usual = median(weights.values()) if weights else 0.0  # of words of others alone
        self._parts = {word: _part(counted[word]) * weights[word] for word in sorted(weights)}
        self._length = math.sqrt(math.fsum(part * part for part in self._parts.values()))

    def compared(self, row: Row) -> Similar:
        """Return a passage with the cosine of its words and those asked for."""
        other = _counted(text_or_none(row, "text") or "")
        found = {word: _part(other[word]) for word in self._parts if word in other}
        products = {
            word: self._parts[word] * part * self._weights[word] for word, part in found.items()
        }
        cosine = math.fsum(products.values()) / (self._length * self._length_of(other, found))
        shared = sorted(products, key=lambda word: (-products[word], word))[:_SHOWN]
        passage = excerpt_of(row)
        assert passage is not None  # noqa: S101 - the statement yields passages alone
        return Similar(act_of(row, "act_"), passage, round(min(cosine, 1.0), 4), tuple(shared))

    def _length_of(self, other: Counter[str], found: Mapping[str, float]) -> float:
        """Return the length of another passage; words that it alone has weigh as usual."""
        times = Counter(other.values())
        every = math.fsum(n * _part(each) ** 2 for each, n in times.items())
        ours = math.fsum(part * part for part in found.values())
        weighed = math.fsum((part * self._weights[word]) ** 2 for word, part in found.items())
        return math.sqrt(max(every - ours, 0.0) * self._usual**2 + weighed)


def _part(times: int) -> float:
    return 1 + math.log(times)
