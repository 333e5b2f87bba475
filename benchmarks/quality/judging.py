"""Which claims are right, one by one: a program, since the yardstick's kit is no part of ours.

Run as ``python judging.py YARDSTICK TASK GOLD FOUND``; writes one JSON array: of each claim that
the gold can judge its ruling, its list, its place in that list, and whether it is right.
"""

import json
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, TypeAlias

Row: TypeAlias = dict[str, Any]  # a line of a border file, as the yardstick types it
Verdicts: TypeAlias = Iterator[tuple[str, int, bool]]

FINDINGS = frozenset({"violation", "no-violation"})
ENDINGS = frozenset({"inadmissible", "admissible", "struck-out", "discontinued"})


def main(home: str, task: str, gold: str, found: str) -> None:
    """Judge the extractions of one task and print the verdicts."""
    sys.path.insert(0, home)
    judge = JUDGES[task]
    answers = {row["id"]: row for row in rows_of(gold)}
    verdicts = [
        (row["id"], *verdict)
        for row in rows_of(found)
        if row["id"] in answers and "error" not in row
        for verdict in judge(answers[row["id"]], row)
    ]
    json.dump(verdicts, sys.stdout)


def rows_of(path: str) -> Iterator[Row]:
    """Yield the JSON objects of a file."""
    with Path(path).open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def of_findings(gold: Row, found: Row) -> Verdicts:
    """Judge holdings on the merits, to the article, and the rights that they decide."""
    article_of = import_module("kit.provisions").article_of
    expected = {(article_of(one["provision"]), one["outcome"]) for one in gold["holdings"]}
    silent = {(article_of(provision), outcome) for provision, outcome in gold.get("unscored", ())}
    by_place: dict[tuple[str, int], bool] = {}
    for place, one in enumerate(found["holdings"]):
        if one["outcome"] not in FINDINGS or not one["provision"]:
            continue
        key = (article_of(one["provision"]), one["outcome"])
        if key in expected or key not in silent:
            by_place[one["provision"], one["span"][0]] = key in expected
            yield "holdings", place, key in expected
    for place, one in enumerate(found["rights"]):
        verdict = by_place.get((one["provision"], one["span"][0]))
        if one["role"] == "decided" and verdict is not None:
            yield "rights", place, verdict


def of_dispositions(gold: Row, found: Row) -> Verdicts:
    """Judge how decisions end, where the record names all dispositions."""
    if gold["exhaustive"]:
        for place, one in enumerate(found["holdings"]):
            if one["outcome"] in ENDINGS:
                yield "holdings", place, one["outcome"] in gold["dispositions"]


def of_kinds(gold: Row, found: Row) -> Verdicts:
    """Judge how decisions of committees end, where all their holdings say the same.

    A decision on the merits often declares other claims inadmissible, and the index does not say
    which, so that a decision with several outcomes proves nothing.
    """
    outcomes = {one["outcome"] for one in found["holdings"]}
    if gold.get("kind") and len(outcomes) == 1 and outcomes <= ENDINGS:
        for place, one in enumerate(found["holdings"]):
            yield "holdings", place, one["outcome"] == gold["kind"]


def of_citations(gold: Row, found: Row) -> Verdicts:
    """Judge the citations of rulings and guides in the stretches that were read."""
    if not gold["exhaustive"]:
        return
    kit = import_module("kit.measuring.citations")
    national = kit._NATIONAL  # noqa: SLF001 - what the gold leaves out is said there alone
    for place, one in enumerate(found["citations"]):
        authority = one["authority"]
        if national.match(str(authority["court"] or "")) or one["cites"] == "instrument":
            continue
        if any(low <= one["span"][0] < high for low, high in gold["windows"]):
            keys = kit.keys_of(authority)
            expected = (it for it in gold["citations"] if it.get("cites", "ruling") == one["cites"])
            yield "citations", place, any(keys & kit.keys_of(it) for it in expected)


def of_doctrines(gold: Row, found: Row) -> Verdicts:
    """Judge doctrines said to be applied by the Court, in paragraphs that experts marked."""
    kit = import_module("kit.measuring.doctrines")
    for place, one in enumerate(found["doctrines"]):
        if one["role"] != "applies" or one["doctrine"] not in kit.DOCTRINES:
            continue
        at = kit._indices(gold, [one])  # noqa: SLF001 - as the yardstick places claims
        if one["speaker"] in {"court", "unknown"} and at:
            yield "doctrines", place, at <= set(gold["applied"].get(one["doctrine"], ()))


JUDGES: dict[str, Callable[[Row, Row], Verdicts]] = {
    "holdings": of_findings,
    "un-holdings": of_findings,
    "iacthr-holdings": of_findings,
    "african-holdings": of_findings,
    "dispositions": of_dispositions,
    "un-outcomes": of_kinds,
    "citations": of_citations,
    "doctrine-roles": of_doctrines,
}


if __name__ == "__main__":
    main(*sys.argv[1:])
