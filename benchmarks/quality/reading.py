"""Claims that nobody had labelled, read one by one in a seeded sample of the corpora.

Of each rule a sample was drawn with a fixed seed, at most a hundred, from one ruling in seven of
each corpus, and one reader held every claim against its sentence: a treatment against what the
citing words do with the authority, a remedy against form, head, sum and deadline, a dissent against
the holding. What was mended after the reading was read again; the counts are those of the mended
rules.
"""

import csv
from pathlib import Path
from typing import Final

from comity.intervals import wilson
from ingest.confidences.table import Measured

_TABLE: Final = Path(__file__).with_name("read_by_hand.tsv")


def read_by_hand() -> list[Measured]:
    """Return what was counted of each bin that was read, in the table's order."""
    with _TABLE.open(encoding="utf-8", newline="") as rows:
        next(rows)
        return [
            _measured(rule, key, int(judged), int(right))
            for rule, key, judged, right in csv.reader(rows, delimiter="\t")
        ]


def _measured(rule: str, key: str, judged: int, right: int) -> Measured:
    return Measured(rule, key, judged, right, round(wilson(right, judged)[0], 3))
