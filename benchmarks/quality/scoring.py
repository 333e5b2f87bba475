"""Extractions held against the gold by the yardstick's own code."""

import json
import re
import sys
from collections.abc import Iterator, Mapping
from functools import reduce
from operator import add
from typing import Final, TypedDict

from benchmarks.quality import tallying
from benchmarks.quality.extracting import Found
from benchmarks.quality.figures import Counts, Figure, Scored
from benchmarks.quality.yardstick import WORK, YARDSTICK, Gold, YardstickError, ran, run, written

_PRINTED: Final = re.compile(r"(?P<name>\S+)\.(?P<share>precision|recall|f1)=(?P<value>[\d.]+)")


class _Measure(TypedDict):
    """What the yardstick counted of one measure, as ``tallying`` prints it."""

    tallies: dict[str, tuple[int, int, int]]
    intervals: dict[str, tuple[float, float]]


class _Report(TypedDict):
    documents: int
    faulty: int
    recall_only: list[str]
    measures: dict[str, _Measure]


def scored(gold: Gold, found: Found) -> Scored:
    """Return the figures of one task.

    Raises:
        YardstickError: the yardstick fails, or prints another figure than its counts give.
    """
    name = gold.task.name
    group_of = {ruling: _group(ruling, found) for ruling in gold.rows}
    groups = WORK / f"{name}.groups.json"
    groups.write_text(json.dumps(group_of), encoding="utf-8")
    rows = written(WORK / f"{name}.gold.jsonl", gold.rows.values())
    answers = written(WORK / f"{name}.found.jsonl", found.values())
    script = [sys.executable, tallying.__file__, str(YARDSTICK), name]
    report: _Report = json.loads(ran([*script, str(rows), str(answers), str(groups)]))
    figures = tuple(_figures(name, report, group_of))
    _check(figures, run(name, "--gold", str(rows), "--predicted", str(answers)))
    counts = {
        measure: {ruling: Counts(*tally) for ruling, tally in one["tallies"].items()}
        for measure, one in report["measures"].items()
    }
    return Scored(name, gold.sha256, report["documents"], report["faulty"], figures, counts)


def _group(ruling: str, found: Found) -> str:
    """Return the court and the language of a ruling, e.g. ``"ecthr fr"``."""
    language = found.get(ruling, {}).get("language") or "?"
    return f"{ruling.partition(':')[0]} {language}"


def _figures(task: str, report: _Report, group_of: Mapping[str, str]) -> Iterator[Figure]:
    for measure, one in report["measures"].items():
        for group, interval in one["intervals"].items():
            members = [
                Counts(*tally)
                for ruling, tally in one["tallies"].items()
                if group in {"", group_of[ruling]}
            ]
            total = reduce(add, members, Counts())
            is_recall_only = measure in report["recall_only"]
            low, high = interval
            yield Figure(task, measure, group, len(members), total, (low, high), is_recall_only)


def _check(figures: tuple[Figure, ...], printed: str) -> None:
    """Refuse figures that the yardstick's own report does not bear out."""
    shares = {figure.name: figure.counts for figure in figures if not figure.group}
    for line in _PRINTED.finditer(printed.splitlines()[-1]):
        ours = f"{getattr(shares[line['name']], line['share']):.4f}"
        if ours != line["value"]:
            raise YardstickError(f"{line[0]}, but its counts give {ours}")
