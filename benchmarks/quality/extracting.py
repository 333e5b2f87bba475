"""Everything the yardstick asks about, extracted by the command that users run."""

import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, TypeAlias

from benchmarks.quality.yardstick import (
    CORES,
    WORK,
    Gold,
    Row,
    YardstickError,
    inputs_of,
    rows_of,
)

Found: TypeAlias = Mapping[str, Row]
"""Extractions by the id of the ruling; one that could not be read has an ``error``."""

OutOfFold: TypeAlias = Callable[[Found], Found]
"""Extractions in, the same out, in which a model speaks only on rulings it did not learn from."""

_COMITY: Final = str(Path(sys.executable).with_name("comity"))
_SOME_FAILED: Final = 3


def extracted(golds: Sequence[Gold], out_of_fold: Mapping[str, OutOfFold]) -> list[Found]:
    """Return, for each gold, what is found in its rulings.

    Args:
        golds: whose rulings are read, each text once.
        out_of_fold: by the name of a task whose answers a model learnt.

    Raises:
        YardstickError: the command fails, or answers for another ruling than was asked.
    """
    inputs = inputs_of(golds)
    rows = rows_of(_printed(list(inputs.values())))
    read = {form: dict(_taken(rows, path)) for form, path in inputs.items()}
    return [_answers(gold, read[gold.task.inputs], out_of_fold) for gold in golds]


def _printed(paths: Sequence[Path]) -> Path:
    out = WORK / "extracted.jsonl"
    command = [_COMITY, "extract", *map(str, paths), "--jobs", str(CORES)]
    with out.open("wb") as printed:
        done = subprocess.run(  # noqa: S603 - our own command
            command, stdout=printed, stderr=subprocess.PIPE, text=True, check=False
        )
    if done.returncode not in {0, _SOME_FAILED}:
        raise YardstickError(f"comity extract: {done.stderr.strip()}")
    return out


def _taken(rows: Iterator[dict[str, object]], path: Path) -> Iterator[tuple[str, Row]]:
    """Take from the output the rows of one file of inputs: one a line, in its order."""
    for asked, row in zip(rows_of(path), rows, strict=False):
        if row["id"] != asked["id"]:
            raise YardstickError(f"{path.name}: {asked['id']} was answered by {row['id']}")
        yield str(row["id"]), row


def _answers(gold: Gold, read: Found, out_of_fold: Mapping[str, OutOfFold]) -> Found:
    own = {ruling: read[ruling] for ruling in gold.rows if ruling in read}
    held_out = out_of_fold.get(gold.task.name)
    return held_out(own) if held_out else own
