"""Which passages of other rulings say something similar, by the vectors of a model?"""

from enum import StrEnum
from typing import Final

from comity.errors import InvalidValueError
from comity.ids import PassageId
from comity.store import GraphReader, Row
from comity.vectors import VectorFile, text_key
from queries.acts import act_of, excerpt_of
from queries.presence import one
from queries.rows import text, text_or_none
from queries.similar_passages import Similar, SimilarPassages, keeper
from queries.statement import load


class By(StrEnum):
    """What is compared."""

    WORDS = "words"
    MEANING = "meaning"


_CANDIDATES: Final = 200
"""Nearest vectors that are looked at: some of them may not be shown, or have another text now."""

NO_VECTORS: Final = (
    "no vectors are kept here; name a model's folder in COMITY_EMBEDDINGS and run comity embed"
)


def passages_alike(
    graph: GraphReader, vectors: VectorFile | None, wanted: PassageId, limit: int = 10
) -> SimilarPassages:
    """Return passages of other rulings and guides whose vectors are nearest to that of one.

    A vector counts while the passage has the text of which it was made. The limits on what leads
    to facts told of named persons are those of ``similar_passages``.

    Args:
        graph: the graph.
        vectors: beside it; ``None`` where none are set.
        wanted: the passage.
        limit: passages to return, 1 to 50.

    Raises:
        NotFoundError: the graph has no such passage.
        InvalidValueError: there are no vectors, or none of this passage.
    """
    row = one(graph, "passage_by_id", "passage", passage=wanted)
    if vectors is None or not vectors.head[1]:
        raise InvalidValueError("comparison", "meaning", NO_VECTORS)
    if vectors.places.get(wanted, (0, ""))[1] != text_key(text_or_none(row, "text") or ""):
        reason = "there is no vector of this passage as it stands; run comity embed"
        raise InvalidValueError("passage", wanted, reason)
    act = act_of(row, "act_")
    near = {passage: (key, cosine) for passage, key, cosine in vectors.near(wanted, _CANDIDATES)}
    is_kept = keeper(row)
    found = graph.run(load("passages_by_ids"), {"wanted": sorted(near)})
    shown = [
        _similar(each, near[text(each, "passage")][1])
        for each in found
        if is_kept(each) and text_key(text(each, "text")) == near[text(each, "passage")][0]
    ]
    ranked = sorted(shown, key=lambda each: (-each.similarity, each.passage.id))
    return SimilarPassages(wanted, act, vectors.head[0], tuple(ranked[:limit]))


def _similar(row: Row, cosine: float) -> Similar:
    passage = excerpt_of(row)
    assert passage is not None  # noqa: S101 - the statement yields passages alone
    return Similar(act_of(row, "act_"), passage, cosine, ())
