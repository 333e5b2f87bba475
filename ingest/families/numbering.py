"""Printed paragraph numbers told from other numbers at the beginning of a line.

Footnotes, page numbers, dates and quoted paragraphs stand at line beginnings too. The numbers of
paragraphs are those that make the longest series; small gaps are forgiven, since collections lose
lines.
"""

from collections.abc import Sequence
from typing import Final

from ingest.families.cutting import Mark

_WIDEST_GAP: Final = 6  # numbers lost in a row before the series counts as broken
_GAP_COST: Final = 0.6  # of a link, for each number left out: a quoted series of three is no rival
_FIRST: Final = 3  # a series that begins above this number has to earn its place


def longest_series(candidates: Sequence[tuple[int, int]]) -> tuple[Mark, ...]:
    """Return the candidates that make the longest series, in text order.

    Args:
        candidates: (start of the line, number), in text order.

    Returns:
        The marks of the series; empty where there are no candidates.
    """
    best: dict[int, int] = {}  # number -> candidate that ends the best series so far
    scores: list[float] = []
    before: list[int] = []
    for index, (_, number) in enumerate(candidates):
        score, previous = _best_link(number, best, scores)
        scores.append(score)
        before.append(previous)
        if number not in best or score > scores[best[number]]:
            best[number] = index
    if not scores:
        return ()
    place = max(range(len(scores)), key=scores.__getitem__)
    series: list[int] = []
    while place >= 0:
        series.append(place)
        place = before[place]
    return tuple(Mark(candidates[one][0], str(candidates[one][1])) for one in reversed(series))


def _best_link(number: int, best: dict[int, int], scores: list[float]) -> tuple[float, int]:
    score, previous = (1.0 if number <= _FIRST else 1.0 - _GAP_COST * _WIDEST_GAP), -1
    for gap in range(_WIDEST_GAP):
        if (link := best.get(number - 1 - gap)) is None:
            continue
        if (linked := scores[link] + 1.0 - _GAP_COST * gap) > score:
            score, previous = linked, link
    return score, previous
