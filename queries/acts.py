"""Rulings and guides as every answer names them, and passages as every answer quotes them."""

from dataclasses import dataclass
from functools import cache
from typing import Final

from queries.rows import Row, text, text_or_none

EXCERPT: Final = 600
"""Characters of a passage that a list shows; the whole stands under its id."""


@dataclass(frozen=True, slots=True)
class Act:
    """A ruling or guide, named.

    Attributes:
        id: its id.
        court: court or body that gave it.
        kind: ``judgment``, ``views`` …; ``None`` of one that is only cited.
        title: as printed.
        date: ISO 8601.
        standing: ``text`` (its text is here), ``digest`` (only a digest of ours is), ``cited``
            (neither).
    """

    id: str
    court: str | None
    kind: str | None
    title: str | None
    date: str | None
    standing: str


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A passage, quoted.

    Attributes:
        id: its id.
        number: printed paragraph number; ``None`` where none is printed.
        section: part of the ruling.
        speaker: whose words.
        text: the words, or their beginning.
        is_cut: whether ``text`` is only the beginning.
    """

    id: str
    number: str | None
    section: str | None
    speaker: str | None
    text: str
    is_cut: bool


def act_of(row: Row, prefix: str = "") -> Act:
    """Return the act that the columns ``<prefix>id``, ``<prefix>court`` … name."""
    id_, court, kind, title, date, standing = _columns(prefix)
    return Act(
        text(row, id_),
        text_or_none(row, court),
        text_or_none(row, kind),
        text_or_none(row, title),
        text_or_none(row, date),
        text(row, standing),
    )


@cache
def _columns(prefix: str) -> tuple[str, ...]:
    """Return the names of the columns, made once: a list has thousands of acts."""
    return tuple(f"{prefix}{name}" for name in ("id", "court", "kind", "title", "date", "standing"))


def excerpt_of(row: Row, *, is_whole: bool = False) -> Excerpt | None:
    """Return the passage that a row quotes; ``None`` where it quotes none."""
    if row["passage"] is None or row["text"] is None:
        return None
    words = text(row, "text")
    is_cut = not is_whole and len(words) > EXCERPT
    return Excerpt(
        text(row, "passage"),
        text_or_none(row, "number"),
        text_or_none(row, "section"),
        text_or_none(row, "speaker"),
        words[:EXCERPT].rstrip() + " …" if is_cut else words,
        is_cut,
    )
