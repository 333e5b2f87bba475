"""Invented rulings of invented courts, scored."""

from collections.abc import Mapping

from benchmarks.quality.figures import Counts, Figure, Scored


def a_score(
    counts: Mapping[str, Counts], *, task: str = "holdings", sha256: str = "gold"
) -> Scored:
    """Return a task whose one measure has some counts by ruling."""
    total = sum(counts.values(), Counts())
    figures = tuple(
        Figure(task, "article", group, len(counts), total, (0.5, 1.0))
        for group in ("", "ecthr en", "ecthr fr")
    )
    return Scored(task, sha256, len(counts), 0, figures, {"article": counts})
