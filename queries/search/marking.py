"""Where in a passage the words of a search stand."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from comity.words import WordAt, words_at
from queries.search.tree import Near, Node, Words, leaves

WINDOW: Final = 600
"""Characters of a passage that a hit shows."""

_BEFORE: Final = 150


@dataclass(frozen=True, slots=True)
class Highlight:
    """Half-open code points of the text shown."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Window:
    """The part of a passage that a hit shows, to the letter.

    Attributes:
        text: the words.
        start: where it begins in the passage, in code points.
        highlights: where in ``text`` the words of the search stand.
    """

    text: str
    start: int
    highlights: tuple[Highlight, ...]


def window(text: str, phrases: Sequence[Words]) -> Window:
    """Return the part of a passage around the first words found."""
    found = merged(sorted(_found(tuple(words_at(text)), phrases)))
    first = found[0][0] if found else 0
    start = 0 if len(text) <= WINDOW else _start(text, max(0, first - _BEFORE))
    end = min(len(text), start + WINDOW)
    shown = tuple(
        Highlight(one - start, other - start) for one, other in found if start <= one < other <= end
    )
    return Window(text[start:end], start, shown)


def wanted(node: Node) -> tuple[Words, ...]:
    """Return the words and phrases that a tree wants to be there."""
    found: list[Words] = []
    for leaf, is_wanted in leaves(node):
        if is_wanted and isinstance(leaf, Words):
            found.append(leaf)
        if is_wanted and isinstance(leaf, Near):
            found += [leaf.left, leaf.right]
    return tuple(found)


def _found(words: Sequence[WordAt], phrases: Sequence[Words]) -> Iterator[tuple[int, int]]:
    for place in range(len(words)):
        for phrase in phrases:
            run = words[place : place + len(phrase.words)]
            if _is_there(run, phrase):
                yield run[0].start, run[-1].end


def _is_there(run: Sequence[WordAt], phrase: Words) -> bool:
    if len(run) < len(phrase.words):
        return False
    *rest, last = phrase.words
    if any(each.word != word for each, word in zip(run, rest, strict=False)):
        return False
    return run[-1].word.startswith(last) if phrase.is_begun else run[-1].word == last


def merged(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return spans in order, those that overlap as one.

    >>> merged([(0, 4), (2, 6), (8, 9)])
    [(0, 6), (8, 9)]
    """
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _start(text: str, near: int) -> int:
    """Return the beginning of a word at or before a place."""
    return text.rfind(" ", 0, near) + 1 if near else 0
