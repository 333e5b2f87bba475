"""The figures as a page that a lawyer can read; the same figures give the same bytes."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import ontology
from benchmarks.quality.figures import Figure, Scored
from benchmarks.quality.printing import share, span
from benchmarks.quality.tasks import TASKS, Task
from benchmarks.tables import markdown_row
from benchmarks.texts import ROOT
from comity.extraction import Extraction

PAGE: Final = ROOT / "docs" / "quality.md"
FEW: Final = 30
"""Answers below which one more right or wrong moves a share by several points."""

_OPENING: Final = Path(__file__).with_name("opening.md")


def page(scored: Sequence[Scored], *parts: str) -> str:
    """Return the page: how to read it, all tasks at a glance, each task, then other parts."""
    extractor = Extraction.__dataclass_fields__["extractor"].default
    opening = _OPENING.read_text(encoding="utf-8").format(extractor=extractor, few=FEW)
    tasks = {task.name: task for task in TASKS}
    each = ("\n".join(_section(tasks[one.task], one)) for one in scored)
    return "\n".join([opening, "\n".join(_glance(tasks, scored)), *each, *parts])


def write(text: str, path: Path = PAGE) -> None:
    """Write the page."""
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _glance(tasks: dict[str, Task], scored: Sequence[Scored]) -> Iterator[str]:
    yield "## At a glance\n"
    yield "| what is read | rulings | expected | precision | recall | F1 |"
    yield "| --- | ---: | ---: | ---: | ---: | ---: |"
    for one in scored:
        task = tasks[one.task]
        first = next(iter(task.measures))
        counts = next(each.counts for each in one.of_group("") if each.measure == first)
        yield markdown_row(
            f"[{task.title}](#{_anchor(task.title)})",
            f"{one.documents:,}",
            f"{counts.expected:,}",
            share(counts.precision),
            share(counts.recall),
            share(counts.f1),
        )
    yield ""


def _section(task: Task, one: Scored) -> Iterator[str]:
    yield f"## {task.title}\n"
    yield f"**{task.asks}**\n"
    yield f"Right answers: {task.labelled}. {one.documents:,} rulings were read.\n"
    yield from _table("counted", ((_meaning(task, figure), figure) for figure in one.of_group("")))
    if len(one.groups) > 1:
        yield "By court and language:\n"
        rows = ((f, g) for g in one.groups for f in one.of_group(g) if f.counts.expected)
        yield from _table(
            "court, counted", ((f"{_court(group)}, `{f.measure}`", f) for f, group in rows)
        )


def _meaning(task: Task, figure: Figure) -> str:
    meaning = task.measures.get(figure.measure)
    return f"`{figure.measure}`: {meaning}" if meaning else f"`{figure.measure}`"


def _court(group: str) -> str:
    """Return a court and language in words: ``"European Court of Human Rights (fr)"``."""
    code, _, language = group.partition(" ")
    court = ontology.load().courts.get(code)
    return f"{court.label_en if court else code} ({language})"


def _table(head: str, rows: Iterator[tuple[str, Figure]]) -> Iterator[str]:
    yield f"| {head} | expected | given | precision | recall | F1 |"
    yield "| --- | ---: | ---: | ---: | ---: | ---: |"
    for label, figure in rows:
        yield markdown_row(label, *_cells(figure))
    yield ""


def _cells(figure: Figure) -> tuple[str, ...]:
    counts, few = figure.counts, "*" if figure.counts.expected < FEW else ""
    recall = f"{share(counts.recall)}{few} ({span(figure.recall_interval)})"
    if figure.is_recall_only:
        return f"{counts.expected:,}", "", "", recall, ""
    return (
        f"{counts.expected:,}",
        f"{counts.given:,}",
        f"{share(counts.precision)}{few} ({span(figure.precision_interval)})",
        recall,
        f"{share(counts.f1)}{few} ({span(figure.f1_interval)})",
    )


def _anchor(title: str) -> str:
    return "".join(one for one in title.lower().replace(" ", "-") if one.isalnum() or one == "-")
