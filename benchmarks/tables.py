"""Plain tables: a title, a header, columns as wide as they need to be."""

from collections.abc import Sequence
from itertools import zip_longest


def table(title: str, header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a table as lines of text; the first column stands left, the others right."""
    lines = [header, *rows]
    widths = [max(map(len, column)) for column in zip_longest(*lines, fillvalue="")]
    head, *body = [_line(cells, widths) for cells in lines]
    return "\n".join([title, head, "-" * (sum(widths) + 2 * len(widths) - 2), *body, ""])


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    first, *others = zip(cells, widths, strict=False)  # a row may end early
    aligned = [first[0].ljust(first[1]), *(cell.rjust(width) for cell, width in others)]
    return "  ".join(aligned).rstrip()


def markdown_row(*cells: str) -> str:
    """Return a row of a table in Markdown.

    >>> markdown_row("court", "rulings")
    '| court | rulings |'
    """
    return f"| {' | '.join(cells)} |"


def number(value: float) -> str:
    """Return a figure with as many digits as it is worth.

    >>> number(12345.6), number(123.4), number(12.34), number(1.234), number(0.01234)
    ('12,346', '123', '12.3', '1.23', '0.0123')
    """
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.3g}"
