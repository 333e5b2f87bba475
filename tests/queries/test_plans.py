"""No statement reads a whole table that grows with the rulings, save those that count all."""

import re
import sqlite3
from collections.abc import Iterator
from importlib.resources import files

import pytest

from comity.schema import schema
from queries.statement import declared, load
from tests.queries.test_statements import NAMES

TERMS = frozenset({
    "analysis", "broader", "corresponds", "counterpart", "court", "doctrine", "group", "instrument",
    "named_by", "party", "protects", "provision", "redirect", "relates", "release", "remedy",
    "right", "state",
    "supersedes", "supervises", "tombstone",
})  # fmt: skip
"""Tables of the vocabulary and of what stands beside it: they do not grow with the rulings."""

WHOLE = {
    "court_years": "guides of a body are few",
    "courts": "what is held of every court",
    "coverage": "what is held of every court, kept for each release",
    "guides_by_body": "likewise",
    "held_by_year": "likewise",
    "acts_by_title": "words within titles, in any place, have no index",
    "dialogue_matrix": "every citation between courts, kept for each release",
    "doctrines_begun": "every use of a doctrine by a court, kept for each release",
    "partings_latest": "every citation between courts, kept for each release",
    "numbers_of_terms": "every use of every term, kept for each release",
    "rulings_counted": "every ruling that fits, by court",
    "sources": "every text, by source",
    "unresolved": "every authority that could not be told, the most cited first",
    "unresolved_by_court": "likewise, counted",
}
"""Statements that answer about everything, and why."""

_TABLE = re.compile(r'\b(?:FROM|JOIN)\s+"?(?P<table>\w+)"?(?:\s+(?:AS\s+)?(?P<alias>\w+))?')
_SCAN = re.compile(r"^SCAN (?P<alias>\w+)(?! VIRTUAL)|^SEARCH (?P<made>\w+) USING AUTOMATIC")
_WORDS = frozenset({
    "ON", "WHERE", "JOIN", "LEFT", "CROSS", "GROUP", "ORDER", "UNION", "LIMIT", "USING",
})  # fmt: skip


@pytest.fixture(scope="module")
def connection() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:")
    ddl = (files("comity") / "stores" / "schema.sql").read_text(encoding="utf-8")
    connection.executescript(ddl)
    yield connection
    connection.close()


@pytest.mark.parametrize("name", NAMES)
def test_a_statement_reads_no_whole_table(connection: sqlite3.Connection, name: str) -> None:
    scanned = set(_scanned(connection, load(name).sql))
    if name in WHOLE:
        return
    assert scanned <= TERMS


def test_the_statements_that_read_whole_tables_are_there() -> None:
    assert WHOLE.keys() <= set(NAMES)


def test_a_scan_is_seen(connection: sqlite3.Connection) -> None:
    assert list(_scanned(connection, "SELECT r.id FROM ruling r WHERE r.title = 'x'")) == ["ruling"]
    assert not list(_scanned(connection, "SELECT r.id FROM ruling r WHERE r.id = 'x'"))


def _scanned(connection: sqlite3.Connection, statement: str) -> Iterator[str]:
    """Yield the tables that the plan of a statement reads from end to end."""
    tables = _tables(statement)
    values = dict.fromkeys(declared(statement))
    for *_, step in connection.execute(f"EXPLAIN QUERY PLAN {statement}", values):
        if found := _SCAN.match(step):
            yield from tables.get(found["alias"] or found["made"], ())


def _tables(statement: str) -> dict[str, set[str]]:
    """Return the tables of the store behind each name that a statement gives them."""
    known = {kind.table for kind in (*schema().nodes.values(), *schema().edges.values())}
    found: dict[str, set[str]] = {}
    for each in _TABLE.finditer(statement):
        alias = each["alias"]
        if each["table"] in known:
            name = alias if alias and alias not in _WORDS else each["table"]
            found.setdefault(name, set()).add(each["table"])
    return found
