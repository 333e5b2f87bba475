"""What a page repeats and a ruling does not say: page numbers, running heads, contents."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

import regex

from ingest.reading.pdf_files.rows import Row

Pages = Sequence[Sequence[Row]]

_NUMBER: Final = regex.compile(
    r"[-–—\s\[(]*(?:p(?:age|ágina|\.)?\s*)?(?P<number>\d{1,4}|[ivxl]{1,6})"
    r"(?:\s*(?:/|of|de|sur)\s*\d{1,4})?[-–—\s\])]*",
    regex.IGNORECASE,
)
_LEADER: Final = regex.compile(r"(?:\.{4,}|(?:\.\s){4,}|…[….]*)\s*\d{1,3}\s*$")
_CONTENTS: Final = regex.compile(
    r"(?:table\s+of\s+)?contents?|[íi]ndice|contenido|tabla\s+de\s+contenidos?"
    r"|table\s+des\s+mati[eè]res|sommaire",
    regex.IGNORECASE,
)
_DIGITS: Final = regex.compile(r"\d+")
_EDGE: Final = 3  # rows at the top and the foot of a page among which heads are looked for
_REPEATED: Final = 3  # pages
_HEIGHT: Final = 8  # points: a running head stands at the same height
_FEWEST_LEADERS: Final = 3  # rows with leaders that make a table of contents


def cleaned(pages: Pages) -> tuple[list[list[Row]], Counter[str]]:
    """Return the rows that say something, by page, and what was left out, counted by kind."""
    dropped: Counter[str] = Counter()
    repeated = _repeated(pages)
    kept: list[list[Row]] = []
    for rows in pages:
        edges = {id(row) for row in (*rows[:_EDGE], *rows[-_EDGE:])}
        left: list[Row] = []
        for row in rows:
            kind = _kind(row, repeated) if id(row) in edges else ""
            if kind and not (left and kind == "page-number" and row is not rows[-1]):
                dropped[kind] += 1
            else:
                left.append(row)
        kept.append(left)
    return [list(_without_contents(rows, dropped)) for rows in kept], dropped


def _kind(row: Row, repeated: frozenset[tuple[str, int]]) -> str:
    """Return what a row at the edge of its page is; empty where it is text."""
    number = _NUMBER.fullmatch(row.text)
    if number and (number["number"] == str(row.page) or _is_repeated(row, repeated)):
        return "page-number"
    return "running-head" if _is_repeated(row, repeated) else ""


def _shape(row: Row) -> str:
    return _DIGITS.sub("#", row.text.casefold())


def _is_repeated(row: Row, repeated: frozenset[tuple[str, int]]) -> bool:
    height = round(row.bottom / _HEIGHT)
    return any((_shape(row), near) in repeated for near in (height - 1, height, height + 1))


def _repeated(pages: Pages) -> frozenset[tuple[str, int]]:
    """Return shape and height of what stands at the same edge of at least three pages."""
    shapes: Counter[tuple[str, int]] = Counter()
    for rows in pages:
        seen = {
            (_shape(row), round(row.bottom / _HEIGHT)) for row in (*rows[:_EDGE], *rows[-_EDGE:])
        }
        shapes.update(seen)
    return frozenset(shape for shape, count in shapes.items() if count >= _REPEATED)


def _without_contents(rows: Sequence[Row], dropped: Counter[str]) -> Iterator[Row]:
    """Yield the rows outside a table of contents; its headings come again where they belong."""
    leaders = [place for place, row in enumerate(rows) if _LEADER.search(row.text)]
    if len(leaders) < _FEWEST_LEADERS:
        yield from rows
        return
    first = next(
        (place for place, row in enumerate(rows) if _CONTENTS.fullmatch(row.text)), leaders[0]
    )
    first = min(first, leaders[0])
    dropped["table-of-contents"] += leaders[-1] + 1 - first
    yield from (*rows[:first], *rows[leaders[-1] + 1 :])
