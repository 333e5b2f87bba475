"""Measures confidences and writes their table, page and plot: ``make confidences``."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

from benchmarks.quality import drawing, sureness
from benchmarks.quality.extracting import Found, extracted
from benchmarks.quality.held_out import LEARNT, doctrines
from benchmarks.quality.hiding import hidden_provisions
from benchmarks.quality.judged import bands, crossed, measures
from benchmarks.quality.reading import read_by_hand
from benchmarks.quality.sureness import Claimed
from benchmarks.quality.tasks import TASKS
from benchmarks.quality.verdicts import bin_of, verdicts
from benchmarks.quality.yardstick import absent, gold_of
from ingest.confidences.table import CALIBRATED, among, usable, write

LISTS = ("rights", "holdings", "citations", "provisions", "doctrines", "remedies", "groups")


def main() -> None:
    """Judge every claim that can be judged, and write what that gives."""
    if missing := absent():
        print(missing)
        return
    golds = [gold_of(task) for task in TASKS]
    found = extracted(golds, dict.fromkeys(LEARNT, doctrines))
    judged = list(chain.from_iterable(map(verdicts, golds, found)))
    judged = [one for one in judged if not one.alike.rule.startswith(CALIBRATED)]
    judged += hidden_provisions()
    rows = sorted(measures(judged) + read_by_hand(), key=lambda one: (one.rule, one.key))
    write(rows)
    seen = bands(crossed(judged))
    left_out = len(judged) - sum(band.claims for band in seen)
    drawing.write(seen)
    known = usable(rows)
    sureness.write(sureness.page(rows, seen, claimed(_once(found), known), left_out))
    print(f"{len(judged):,} claims judged, {len(known)} bins measured, {left_out:,} left out")


def _once(found: Sequence[Found]) -> Iterator[Mapping[str, Any]]:
    """Yield each text once, however many tasks read it."""
    rows = (row for one in found for row in one.values() if "error" not in row)
    texts = {str(row["text_sha256"]): row for row in rows}
    return (texts[sha] for sha in sorted(texts))


def claimed(
    rows: Iterable[Mapping[str, Any]], known: Mapping[tuple[str, str], float]
) -> Iterator[Claimed]:
    """Yield the claims of extractions, with the confidence that the new table gives."""
    for row in rows:
        for kind in LISTS:
            for claim in row[kind]:
                bound = among(known, bin_of(kind, claim, row))
                confidence = claim["confidence"] if bound is None else bound
                yield Claimed(claim["rule"], confidence, bound is not None)


if __name__ == "__main__":
    main()
