"""Put a file of questions to the API and say which expected facts it returns, with evidence.

``python -m benchmarks.questions FILE --store URL``; each line of the file is a question with the
hint ``route`` and the facts ``expected``. The last line printed is the score.
"""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from fastapi.testclient import TestClient

from api.app import create_app
from benchmarks.questions.answering import found_for
from benchmarks.questions.asking import Api, RefusedError
from benchmarks.questions.hints import hints_of
from benchmarks.questions.judging import Judged, judged
from benchmarks.tables import table
from comity.stores import opened

_LATER: Final = frozenset({"compliance"})
"""Kinds of question that the API does not take yet; left out of the score, and said so."""


def main() -> None:
    """Score what the command line names."""
    parser = argparse.ArgumentParser("python -m benchmarks.questions", description=__doc__)
    parser.add_argument("file", type=Path, metavar="FILE", help="questions, one a line")
    parser.add_argument("--store", required=True, metavar="URL", help="the graph")
    given = parser.parse_args()
    questions = [json.loads(line) for line in given.file.read_text("utf-8").splitlines() if line]
    graph = opened(given.store)
    with TestClient(create_app(graph)) as client:
        api = Api(client)
        scored = [(one, _judged(api, one)) for one in questions if one["kind"] not in _LATER]
    graph.close()
    print(*_report(scored, len(questions) - len(scored)), sep="\n")


def _judged(api: Api, question: dict[str, Any]) -> Judged:
    expected = question["expected"]
    items = expected["items"]
    try:
        found = [row for hint in hints_of(question["route"]) for row in found_for(api, hint)]
        return judged(api, items, found, exactly=expected["semantics"] == "exactly")
    except RefusedError as error:
        return Judged(max(len(items), 1), (f"refused: {error}",) * max(len(items), 1), ())


def _report(scored: list[tuple[dict[str, Any], Judged]], later: int) -> Iterator[str]:
    rows = [
        (one["qid"], one["kind"], f"{j.expected - len(j.missing)}/{j.expected}", _lacks(j))
        for one, j in scored
    ]
    yield table("Questions", ("question", "kind", "facts", "missing (-) or not expected (+)"), rows)
    facts = sum(j.expected for _, j in scored)
    returned = facts - sum(len(j.missing) for _, j in scored)
    complete = sum(j.is_complete for _, j in scored)
    yield f"{returned} of {facts} facts, {complete} of {len(scored)} questions complete"
    yield f"{later} questions of kinds that come later are left out"
    whole = complete / len(scored)
    yield f"SCORE questions.facts={returned / facts:.3f} questions.complete={whole:.3f}"


def _lacks(one: Judged) -> str:
    lacking = [f"- {each}" for each in one.missing] + [f"+ {each}" for each in one.unexpected[:3]]
    return "; ".join(each[:110] for each in lacking[:4])


if __name__ == "__main__":
    main()
