"""The lines of a ruling and the printed numbers of its paragraphs."""

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from comity.values import quickly_made

_NUMBER: Final = re.compile(r"\s*[“\"«]?\s?(?P<number>\d{1,4})\s?\.(?!\d|\s?\.\.)\s*")
_GLUED: Final = r"(?:(?<=[.”;:»)\]])[ ]?{number}\.|(?<=\n){number})[ ](?=[A-ZÀ-Ý“«\"‘])"
_WIDEST_GAP: Final = 6  # numbers lost in a row; more are left out only where "..." says so
_ELISION: Final = re.compile(r"[\[(]?\s?(?:\.\s?\.\s?\.|…)\s?[\])]?")
_WIDEST_ELISION: Final = 150  # numbers that extracts leave out in one place
_ELISION_COST: Final = 0.8  # of a paragraph, to go on behind an elision
_GAP_COST: Final = 0.35  # of a paragraph, for each number left out
_NEW_COST: Final = 2.5  # of a paragraph, to begin a series elsewhere than at 1
_PART: Final = re.compile(  # until the 1970s each part of a judgment counted from 1
    r"(?:AS\s+TO\s+)?(?:THE\s+)?(?:PROCEDURE|FACTS|LAW)|(?:EN|QUANT\s+AU)\s+(?:FAIT|DROIT)|PROC[ÉE]DURE"
)
_ANEW_COST: Final = 5.0  # of a paragraph: a few numbered headings below "THE LAW" are no new count
_NEAR: Final = 4  # lines from the heading of a part to its first paragraph
_QUOTED: Final = 0.4  # worth of a numbered line inside quotation marks
_HEADED: Final = 0.5  # worth of a numbered line that looks like a heading
_LONGEST_HEADING: Final = 90  # code points of "2. The parties’ submissions"


@quickly_made
@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank.

    Attributes:
        start: first code point that is not blank.
        text: the words, without the printed number.
        number: the printed number, where the line has one in the series.
        body: first code point of the words.
    """

    start: int
    text: str
    number: int | None = None
    body: int = 0


@quickly_made
@dataclass(frozen=True, slots=True)
class _Candidate:
    place: int  # in the list of lines
    number: int
    end: int  # of the number, in the line
    worth: float
    elisions: int = 0  # lines before that stand for paragraphs left out
    begins: bool = False  # whether a part of the ruling begins here, whose paragraphs count anew


def lines_of(text: str, start: int, end: int) -> list[Line]:
    """Return the lines of a stretch of text, with the numbers that make its longest series."""
    lines: list[Line] = []
    candidates: list[_Candidate] = []
    is_open, elisions = False, 0
    for offset, line in _split(text, start, end):
        found = _NUMBER.match(line)
        if found and found.end() < len(line):
            worth = _worth(line, found.end(), is_open=is_open and line[0].isdigit())
            number = int(found["number"])
            begins = number == 1 and any(_PART.fullmatch(one.text) for one in lines[-_NEAR:])
            candidates.append(_Candidate(len(lines), number, found.end(), worth, elisions, begins))
        elif _ELISION.fullmatch(line):
            elisions += 1
        lines.append(Line(offset, line, None, offset))
        is_open = _is_open(line, is_open=is_open)
    for one in _series(candidates):
        bare = lines[one.place]
        body = bare.start + one.end
        lines[one.place] = Line(bare.start, bare.text[one.end :], one.number, body)
    return _mended(text, lines, end)


def _split(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """Yield each line that is not blank; a number alone on its line is joined to the next."""
    place, number = start, -1
    for line in text[start:end].splitlines(keepends=True):
        words = line.strip()
        if words:
            first = place + line.index(words[0])
            if number >= 0:
                yield number, text[number : first + len(words)]
                number = -1
            elif len(words) <= _LONGEST_NUMBER and words[0].isdigit() and words[-1] == ".":
                number = first
            else:
                yield first, words
        place += len(line)


_LONGEST_NUMBER: Final = 5  # code points of "1234."


def _worth(line: str, end: int, *, is_open: bool) -> float:
    worth = _QUOTED if is_open else 1.0
    if len(line) < _LONGEST_HEADING and line[-1] not in ".;:”»\")…’'?!":
        worth *= _HEADED
    return worth if not line[end : end + 1].islower() else worth * _QUOTED


def _is_open(line: str, *, is_open: bool) -> bool:
    opened = max(line.rfind("“"), line.rfind("«"))
    closed = max(line.rfind("”"), line.rfind("»"))
    return opened > closed if opened != closed else is_open


def _series(candidates: Sequence[_Candidate]) -> list[_Candidate]:
    """Return the candidates of the best series, in text order."""
    ends: dict[int, int] = {}  # number -> candidate that ends the best series so far
    scores: list[float] = []
    before: list[int] = []
    behind = _Behind()
    for index, one in enumerate(candidates):
        score, previous = _linked(one, ends, scores)
        link = behind.link(index, one, candidates, scores)
        if link >= 0 and scores[link] + one.worth - _ELISION_COST > score:
            score, previous = scores[link] + one.worth - _ELISION_COST, link
        scores.append(score)
        before.append(previous)
        if one.number not in ends or score > scores[ends[one.number]]:
            ends[one.number] = index
    place = max(range(len(scores)), key=scores.__getitem__, default=-1)
    if place < 0 or scores[place] <= 0:
        return []
    chosen = []
    while place >= 0:
        chosen.append(candidates[place])
        place = before[place]
    return chosen[::-1]


def _linked(one: _Candidate, ends: Mapping[int, int], scores: Sequence[float]) -> tuple[float, int]:
    """Return the best score of a series that ends here, and the candidate before; -1 for none."""
    score, previous = one.worth - (0 if one.number == 1 else _NEW_COST), -1
    for gap in range(_WIDEST_GAP):
        link = ends.get(one.number - 1 - gap)
        if link is not None and scores[link] + one.worth - gap * _GAP_COST > score:
            score, previous = scores[link] + one.worth - gap * _GAP_COST, link
    if one.begins and scores and max(scores) + one.worth - _ANEW_COST > score:
        return max(scores) + one.worth - _ANEW_COST, scores.index(max(scores))
    return score, previous


@dataclass(slots=True)
class _Behind:
    """The end of the best series before the last elision: extracts go on from there."""

    elisions: int = 0
    first: int = 0  # candidate behind the elision
    best: int = -1

    def link(
        self, index: int, one: _Candidate, candidates: Sequence[_Candidate], scores: Sequence[float]
    ) -> int:
        """Return the candidate that this one may follow over an elision; -1 for none."""
        if one.elisions > self.elisions:
            last = range(self.first, index)
            ends = [self.best, *last] if self.best >= 0 else list(last)
            self.best = max(ends, key=scores.__getitem__, default=-1)
            self.elisions, self.first = one.elisions, index
        if self.best < 0:
            return -1
        left_out = one.number - candidates[self.best].number
        return self.best if 0 < left_out <= _WIDEST_ELISION else -1


def _mended(text: str, lines: list[Line], end: int) -> list[Line]:
    """Find the numbers that lost their line break, where the series shows that they are missing."""
    places = [place for place, line in enumerate(lines) if line.number is not None]
    added: list[Line] = []
    for this, after in itertools.pairwise(places):
        first, last = lines[this], lines[after]
        start = first.body
        for number in range((first.number or 0) + 1, last.number or 0):
            found = re.compile(_GLUED.format(number=number)).search(text, start, last.start)
            if found:
                begin = found.start() + (text[found.start()] == " ")
                added.append(Line(begin, "", number, found.end()))
                start = found.end()
    return (
        _cut(text, sorted([*lines, *added], key=lambda line: line.start), end) if added else lines
    )


def _cut(text: str, lines: list[Line], end: int) -> list[Line]:
    """Let each line end where the next begins."""
    ends = [*(line.start for line in lines[1:]), end]
    return [
        Line(line.start, text[line.body : stop].rstrip(), line.number, line.body)
        for line, stop in zip(lines, ends, strict=True)
    ]
