"""On which sample it rests how sure a fact is: how many alike were checked, and how many held."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from ingest.confidences.table import CALIBRATED, ENOUGH, Measured, read

_PERSONS: Final = frozenset({"editor", "court-metadata", "computation"})


@dataclass(frozen=True, slots=True)
class Sample:
    """What stands behind a confidence.

    Attributes:
        kind: ``measured`` (facts alike were held against right answers), ``calibrated`` (a trained
            model's own figure), ``estimate`` (of those who wrote the rule), or the source itself
            where no rule judged: ``editor``, ``court-metadata``, ``computation``.
        judged: facts alike that were checked; 0 where none were.
        right: of those, the right ones.
    """

    kind: str
    judged: int = 0
    right: int = 0


def sample_of(source: str | None, rule: str | None, confidence: float) -> Sample:
    """Return what stands behind the confidence of a claim.

    A claim does not keep the flags by which facts are alike; its confidence is the lower bound that
    was measured of them, and so names them. Where several samples have the bound, the smallest is
    told.
    """
    if source in _PERSONS:
        return Sample(source or "")
    if rule and rule.startswith(CALIBRATED):
        return Sample("calibrated")
    alike = _by_bound().get((rule or "", f"{confidence:.3f}"))
    return Sample("measured", alike.judged, alike.right) if alike else Sample("estimate")


@cache
def _by_bound() -> Mapping[tuple[str, str], Measured]:
    """Return the smallest sample by rule and lower bound."""
    found: dict[tuple[str, str], Measured] = {}
    for each in read():
        place = each.rule, f"{each.lower:.3f}"
        if each.judged >= ENOUGH and (place not in found or each.judged < found[place].judged):
            found[place] = each
    return found
