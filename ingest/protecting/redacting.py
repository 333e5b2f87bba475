"""A text with marks instead of names, and where each of its places went."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from ingest.protecting.chains import Chain


@dataclass(frozen=True, slots=True)
class Mark:
    """Half-open code points of the old text, and what stands there instead."""

    start: int
    end: int
    text: str


class Redaction:
    """A text with some stretches replaced."""

    def __init__(self, text: str, marks: Sequence[Mark]) -> None:
        """Replace ``marks``, which stand in text order without overlap."""
        self.text = _replaced(text, marks)
        self._marks = marks
        self._starts = [mark.start for mark in marks]
        self._shifts = list(
            accumulate((len(mark.text) - (mark.end - mark.start) for mark in marks), initial=0)
        )

    def moved(self, start: int, end: int) -> tuple[int, int]:
        """Return where a span stands now; one that cuts a name holds the whole mark."""
        return self._moved(start, is_end=False), self._moved(end, is_end=True)

    def _moved(self, place: int, *, is_end: bool) -> int:
        before = bisect_right(self._starts, place - is_end)
        if before and place < self._marks[before - 1].end:
            mark = self._marks[before - 1]
            first = mark.start + self._shifts[before - 1]
            return first + (len(mark.text) if is_end else 0)
        return place + self._shifts[before]


def _replaced(text: str, marks: Sequence[Mark]) -> str:
    parts, last = [], 0
    for mark in marks:
        parts += [text[last : mark.start], mark.text]
        last = mark.end
    return "".join([*parts, text[last:]])


def marks_of(chains: Iterable[Chain], bounds: Iterable[int] = ()) -> tuple[Mark, ...]:
    """Return one mark a name, those that overlap as one; a bound between passages parts a name.

    Args:
        chains: names, in any order.
        bounds: places that no mark may reach across.
    """
    joined: list[list[int | str]] = []
    for chain in sorted(chains, key=lambda one: (one.start, -one.end, one.entry.id)):
        if joined and chain.start < int(joined[-1][1]):
            joined[-1][1] = max(int(joined[-1][1]), chain.end)
        else:
            joined.append([chain.start, chain.end, chain.entry.mark])
    cuts = sorted(set(bounds))
    return tuple(
        mark for start, end, text in joined for mark in _cut(int(start), int(end), str(text), cuts)
    )


def _cut(start: int, end: int, text: str, cuts: Sequence[int]) -> Iterable[Mark]:
    inside = cuts[bisect_right(cuts, start) : bisect_right(cuts, end - 1)]
    return (Mark(first, last, text) for first, last in pairwise((start, *inside, end)))
