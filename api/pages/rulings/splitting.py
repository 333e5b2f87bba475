"""A text cut where marks begin and end: at code points, never by patterns over mark-up."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Span:
    """Where a mark lies: half-open code points of the text.

    Attributes:
        start: first.
        end: one past the last.
        key: which mark it is.
    """

    start: int
    end: int
    key: int


@dataclass(frozen=True, slots=True)
class Segment:
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
    inside = [span for span in spans if max(0, span.start) < min(span.end, len(text))]
    cuts = sorted(
        {0, len(text)}
        | {max(0, span.start) for span in inside}
        | {min(len(text), span.end) for span in inside}
    )
    return tuple(_segments(text, inside, cuts))


def _segments(text: str, spans: Sequence[Span], cuts: Sequence[int]) -> Iterator[Segment]:
    for start, end in pairwise(cuts):
        over = [span for span in spans if span.start <= start and end <= span.end]
        shortest = min(over, key=lambda span: span.end - span.start, default=None)
        yield Segment(
            text[start:end],
            shortest.key if shortest else None,
            tuple(span.key for span in over),
        )
