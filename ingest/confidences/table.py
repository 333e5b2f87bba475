"""The table of what was measured, kept beside this module and written by ``make confidences``."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

from ingest.confidences.bins import Bin

TABLE: Final = Path(__file__).with_name("measured.tsv")
ENOUGH: Final = 50
"""Findings of a bin that must have been judged; on fewer, a wider bin or the rule's hand-set figure
stands. Fifty without a fault still leave one in fourteen in doubt."""
CALIBRATED: Final = ("doctrine.model@",)
"""Rules with a confidence of their own, calibrated on rulings that a model did not learn from."""
_HEADER: Final = "rule\tbin\tn\tright\tlower"


@dataclass(frozen=True, slots=True)
class Measured:
    """What was measured of one bin.

    Attributes:
        rule: rule and version.
        key: its flags.
        judged: findings held against right answers.
        right: those that were right.
        lower: lower bound of the share that is right, Wilson, 95 %.
    """

    rule: str
    key: str
    judged: int
    right: int
    lower: float


def read(path: Path = TABLE) -> list[Measured]:
    """Return the rows of the table, in its order."""
    return list(_rows(path.read_text(encoding="utf-8").splitlines()[1:]))


def _rows(lines: Iterable[str]) -> Iterator[Measured]:
    for line in lines:
        rule, key, judged, right, lower = line.split("\t")
        yield Measured(rule, key, int(judged), int(right), float(lower))


def write(rows: Iterable[Measured], path: Path = TABLE) -> None:
    """Write the table, rows in order of rule and bin."""
    ordered = sorted(rows, key=lambda one: (one.rule, one.key))
    lines = (
        f"{one.rule}\t{one.key}\t{one.judged}\t{one.right}\t{one.lower:.3f}" for one in ordered
    )
    path.write_text("\n".join([_HEADER, *lines, ""]), encoding="utf-8")


def usable(rows: Iterable[Measured]) -> dict[tuple[str, str], float]:
    """Return the lower bounds of the bins of which enough was judged, by rule and flags."""
    return {(one.rule, one.key): one.lower for one in rows if one.judged >= ENOUGH}


@cache
def _known() -> Mapping[tuple[str, str], float]:
    return usable(read())


@lru_cache(maxsize=1 << 12)
def measured(found: Bin) -> float | None:
    """Return the confidence measured of a bin, or of the narrowest that holds it.

    ``None`` where too few findings of its kind were judged: the rule's hand-set figure stands.
    """
    return among(_known(), found)


def among(known: Mapping[tuple[str, str], float], found: Bin) -> float | None:
    """Return what a table says of a bin, or of the narrowest that holds it."""
    if found.rule.startswith(CALIBRATED):
        return None
    bounds = (known.get((wider.rule, wider.key)) for wider in found.wider())
    return next((bound for bound in bounds if bound is not None), None)
