"""The claims of an evaluation, each judged by the gold of its task."""

import json
import sys
from collections.abc import Iterator, Mapping
from typing import Any, Final, TypeAlias

from benchmarks.quality import judging
from benchmarks.quality.extracting import Found
from benchmarks.quality.judged import Judged
from benchmarks.quality.yardstick import WORK, YARDSTICK, Gold, ran, written
from ingest.confidences import bins
from ingest.confidences.bins import Bin

Claim: TypeAlias = Mapping[str, Any]  # an object of the published JSON, checked by its own tests

METADATA_RULE: Final = "metadata.text@1"
_FIELDS: Final = ("date", "court", "kind", "formation", "language")
_IDENTIFIERS: Final = ("appnos", "series", "symbol", "number", "ecli")


def verdicts(gold: Gold, found: Found) -> Iterator[Judged]:
    """Yield what the gold of a task says of each claim it can judge.

    Args:
        gold: of the task.
        found: extractions by ruling.
    """
    name = gold.task.name
    if name == "metadata":
        yield from _of_metadata(gold, found)
    elif name in judging.JUDGES:
        answers = written(WORK / f"{name}.gold.jsonl", gold.rows.values())
        claims = written(WORK / f"{name}.found.jsonl", found.values())
        script = [sys.executable, judging.__file__, str(YARDSTICK), name]
        printed = ran([*script, str(answers), str(claims)])
        for ruling, kind, place, is_right in json.loads(printed):
            row: Claim = found[ruling]
            yield Judged(ruling, bin_of(kind, row[kind][place], row), is_right)


def bin_of(kind: str, claim: Claim, row: Claim) -> Bin:
    """Return the bin of a claim as extraction prints it.

    Args:
        kind: name of its list, e.g. ``"holdings"``.
        claim: the claim.
        row: the ruling that it stands in.
    """
    rule, language = claim["rule"], row["language"]
    if kind == "holdings":
        return bins.of_holding(rule, claim["outcome"], language)
    if kind == "rights":
        is_decided = claim["role"] == "decided"
        outcome = _outcome_at(claim["span"][0], row) if is_decided else None
        return bins.of_right(rule, outcome, language)
    if kind == "citations":
        is_numbered = any(claim["authority"][name] for name in _IDENTIFIERS)
        return bins.of_citation(rule, claim["form"], is_numbered, language)
    if kind == "provisions":
        return bins.of_provision(rule, claim["section"], row["court"])
    if kind == "doctrines":
        return bins.of_doctrine(rule, claim["role"], claim["doctrine"])
    return bins.of_remedy(rule) if kind == "remedies" else Bin(rule)


def _outcome_at(start: int, row: Claim) -> str | None:
    return {one["span"][0]: one["outcome"] for one in row["holdings"]}.get(start)


def _of_metadata(gold: Gold, found: Found) -> Iterator[Judged]:
    for ruling, right in gold.rows.items():
        row: Claim = found.get(ruling, {})
        if not row or "error" in row:
            continue
        for field in _FIELDS:
            if right.get(field) and row[field]:
                yield Judged(ruling, _of_field(field, row), row[field] == right[field])
        states: Any = right.get("respondents")
        for state in row["respondents"] if states else ():
            yield Judged(ruling, _of_field("respondent", row), state in states)


def _of_field(field: str, row: Claim) -> Bin:
    return bins.of_metadata(METADATA_RULE, field, row["court"], row["language"])
