"""From the pieces of a source to one text, with the place of each piece in it."""

from collections.abc import Iterable
from dataclasses import dataclass

from ingest.document import Block, BlockKind


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph, heading, note or cell on its way into a text.

    Attributes:
        text: its words, tidied; an automatic number stands at the head, as a reader sees it.
        source: its place in the source, e.g. ``"word/document.xml p 12"``.
        kind: what it is in the source.
        number: the automatic number alone, e.g. ``"12"``; ``None`` where the number is typed.
    """

    text: str
    source: str
    kind: BlockKind = BlockKind.PARAGRAPH
    number: str | None = None


def assembled(pieces: Iterable[Piece]) -> tuple[str, tuple[Block, ...]]:
    """Return the text, one piece after another with a line feed between, and its offset map.

    Pieces without words are left out.
    """
    texts: list[str] = []
    blocks: list[Block] = []
    start = 0
    for piece in pieces:
        if not piece.text:
            continue
        end = start + len(piece.text)
        texts.append(piece.text)
        blocks.append(Block(start, end, piece.kind, piece.number, piece.source))
        start = end + 1
    return "\n".join(texts), tuple(blocks)
