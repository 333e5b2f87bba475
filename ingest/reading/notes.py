"""Footnotes put where they are read: after the paragraph that calls them.

What a note says belongs to the paragraph that calls it: a citation in the note of paragraph 12 is
the court's in paragraph 12, one in the note of an opinion is the judge's. Notes of the cover and
of the heading stand at the end, and their calls are left out, so that titles stay as printed.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

import regex

from ingest.document import BlockKind
from ingest.reading.assembling import Piece

_CALL: Final = regex.compile("\ufdd0([^\ufdd1]*)\ufdd1")  # no text may hold these two
_NUMBERED: Final = regex.compile(r"[\[(]?1[.)\]]+\s")
_LONGEST_COVER: Final = 120  # pieces before the first numbered paragraph


def call(key: str) -> str:
    """Return the mark of a note's call, to be put into a piece's text at its place.

    Args:
        key: the printed number; where notes begin to count anew, it and a sign that tells it from
            the others, e.g. ``"1#40"``.
    """
    return f"\ufdd0{key}\ufdd1"


def placed(pieces: Sequence[Piece], notes: Mapping[str, Piece]) -> Iterator[Piece]:
    """Yield the pieces, calls printed as ``[1]``, each note after the piece that calls it.

    Args:
        pieces: in order, with marks of calls in their texts.
        notes: by key, in order; the text without its number. Notes nobody calls stand at the end.
    """
    left = dict(notes)
    cover = _cover(pieces)
    for place, piece in enumerate(pieces):
        calls = _CALL.findall(piece.text)
        if place < cover:
            yield replace(piece, text=_CALL.sub("", piece.text).strip()) if calls else piece
            continue
        yield replace(piece, text=_CALL.sub(_bracketed, piece.text)) if calls else piece
        yield from (_note(key, left.pop(key)) for key in calls if key in left)
    yield from (_note(key, note) for key, note in left.items())


def _number(key: str) -> str:
    return key.partition("#")[0]


def _bracketed(found: regex.Match[str]) -> str:
    return f"[{_number(found[1])}]"


def _note(key: str, note: Piece) -> Piece:
    return replace(note, text=f"[{_number(key)}] {note.text}", kind=BlockKind.FOOTNOTE)


def _cover(pieces: Sequence[Piece]) -> int:
    """Return how many pieces stand before the first numbered paragraph."""
    for place, piece in enumerate(pieces[:_LONGEST_COVER]):
        if _NUMBERED.match(piece.text):
            return place
    return 0
