"""The grammar of a search.

::

    search  = some
    some    = all (OR all)*
    all     = each ((AND)? each)*
    each    = (NOT | -) each | near
    near    = part (NEAR/n part)?
    part    = word | word* | "phrase" | "phrase with a last wor*" | field:value,value | ( some )

Operators are written in capitals; words side by side must all be there.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from comity.words import words_of
from queries.search.lexing import FARTHEST, Mark, SearchError, Sort, marks_in
from queries.search.tree import Having, Near, Node, Words, all_of, some_of, without

LONGEST: Final = 1_000
"""Characters of a search."""

DEEPEST: Final = 20
_MOST_LEAVES: Final = 60
_SHORTEST_BEGINNING: Final = 2
_TEXT: Final = "text"


@dataclass(frozen=True, slots=True)
class Read:
    """A search as it was read.

    Attributes:
        tree: what it asks.
        ignored: marks without a letter or digit, e.g. ``§``, which no index holds.
    """

    tree: Node
    ignored: tuple[str, ...]


def read(search: str) -> Read:
    """Return what a search asks.

    Raises:
        SearchError: it cannot be read; the message names the place.
    """
    if len(search) > LONGEST:
        raise SearchError(f"it is longer than {LONGEST:,} characters", LONGEST)
    every = tuple(marks_in(search))
    marks = tuple(mark for mark in every if not _is_without_words(mark))
    if sum(mark.sort in {Sort.WORD, Sort.PHRASE, Sort.FIELD} for mark in marks) > _MOST_LEAVES:
        raise SearchError(f"it has more than {_MOST_LEAVES} words, phrases and fields", LONGEST)
    reader = _Reader(marks, len(search))
    tree = reader.some(0)
    reader.end()
    return Read(tree, tuple(mark.text for mark in every if _is_without_words(mark)))


def _is_without_words(mark: Mark) -> bool:
    return mark.sort in {Sort.WORD, Sort.PHRASE} and not words_of(mark.text)


class _Reader:
    """Goes through the marks once, from left to right."""

    def __init__(self, marks: Sequence[Mark], length: int) -> None:
        self._marks, self._length, self._place = marks, length, 0

    def end(self) -> None:
        """Refuse what is left over."""
        if (mark := self._next()) is not None:
            raise SearchError("this bracket closes none that is open", mark.start + 1)

    def some(self, depth: int) -> Node:
        parts = [self._all(depth)]
        while self._took(Sort.OR):
            parts.append(self._all(depth))
        return some_of(*parts)

    def _all(self, depth: int) -> Node:
        parts = [self._each(depth)]
        while True:
            has_and = self._took(Sort.AND)
            mark = self._next()
            if not has_and and (mark is None or mark.sort in {Sort.OR, Sort.CLOSE}):
                return all_of(*parts)
            parts.append(self._each(depth))

    def _each(self, depth: int) -> Node:
        if depth > DEEPEST:
            raise SearchError(f"more than {DEEPEST} brackets and NOTs in one another", self._at())
        if self._took(Sort.NOT):
            return without(self._each(depth + 1))
        left = self._part(depth)
        mark = self._next()
        if mark is None or not self._took(Sort.NEAR):
            return left
        return _near(left, self._part(depth), mark)

    def _part(self, depth: int) -> Node:
        mark = self._next()
        if mark is None or mark.sort in {Sort.AND, Sort.OR, Sort.NEAR, Sort.CLOSE}:
            raise SearchError("a word, a phrase or a field is missing here", self._at())
        self._place += 1
        if mark.sort is Sort.OPEN:
            return self._bracketed(mark, depth)
        if mark.sort is Sort.FIELD and mark.text != _TEXT:
            return Having(mark.text, mark.values, mark.start, mark.end)
        if mark.sort is Sort.FIELD:
            texts = (self._words(value, mark) for value in mark.values)
            return some_of(*texts)
        return self._words(mark.text, mark)

    def _bracketed(self, opening: Mark, depth: int) -> Node:
        inside = self.some(depth + 1)
        if not self._took(Sort.CLOSE):
            raise SearchError("this bracket is not closed", opening.start + 1)
        return inside

    def _words(self, text: str, mark: Mark) -> Words:
        is_begun = text.endswith("*")
        if "*" in text[:-1] or "?" in text.rstrip("?"):
            message = "a star stands at the end of a word alone: child*"
            raise SearchError(message, mark.start + 1)
        words = words_of(text)
        if not words:
            raise SearchError(f"{text!r} has no letter or digit", mark.start + 1)
        if is_begun and len(words[-1]) < _SHORTEST_BEGINNING:
            raise SearchError("at least two letters stand before a star", mark.start + 1)
        return Words(words, is_begun, mark.start, mark.end)

    def _next(self) -> Mark | None:
        return self._marks[self._place] if self._place < len(self._marks) else None

    def _took(self, sort: Sort) -> bool:
        mark = self._next()
        if mark is None or mark.sort is not sort:
            return False
        self._place += 1
        return True

    def _at(self) -> int:
        mark = self._next()
        return (self._length if mark is None else mark.start) + 1


def _near(left: Node, right: Node, mark: Mark) -> Near:
    if not (isinstance(left, Words) and isinstance(right, Words)):
        message = 'NEAR stands between two words or phrases: "fair balance" NEAR/5 child*'
        raise SearchError(message, mark.start + 1)
    if _may_overlap(left, right):
        raise SearchError("the two sides of NEAR share a word", mark.start + 1)
    if int(mark.text) > FARTHEST:
        raise SearchError(f"NEAR reaches {FARTHEST} words at most", mark.start + 1)
    return Near(left, right, int(mark.text))


def _may_overlap(left: Words, right: Words) -> bool:
    """Return whether one word of a text could stand on both sides."""
    return any(
        one == other
        or (is_one_begun and other.startswith(one))
        or (is_other_begun and one.startswith(other))
        for one, is_one_begun in _each_begun(left)
        for other, is_other_begun in _each_begun(right)
    )


def _each_begun(side: Words) -> list[tuple[str, bool]]:
    last = len(side.words) - 1
    return [(word, side.is_begun and place == last) for place, word in enumerate(side.words)]
