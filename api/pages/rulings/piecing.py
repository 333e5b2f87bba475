"""The words of a paragraph cut into plain pieces and marks that lead to their proofs."""

from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import Final

from api.pages.rulings.findings import Finding
from api.pages.rulings.paragraphs import Piece
from api.pages.rulings.splitting import Segment, Span, split

_IN_TEXT: Final = frozenset({"hold", "cite", "prov", "doct"})
_WHOLE: Final = 0.9
"""Share of a paragraph from which a mark would underline the whole, and so tell nothing."""

_START: Final = itemgetter(0)


def pieces(text: str, skipped: int, found: Sequence[Finding], fact: str) -> tuple[Piece, ...]:
    """Return the words of a paragraph, cut where its marks begin and end.

    Args:
        text: of the passage.
        skipped: characters at its beginning that are shown apart.
        found: in it.
        fact: claim whose proof is open; empty where none is.
    """
    words = text[skipped:]
    spans = [
        Span(max(0, each.start - skipped), each.end - skipped, place)
        for place, each in enumerate(found)
        if each.start is not None and each.end is not None and each.end > skipped
        and (_is_drawn(each, len(words)) or each.claim == fact)
    ]  # fmt: skip
    if not spans:
        return (Piece(words, "", "", is_lit=False),)
    ordered = sorted(spans, key=_START)
    if _are_apart(ordered, len(words)):
        return tuple(_apart(words, ordered, found, fact))
    return tuple([_piece(each, found, fact) for each in split(words, spans)])


def _are_apart(spans: Sequence[Span], length: int) -> bool:
    """Return whether marks, sorted, stand one after the other within a text of some length."""
    last = 0
    for start, end, _ in spans:
        if not last <= start < end:
            return False
        last = end
    return last <= length


def _apart(
    words: str, spans: Sequence[Span], found: Sequence[Finding], fact: str
) -> Iterator[Piece]:
    """Yield the pieces of a text whose marks stand one after the other, as nearly all do."""
    last = 0
    for start, end, place in spans:
        if last < start:
            yield Piece(words[last:start], "", "", is_lit=False)
        mark = found[place]
        yield Piece(words[start:end], mark.kind, mark.claim, bool(fact) and mark.claim == fact)
        last = end
    if last < len(words):
        yield Piece(words[last:], "", "", is_lit=False)


def _is_drawn(finding: Finding, length: int) -> bool:
    """Return whether a mark is drawn in the text: not where it would underline all of it."""
    if finding.kind not in _IN_TEXT:
        return False
    covers = (finding.end or 0) - (finding.start or 0)
    return finding.kind == "hold" or covers < _WHOLE * length


def _piece(segment: Segment, found: Sequence[Finding], fact: str) -> Piece:
    lit = bool(fact) and any(found[key].claim == fact for key in segment.keys)
    if segment.key is None:
        return Piece(segment.text, "", "", is_lit=lit)
    mark = found[segment.key]
    return Piece(segment.text, mark.kind, mark.claim, is_lit=lit)
