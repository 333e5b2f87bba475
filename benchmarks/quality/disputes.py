"""Labels that the text of a ruling contradicts: listed, counted as faults, and counted apart."""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benchmarks.quality.figures import Counts, Figure, Scored
from benchmarks.quality.printing import share

_HERE: Final = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Dispute:
    """One label, and what the text says instead.

    Attributes:
        field: task and measure, e.g. ``"un-outcomes.kind"``.
        ruling: its id.
        labelled: what the label says.
        text: what the ruling says, with its paragraph where one stands for it.
    """

    field: str
    ruling: str
    labelled: str
    text: str


def disputes() -> tuple[Dispute, ...]:
    """Return the labels in dispute, field by field."""
    with (_HERE / "disputed.tsv").open(encoding="utf-8", newline="") as rows:
        next(rows)
        return tuple(Dispute(*row) for row in csv.reader(rows, delimiter="\t"))


def part(scored: Sequence[Scored]) -> str:
    """Return the part of the page that lists the disputes on what was measured."""
    listed = disputes()
    prose = [(_HERE / name).read_text(encoding="utf-8") for name in ("disputes.md", "margins.md")]
    return "\n".join([prose[0] + "\n".join(_figures(scored, listed)), *_rows(listed), "", prose[1]])


def without(figure: Figure, one: Scored, listed: Sequence[Dispute]) -> float:
    """Return a figure on the rulings whose label nobody disputes."""
    left_out = {dispute.ruling for dispute in listed if dispute.field == figure.name}
    by_ruling = one.counts[figure.measure].items()
    counts = sum((counts for ruling, counts in by_ruling if ruling not in left_out), Counts())
    return counts.recall if figure.is_recall_only else counts.f1


def _figures(scored: Sequence[Scored], listed: Sequence[Dispute]) -> Iterator[str]:
    yield "| field | labels in dispute | with them | without |"
    yield "| --- | ---: | ---: | ---: |"
    for one in scored:
        for figure in one.of_group(""):
            if count := sum(dispute.field == figure.name for dispute in listed):
                apart = without(figure, one, listed)
                yield f"| `{figure.name}` | {count} | {share(figure.value)} | {share(apart)} |"
    yield ""


def _rows(listed: Sequence[Dispute]) -> Iterator[str]:
    yield "| field | ruling | the label | the text |"
    yield "| --- | --- | --- | --- |"
    for one in listed:
        yield f"| `{one.field}` | `{one.ruling}` | {one.labelled} | {one.text} |"
