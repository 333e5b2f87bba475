"""The yardstick beside the project: its gold and its inputs, made by its own program."""

import hashlib
import json
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias

from benchmarks.quality.tasks import TASKS, Task
from benchmarks.texts import CORPORA, ROOT

Row: TypeAlias = Mapping[str, object]

YARDSTICK: Final = ROOT.parent / "shared" / "eval"
WORK: Final = ROOT / ".build" / "quality"
CORES: Final = 2
"""Programs run side by side."""

_TASK_OF: Final = {"told": "holdings", "blind": "metadata", "argued": "sections"}
"""A task of the yardstick whose inputs have the form."""


class YardstickError(RuntimeError):
    """The yardstick's program failed, or says something else than its counts."""


@dataclass(frozen=True, slots=True)
class Gold:
    """The right answers of one task.

    Attributes:
        task: what is asked.
        rows: those that are measured, by id, in the yardstick's order.
        sha256: of the whole file, so that figures of another gold are not compared with these.
    """

    task: Task
    rows: Mapping[str, Row]
    sha256: str


def absent() -> str | None:
    """Return what is missing beside the project, in a sentence; ``None`` where all is there."""
    for place in (YARDSTICK / "score.py", CORPORA):
        if not place.exists():
            return f"quality is not measured: {place} is not there"
    return None


def gold_of(task: Task, every: int = 1) -> Gold:
    """Return the right answers of a task.

    Args:
        task: what is asked.
        every: one row in so many, of a task that is not small.
    """
    whole = (YARDSTICK / "gold" / f"{task.name}.jsonl").read_bytes()
    rows = [json.loads(line) for line in whole.splitlines() if line.strip()]
    measured = rows if task.is_small else rows[::every]
    return Gold(task, {row["id"]: row for row in measured}, hashlib.sha256(whole).hexdigest())


def inputs_of(golds: Sequence[Gold]) -> dict[str, Path]:
    """Return, by form, the file of texts to be read, made by the yardstick where not yet made."""
    WORK.mkdir(parents=True, exist_ok=True)
    wanted = {
        form: sorted({ruling for gold in golds if gold.task.inputs == form for ruling in gold.rows})
        for form in dict.fromkeys(task.inputs for task in TASKS)
    }
    with ThreadPoolExecutor(CORES) as pool:
        return dict(zip(wanted, pool.map(_inputs, *zip(*wanted.items(), strict=True)), strict=True))


def _inputs(form: str, ids: Sequence[str]) -> Path:
    """Write the inputs of one form for some ids, unless the same were written before."""
    sizes = sorted((str(path), path.stat().st_size) for path in CORPORA.rglob("*.jsonl.xz"))
    key = hashlib.sha256(repr((form, ids, sizes)).encode()).hexdigest()[:16]
    made = WORK / f"{form}-{key}.jsonl"
    if not made.exists():
        asked, part = made.with_suffix(".ids"), made.with_suffix(".part")
        written(asked, ({"id": ruling} for ruling in ids))
        run("inputs", _TASK_OF[form], "--gold", str(asked), "--out", str(part))
        part.rename(made)
    return made


def run(*words: str) -> str:
    """Run the yardstick's program and return what it prints.

    Raises:
        YardstickError: it fails.
    """
    return ran([sys.executable, str(YARDSTICK / "score.py"), *words])


def ran(command: Sequence[str]) -> str:
    """Run a program and return what it prints.

    Raises:
        YardstickError: it fails; the message is its own.
    """
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - ours
    if done.returncode:
        raise YardstickError(f"{' '.join(command[:4])} …: {done.stderr.strip()}")
    return done.stdout


def rows_of(path: Path) -> Iterator[dict[str, object]]:
    """Yield the JSON objects of a file, line by line."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def written(path: Path, rows: Iterable[Row]) -> Path:
    """Write JSON objects, one a line, and return the path."""
    with path.open("w", encoding="utf-8") as out:
        out.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    return path
