"""A search taken apart into alternatives that exclude one another.

A full-text index that answers words alone cannot also weigh courts and dates. Each alternative
says which fields hold and which do not, and what is left is words: the index answers it. No
passage is in two alternatives, so that counts add up.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from queries.search.lexing import SearchError
from queries.search.tree import (
    EVERYTHING,
    NOTHING,
    All,
    Having,
    Leaf,
    Near,
    Node,
    Some,
    Without,
    Words,
    all_of,
    leaves,
    some_of,
    without,
)

MOST: Final = 32


@dataclass(frozen=True, slots=True)
class Alternative:
    """One way in which a passage may answer.

    Attributes:
        holds: fields, nearness and beginnings of phrases that must hold (``True``) or not.
        words: what its words must be, with no such leaf in it.
    """

    holds: tuple[tuple[Leaf, bool], ...]
    words: Node


def alternatives(node: Node) -> tuple[Alternative, ...]:
    """Return the alternatives of a tree.

    Raises:
        SearchError: there are more than ``MOST``.
    """
    found: list[Alternative] = []
    for each in _parted(node, ()):
        found.append(each)
        if len(found) > MOST:
            message = "too many fields joined by OR; write several values after one: court:a,b"
            raise SearchError(message, 1)
    return tuple(found)


def _parted(node: Node, holds: tuple[tuple[Leaf, bool], ...]) -> Iterator[Alternative]:
    leaf = next((each for each, _ in leaves(node) if _is_no_word(each)), None)
    if node == NOTHING:
        return
    if leaf is None:
        needed = (_needed(each) for each, has in holds if has)
        yield Alternative(holds, all_of(node, *needed))
        return
    for has in (True, False):
        yield from _parted(_with(node, leaf, EVERYTHING if has else NOTHING), (*holds, (leaf, has)))


def _is_no_word(leaf: Leaf) -> bool:
    return not isinstance(leaf, Words) or (leaf.is_begun and len(leaf.words) > 1)


def _with(node: Node, leaf: Leaf, instead: Node) -> Node:
    match node:
        case All():
            return all_of(*(_with(part, leaf, instead) for part in node.parts))
        case Some():
            return some_of(*(_with(part, leaf, instead) for part in node.parts))
        case Without():
            return without(_with(node.part, leaf, instead))
        case _:
            return instead if node == leaf else node


def _needed(leaf: Leaf) -> Node:
    """Return what the index can say of a leaf that it cannot answer: the words that it needs."""
    match leaf:
        case Having():
            return EVERYTHING
        case Near():
            return all_of(_needed(leaf.left), _needed(leaf.right))
        case Words() if leaf.is_begun and len(leaf.words) > 1:
            last = Words(leaf.words[-1:], is_begun=True)
            return all_of(Words(leaf.words[:-1]), last)
        case _:
            return leaf
