"""What the model of doctrines says of judgments whose case it has not seen."""

import subprocess
import sys
from typing import Final

from benchmarks.quality.extracting import Found
from benchmarks.quality.yardstick import WORK, YardstickError, rows_of

LEARNT: Final = frozenset({"doctrine-roles"})
"""Tasks from whose answers the shipped weights were learnt: on those they prove nothing."""


def doctrines(found: Found) -> Found:
    """Return the extractions with doctrines judged by weights learnt from the other folds.

    Args:
        found: what was extracted with the weights that ship.

    Raises:
        YardstickError: the weights could not be learnt.
    """
    out = WORK / "held-out.jsonl"
    command = [sys.executable, "-m", "training.doctrine_roles", "folds", "--out", str(out)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - ours
    if done.returncode:
        raise YardstickError(f"training: {done.stderr.strip()}")
    unseen = {str(row["id"]): row for row in rows_of(out)}
    return {ruling: unseen[ruling] for ruling in found if ruling in unseen}
