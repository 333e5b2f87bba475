"""A text cut where marks begin and end: at code points, never by patterns over mark-up."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple


class Span(NamedTuple):
    """Where a mark lies: half-open code points of the text.

    Attributes:
        start: first.
        end: one past the last.
        key: which mark it is.
    """

    start: int
    end: int
    key: int


class Segment(NamedTuple):
    """A stretch of text under the same marks.

    Attributes:
        text: the characters.
        key: of the shortest mark over it; ``None`` where there is none.
        keys: of all marks over it, in the order given.
    """

    text: str
    key: int | None
    keys: tuple[int, ...]


def split(text: str, spans: Sequence[Span]) -> tuple[Segment, ...]:
    """Return a text in segments; joined they are the text again.

    At most one mark shows at any point: of several the shortest, of equals the first given. What
    of a mark lies beyond the text is left out.

    >>> [(each.text, each.key) for each in split("see A v. B", [Span(4, 10, 7)])]
    [('see ', None), ('A v. B', 7)]
    """
    marks = [
        (max(0, span.start), min(span.end, len(text)), span)
        for span in spans
        if max(0, span.start) < min(span.end, len(text))
    ]
    if not marks:
        return (Segment(text, None, ()),)
    return tuple(_segments(text, marks))


_Mark = tuple[int, int, Span]


def _segments(text: str, marks: Sequence[_Mark]) -> Iterator[Segment]:
    """Yield the segments from left to right, with the marks that are open over each."""
    begun: dict[int, list[int]] = {}
    ended: dict[int, list[int]] = {}
    for place, (start, end, _) in enumerate(marks):
        begun.setdefault(start, []).append(place)
        ended.setdefault(end, []).append(place)
    over: set[int] = set()
    for start, end in pairwise(sorted({0, len(text), *begun, *ended})):
        over.difference_update(ended.get(start, ()))
        over.update(begun.get(start, ()))
        spans = [marks[place][2] for place in sorted(over)]
        shortest = min(spans, key=lambda span: span.end - span.start).key if spans else None
        yield Segment(text[start:end], shortest, tuple(span.key for span in spans))
