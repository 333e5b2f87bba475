"""Figures for the terminal: by court and language, then what was gained and lost."""

from collections.abc import Iterator, Sequence

from benchmarks.quality.figures import Figure, Scored
from benchmarks.quality.releases import Changed, Moved
from benchmarks.tables import table

HEADER = (
    "measure", "court", "rulings", "expected", "given", "precision", "95 %", "recall", "95 %",
    "F1", "95 %",
)  # fmt: skip


def report(scored: Sequence[Scored]) -> Iterator[str]:
    """Yield a table a task."""
    for one in scored:
        faulty = f", {one.faulty} not read" if one.faulty else ""
        title = f"{one.task}: {one.documents} rulings{faulty}"
        groups = one.groups if len(one.groups) > 1 else []
        rows = [row_of(figure) for group in ("", *groups) for figure in one.of_group(group)]
        yield table(title, HEADER, rows)


def row_of(figure: Figure) -> tuple[str, ...]:
    """Return a figure as a row of the table."""
    counts = figure.counts
    only = figure.is_recall_only
    return (
        figure.measure, figure.group or "all", f"{figure.documents:,}", f"{counts.expected:,}",
        f"{counts.given:,}",
        "" if only else share(counts.precision), "" if only else span(figure.precision_interval),
        share(counts.recall), span(figure.recall_interval),
        "" if only else share(counts.f1), "" if only else span(figure.f1_interval),
    )  # fmt: skip


def share(value: float) -> str:
    """Return a share with three digits: ``"0.987"``."""
    return f"{value:.3f}"


def span(interval: tuple[float, float]) -> str:
    """Return an interval with three digits: ``"0.971–0.994"``."""
    return f"{interval[0]:.3f}–{interval[1]:.3f}"


def history(moves: Sequence[Moved], changes: Sequence[Changed]) -> Iterator[str]:
    """Yield what was gained and lost since the last release: fields, then rulings."""
    rows = [
        (one.name, f"{one.points:+.2f}", "LOST" if one.is_refused else "")
        for one in moves
        if one.before != one.after
    ]
    if rows:
        yield table("Since the last release", ("field", "points", ""), rows)
    for is_loss, word in ((True, "Lost"), (False, "Gained")):
        found = [one for one in changes if one.is_loss is is_loss]
        if found:
            yield table(f"{word}, ruling by ruling", _CHANGES, [_change(one) for one in found])
    if not rows and not changes:
        yield "Nothing gained and nothing lost since the last release\n"


_CHANGES = ("ruling", "field", "wrong", "was", "missed", "was")


def _change(one: Changed) -> tuple[str, ...]:
    before, after = one.before, one.after
    counts = (after.wrong, before.wrong, after.missed, before.missed)
    return (one.ruling, one.name, *map(str, counts))
