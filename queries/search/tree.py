"""What a search asks, as a tree, and the same written out so that it can be pasted back."""

from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import field as with_
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Words:
    """A word, or several that follow one another.

    Attributes:
        words: folded, as the index keeps them.
        is_begun: whether the last is only the beginning of a word: ``child*``.
        start: first character in the search.
        end: one past the last.
    """

    words: tuple[str, ...]
    is_begun: bool = False
    start: int = with_(default=0, compare=False)
    end: int = with_(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Near:
    """Two words or phrases, in either order, with at most ``distance`` words between them."""

    left: Words
    right: Words
    distance: int


@dataclass(frozen=True, slots=True)
class Having:
    """A passage, or its ruling, has one of these values: ``court:ecthr,iacthr``."""

    field: str
    values: tuple[str, ...]
    start: int = with_(default=0, compare=False)
    end: int = with_(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class All:
    """All of several must hold; of none, everything does."""

    parts: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Some:
    """At least one of several must hold; of none, nothing does."""

    parts: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Without:
    """It must not hold."""

    part: "Node"


Leaf: TypeAlias = Words | Near | Having
Node: TypeAlias = Leaf | All | Some | Without

EVERYTHING = All(())
NOTHING = Some(())


def all_of(*parts: Node) -> Node:
    """Return that all hold, flattened.

    >>> written(all_of(Words(("a",)), all_of(Words(("b",)), EVERYTHING)))
    'a AND b'
    """
    flat = [each for part in parts for each in (part.parts if isinstance(part, All) else (part,))]
    if NOTHING in flat:
        return NOTHING
    return flat[0] if len(flat) == 1 else All(tuple(flat))


def some_of(*parts: Node) -> Node:
    """Return that at least one holds, flattened."""
    flat = [each for part in parts for each in (part.parts if isinstance(part, Some) else (part,))]
    if EVERYTHING in flat:
        return EVERYTHING
    return flat[0] if len(flat) == 1 else Some(tuple(flat))


def without(part: Node) -> Node:
    """Return that something does not hold.

    >>> written(without(without(Words(("a",)))))
    'a'
    """
    if part == EVERYTHING:
        return NOTHING
    if part == NOTHING:
        return EVERYTHING
    return part.part if isinstance(part, Without) else Without(part)


def written(node: Node) -> str:
    """Return a tree in the words of the grammar; reading it gives the same tree.

    >>> written(All((Words(("fair", "balance")), Without(Some((Words(("a",)), Words(("b",))))))))
    '"fair balance" AND NOT (a OR b)'
    """
    match node:
        case Words():
            text = " ".join(node.words) + ("*" if node.is_begun else "")
            is_plain = len(node.words) == 1 and text.isascii()
            return text if is_plain else f'"{text}"'
        case Near():
            return f"{written(node.left)} NEAR/{node.distance} {written(node.right)}"
        case Having():
            values = (_quoted(_without_kind(value)) for value in node.values)
            return f"{node.field}:{','.join(values)}"
        case Without():
            return f"NOT {_enclosed(node.part)}"
        case All():
            return " AND ".join(map(_enclosed, node.parts))
        case Some():
            return " OR ".join(map(_enclosed, node.parts))


def _enclosed(node: Node) -> str:
    return f"({written(node)})" if isinstance(node, All | Some) else written(node)


def _without_kind(value: str) -> str:
    """Return an id as people write it after its field: ``right:private-life``."""
    return value.removeprefix("right:").removeprefix("doctrine:")


def _quoted(value: str) -> str:
    is_plain = value and not any(each.isspace() or each in '(),"' for each in value)
    return value if is_plain else f'"{value}"'


def leaves(node: Node, *, wanted: bool = True) -> Iterator[tuple[Leaf, bool]]:
    """Yield the leaves of a tree, each with whether it is wanted or must be missing."""
    match node:
        case All() | Some():
            for part in node.parts:
                yield from leaves(part, wanted=wanted)
        case Without():
            yield from leaves(node.part, wanted=not wanted)
        case _:
            yield node, wanted
