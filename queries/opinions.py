"""Separate opinions of a ruling: who wrote which, of which kind, in which passages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from comity.opinions import is_heading, judges_of, kind_of
from comity.store import GraphReader, Row
from queries.acts import Excerpt, excerpt_of
from queries.rows import text, text_or_none, whole
from queries.statement import load


@dataclass(frozen=True, slots=True)
class Opinion:
    """A separate opinion.

    Attributes:
        place: its place in the ruling, 1 for the first.
        kind: ``dissenting``, ``concurring``, ``partly-dissenting``, ``partly-concurring``, or
            ``separate`` where the heading says none of these.
        judges: who sign it, as printed; empty where the heading names none.
        passages: how many it has.
        last: id of its last passage.
        passage: its first: the heading, or the first words where no heading was read.
    """

    place: int
    kind: str
    judges: tuple[str, ...]
    passages: int
    last: str
    passage: Excerpt


def opinions(graph: GraphReader, act: str) -> tuple[Opinion, ...]:
    """Return the separate opinions of a ruling, in the order of its text."""
    rows = graph.run(load("opinions_of_act"), {"act": act})
    return tuple(_opinion(place, part) for place, part in enumerate(_parts(rows), 1))


def _parts(rows: Sequence[Row]) -> Iterator[Sequence[Row]]:
    """Yield the passages of each opinion: one begins at each heading, and where the part does."""
    starts = [
        place
        for place, row in enumerate(rows)
        if place == 0 or (text_or_none(row, "number") is None and is_heading(text(row, "text")))
    ]
    ends = [*starts[1:], len(rows)] if rows else []
    yield from (rows[a:b] for a, b in zip(starts, ends, strict=True))


def _opinion(place: int, rows: Sequence[Row]) -> Opinion:
    opening = text(rows[0], "text")
    heading = " ".join(opening.split())
    is_whole = whole(rows[0], "chars") <= len(opening)
    shown = opening if is_whole else f"{opening.rstrip()} …"
    passage = excerpt_of({**rows[0], "text": shown}, is_whole=True)
    assert passage is not None  # noqa: S101 - the statement yields passages with their text
    return Opinion(
        place,
        kind_of(heading),
        judges_of(heading) or judges_of(opening),
        len(rows),
        text(rows[-1], "passage"),
        Excerpt(
            passage.id, passage.number, passage.section, passage.speaker, passage.text, not is_whole
        ),
    )
