"""What the yardstick counts, ruling by ruling: a program, since its kit is no part of ours.

Run as ``python tallying.py YARDSTICK TASK GOLD PREDICTED GROUPS``; writes one JSON object.
"""

import json
import sys
from collections import defaultdict
from importlib import import_module
from pathlib import Path


def main(home: str, task: str, *files: str) -> None:
    """Score one task with the yardstick's own code and print its counts.

    Args:
        home: folder of the yardstick.
        task: its name there.
        files: the gold, the extractions, and a JSON object that says of each id its group.
    """
    sys.path.insert(0, home)
    gold, predicted, groups = map(Path, files)
    scored = import_module("kit.measuring.catalogue").TASKS[task]
    rows = import_module("kit.rows").read_rows
    report = import_module("kit.tasks").score(scored, rows(gold), rows(predicted))
    group_of = json.loads(groups.read_text(encoding="utf-8"))
    found = {
        "documents": report.documents,
        "faulty": report.predictions.faults,
        "recall_only": sorted(report.recall_only),
        "measures": {
            name: {"tallies": _plain(tallies), "intervals": _intervals(tallies, group_of)}
            for name, tallies in report.tallies.items()
        },
    }
    json.dump(found, sys.stdout)


def _plain(tallies: dict[str, object]) -> dict[str, list[int]]:
    return {
        ruling: [getattr(one, name) for name in ("right", "wrong", "missed")]
        for ruling, one in tallies.items()
    }


def _intervals(
    tallies: dict[str, object], group_of: dict[str, str]
) -> dict[str, tuple[float, float]]:
    """Return the yardstick's bootstrap interval of F1 for all rulings (``""``) and each group."""
    bootstrap = import_module("kit.measures").bootstrap_f1
    grouped = defaultdict(list, {"": list(tallies.values())})
    for ruling, one in tallies.items():
        grouped[group_of[ruling]].append(one)
    return {group: bootstrap(members) for group, members in sorted(grouped.items())}


if __name__ == "__main__":
    main(*sys.argv[1:])
