"""What do the paragraphs say that citations name by their numbers?"""

from collections.abc import Iterable
from typing import Final

from comity.ids import PassageId, RulingId
from comity.store import GraphReader
from queries.acts import Act, Excerpt, excerpt_of
from queries.interpretations_weighed import names
from queries.rows import Row, text
from queries.statement import load

_LABEL: Final = 100
"""Characters in which the label of a part of a digest ends."""


def paragraphs_named(
    graph: GraphReader, named: Iterable[tuple[Act, str]]
) -> dict[tuple[str, str], Excerpt]:
    """Return the passages that bear the numbers named, by act and number as it was named.

    Of a text the paragraph itself, of a digest the part that speaks of it; what is not held is left
    out. All texts are asked at once, a digest each by itself: it has a dozen passages.

    Args:
        graph: the graph.
        named: acts with a pinpoint, e.g. ``"58-60"``.
    """
    wanted = {(act.id, number): act for act, number in named}
    ids = {
        f"{act}#{number.partition('-')[0]}": (act, number)
        for (act, number), found in wanted.items()
        if found.standing == "text" and PassageId.fits(f"{act}#{number.partition('-')[0]}")
    }
    rows = graph.run(load("passages_by_ids"), {"wanted": sorted(ids)}) if ids else []
    found = {ids[text(row, "passage")]: excerpt_of(row) for row in rows}
    for act in sorted({act for (act, _), each in wanted.items() if each.standing == "digest"}):
        parts = graph.run(load("passages_of_act"), {"act": RulingId(act)})
        for other, number in wanted:
            if other == act:
                row = next((r for r in parts if _speaks_of(r, number)), None)
                found[act, number] = excerpt_of(row) if row else None
    return {place: excerpt for place, excerpt in found.items() if excerpt}


def _speaks_of(part: Row, number: str) -> bool:
    """Return whether a part of a digest says what a paragraph says, and not whom it cites."""
    is_citation = "] Cites " in str(part["text"] or "")[:_LABEL]
    return not is_citation and names(number, str(part["number"] or ""))
