"""Answers that are kept from when all was last counted, so that they are not counted again.

What is kept is what the statements of a question returned: the answer is made of it as it is made
of the graph. It is there as long as nothing in the graph has changed. A question that is narrowed
to some courts takes their rows.
"""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Final, TypeAlias

from comity.store import GraphReader, Row, Statement, Value
from queries.narrowing import EVERYTHING, Narrowing
from queries.rows import text
from queries.statement import load

_Columns: TypeAlias = tuple[list[str], list[list[Value]]]
_Kept: TypeAlias = dict[str, _Columns]

BY_COURT: Final = frozenset(
    {
        "authorities_on_doctrine", "doctrine_by_year_by_use", "ends_of_doctrine_by_use",
        "leading_rulings_of_right", "like_cases", "like_cases_shown", "measures_of_right",
        "outcomes_of_right", "outcomes_of_state", "remedies_of_right", "rights_of_state",
        "rulings_of_doctrine", "sums_of_right", "uses_of_doctrine",
    }
)  # fmt: skip
"""Statements of which a row is of one court, and the same whatever others are asked about."""


def kept(
    graph: GraphReader, question: str, about: str, within: Narrowing = EVERYTHING
) -> GraphReader:
    """Return a reader that knows what was kept of a question about a term.

    Args:
        graph: answers all that was not kept; it alone where nothing was, or where the question is
            narrowed by more than courts.
        question: name of the function that asks.
        about: ids of the terms, joined by blanks.
        within: limits of the question.
    """
    if isinstance(graph, Recorder | _Knowing) or replace(within, court=()) != EVERYTHING:
        return graph
    for row in graph.run(load("answer_by_id"), {"answer": answer_id(question, about)}):
        return _Knowing(graph, json.loads(text(row, "rows")))
    return graph


def answer_id(question: str, about: str) -> str:
    """Return the id of what is kept of a question about a term."""
    return f"{question} {about}"


class _Knowing:
    """Answers from what is kept, and asks the graph for the rest."""

    def __init__(self, graph: GraphReader, rows: _Kept) -> None:
        self.whole = graph
        self._rows = rows

    def run(self, statement: Statement, parameters: Row) -> list[dict[str, Value]]:
        """Return the rows of one read-only statement, in its order."""
        rows = self._rows_of(statement, parameters)
        courts = parameters.get("courts")
        if rows is None and isinstance(courts, list) and statement.name in BY_COURT:
            rows = self._rows_of(statement, {**parameters, "courts": None})
            rows = rows and [row for row in rows if row["court"] in courts]
        return self.whole.run(statement, parameters) if rows is None else rows

    def _rows_of(self, statement: Statement, parameters: Row) -> list[dict[str, Value]] | None:
        found = self._rows.get(_key(statement, parameters))
        if found is None:
            return None
        columns, rows = found
        return [dict(zip(columns, row, strict=True)) for row in rows]


class Recorder:
    """Puts statements to a graph and remembers what they returned."""

    def __init__(self, graph: GraphReader) -> None:
        """Take the graph; nothing may change in it meanwhile."""
        self.whole = graph
        self._rows: dict[str, list[dict[str, Value]]] = {}

    def run(self, statement: Statement, parameters: Row) -> list[dict[str, Value]]:
        """Return the rows of one read-only statement, in its order."""
        key = _key(statement, parameters)
        if key not in self._rows:
            self._rows[key] = self.whole.run(statement, parameters)
        return self._rows[key]

    def row(self, question: str, about: str) -> Row:
        """Return what was heard since the last time, as the node that keeps it."""
        heard, self._rows = self._rows, {}
        rows = {key: _columns(each) for key, each in sorted(heard.items())}
        written = json.dumps(rows, ensure_ascii=False, separators=(",", ":"))
        return {"id": answer_id(question, about), "owner": "graph", "rows": written}


def whole(graph: GraphReader) -> GraphReader:
    """Return the graph behind a reader that knows or records answers."""
    return graph.whole if isinstance(graph, Recorder | _Knowing) else graph


def _columns(rows: Sequence[Row]) -> _Columns:
    columns = list(rows[0]) if rows else []
    return columns, [[row[name] for name in columns] for row in rows]


def _key(statement: Statement, parameters: Row) -> str:
    """Return what tells one statement and its parameters; another version of it is another."""
    given = json.dumps(parameters, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return f"{statement.name} {_version(statement)} {given}"


@cache
def _version(statement: Statement) -> str:
    return hashlib.sha256(f"{statement.cypher}\n{statement.sql}".encode()).hexdigest()[:8]
