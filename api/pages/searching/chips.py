"""A search in pieces: each may be taken away, and together they paste back to the same result."""

from dataclasses import dataclass

from comity.store import GraphReader
from queries.search.asking import facets
from queries.search.grammar import read
from queries.search.tree import All, written


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a search, and the search without it; ``passages``: what that would find."""

    text: str
    without: str
    passages: int | None = None


def pieces_of(understood: str) -> tuple[Piece, ...]:
    """Return the pieces that must all hold.

    >>> [each.without for each in pieces_of("fair AND court:ecthr")]
    ['court:ecthr', 'fair']
    """
    tree = read(understood).tree
    parts = tree.parts if isinstance(tree, All) else (tree,)
    return tuple(
        Piece(written(part), written(All((*parts[:place], *parts[place + 1 :]))))
        for place, part in enumerate(parts)
    )


def widened(
    graph: GraphReader, pieces: tuple[Piece, ...], *, is_expanded: bool
) -> tuple[Piece, ...]:
    """Return each piece with how many passages the search without it finds."""
    return tuple(
        Piece(
            each.text,
            each.without,
            facets(graph, each.without, (), is_expanded=is_expanded).passages,
        )
        for each in pieces
        if each.without
    )
