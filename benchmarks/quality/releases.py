"""The last release's figures, kept beside the code, and what was gained and lost since."""

import hashlib
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import add
from pathlib import Path
from typing import Final, TypedDict

from benchmarks.quality.figures import Counts, Scored
from benchmarks.texts import ROOT

LAST: Final = ROOT / "benchmarks" / "results" / "quality.json"
LARGEST_LOSS: Final = 0.01
"""A field that loses more than one point since the last release stops the change."""

Triple = tuple[int, int, int]


class _Task(TypedDict):
    """A task as it is kept: totals by measure, and the rulings with a fault by their key."""

    gold: str
    documents: int
    totals: dict[str, Triple]
    recall_only: list[str]
    faults: dict[str, dict[str, Triple]]


Release = Mapping[str, _Task]


@dataclass(frozen=True, slots=True)
class Moved:
    """A field on the rulings measured, then and now.

    Attributes:
        name: task and measure, e.g. ``"holdings.article"``.
        before: in the last release.
        after: now.
        is_recall_only: whether recall is what counts.
    """

    name: str
    before: Counts
    after: Counts
    is_recall_only: bool

    @property
    def points(self) -> float:
        """What was gained, in points of a hundred; below 0, lost."""
        share = "recall" if self.is_recall_only else "f1"
        then, now = (getattr(one, share) for one in (self.before, self.after))
        return 100 * float(now - then)

    @property
    def is_refused(self) -> bool:
        """Whether it lost more than may be lost."""
        return round(self.points, 6) < -100 * LARGEST_LOSS


@dataclass(frozen=True, slots=True)
class Changed:
    """A ruling that is answered better or worse than in the last release.

    Attributes:
        name: task and measure.
        ruling: its id.
        before: in the last release.
        after: now.
    """

    name: str
    ruling: str
    before: Counts
    after: Counts

    @property
    def is_loss(self) -> bool:
        """Whether there are more faults than before."""
        return self.after.faults > self.before.faults


def key_of(ruling: str) -> str:
    """Return what stands for a ruling in the file: ids can hold the names of applicants."""
    return hashlib.sha256(ruling.encode()).hexdigest()[:12]


def as_release(scored: Sequence[Scored]) -> dict[str, _Task]:
    """Return figures as they are kept."""
    return {one.task: _kept(one) for one in scored}


def _kept(one: Scored) -> _Task:
    whole = list(one.of_group(""))
    return {
        "gold": one.sha256,
        "documents": one.documents,
        "totals": {figure.measure: _triple(figure.counts) for figure in whole},
        "recall_only": [figure.measure for figure in whole if figure.is_recall_only],
        "faults": {
            measure: {
                key_of(ruling): _triple(counts)
                for ruling, counts in by_ruling.items()
                if counts.faults
            }
            for measure, by_ruling in one.counts.items()
        },
    }


def _triple(counts: Counts) -> Triple:
    return counts.right, counts.wrong, counts.missed


def record(scored: Sequence[Scored], path: Path = LAST) -> None:
    """Keep figures as those of the last release."""
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(as_release(scored), indent=1, sort_keys=True)
    # A change of one ruling is a change of one line.
    text = re.sub(r"\[\s+(\d+),\s+(\d+),\s+(\d+)\s+\]", r"[\1, \2, \3]", text)
    path.write_text(f"{text}\n", encoding="utf-8")


def last(path: Path = LAST) -> Release:
    """Return the figures of the last release; none where none were kept."""
    if not path.exists():
        return {}
    kept: Release = json.loads(path.read_text(encoding="utf-8"))
    return kept


def incomparable(scored: Sequence[Scored], release: Release) -> list[str]:
    """Return the tasks that the last release did not measure, or measured with other gold."""
    return [one.task for one in scored if not _is_known(one, release)]


def _is_known(one: Scored, release: Release) -> bool:
    return one.task in release and release[one.task]["gold"] == one.sha256


def moved(scored: Sequence[Scored], release: Release) -> Iterator[Moved]:
    """Yield each field on all rulings measured, as it was and as it is."""
    for one in scored:
        if _is_known(one, release):
            for figure in one.of_group(""):
                now = one.counts[figure.measure]
                then = before(release[one.task]["faults"].get(figure.measure, {}), now)
                total = reduce(add, then.values(), Counts())
                yield Moved(figure.name, total, figure.counts, figure.is_recall_only)


def changed(scored: Sequence[Scored], release: Release) -> Iterator[Changed]:
    """Yield each ruling and field with more or fewer faults than in the last release."""
    for one in scored:
        if _is_known(one, release):
            for measure, now in one.counts.items():
                then = before(release[one.task]["faults"].get(measure, {}), now)
                for ruling, counts in now.items():
                    if counts.faults != then[ruling].faults:
                        yield Changed(f"{one.task}.{measure}", ruling, then[ruling], counts)


def before(faults: Mapping[str, Triple], now: Mapping[str, Counts]) -> dict[str, Counts]:
    """Return the counts that the last release had on each ruling measured now.

    Args:
        faults: those of its rulings with a fault, by key; on others all was right.
        now: counts by ruling, of the same gold.
    """
    return {
        ruling: Counts(*faults[key]) if (key := key_of(ruling)) in faults else Counts(each.expected)
        for ruling, each in now.items()
    }
