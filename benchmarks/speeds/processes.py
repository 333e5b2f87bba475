"""Two processes against one, by the wall's clock, with the command that users run."""

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from benchmarks.clocks import timed
from benchmarks.texts import RULINGS, our_own, sample
from ingest.document import Document

EVERY: Final = 6
"""One ruling in so many: enough that the start of each process weighs little."""
_COPIES: Final = 40
"""Of our own texts, where there are no corpora."""


@dataclass(frozen=True, slots=True)
class Pair:
    """What one process and two took for the same texts, in seconds, their start included."""

    one: float
    two: float

    @property
    def ratio(self) -> float:
        """How many times faster two are."""
        return self.one / self.two


def pair() -> Pair:
    """Return what the command took with one process and with two."""
    with TemporaryDirectory(prefix="comity-speeds-") as folder:
        path = Path(folder) / "rulings.jsonl"
        with path.open("w", encoding="utf-8") as out:
            out.writelines(f"{_row(place, one)}\n" for place, one in enumerate(_documents()))
        one, two = (timed(partial(_run, path, jobs)).wall for jobs in (1, 2))
        return Pair(one, two)


def _documents() -> Sequence[Document]:
    there = [corpus for corpus in RULINGS if corpus.path.is_file()]
    return [one for corpus in there for one in sample(corpus, EVERY)] or our_own() * _COPIES


def _row(place: int, one: Document) -> str:
    given = one.supplied
    court = {"body": given.body} if given.body else {"court": given.court}
    row = {"id": f"text-{place}", "text": one.text, "language": given.language, **court}
    return json.dumps({name: value for name, value in row.items() if value is not None})


def _run(path: Path, jobs: int) -> None:
    comity = str(Path(sys.executable).with_name("comity"))
    command = [comity, "extract", str(path), "--jobs", str(jobs)]
    subprocess.run(  # noqa: S603 - our own command; a text without a court ends it with status 3
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False
    )
