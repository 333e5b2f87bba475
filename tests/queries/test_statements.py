from importlib.resources import files

import pytest

from queries.statement import declared, load, used

NAMES = sorted(
    entry.name.removesuffix(".sql")
    for entry in (files("queries") / "sql").iterdir()
    if entry.name.endswith(".sql")
)


def test_every_statement_exists_for_both_engines() -> None:
    cypher = sorted(entry.name for entry in (files("queries") / "cypher").iterdir())
    assert cypher == [f"{name}.cypher" for name in NAMES]


@pytest.mark.parametrize("name", NAMES)
def test_a_statement_declares_exactly_the_parameters_it_uses(name: str) -> None:
    statement = load(name)
    assert declared(statement.cypher) == used(statement.cypher)
    assert declared(statement.sql) == used(statement.sql)


@pytest.mark.parametrize("name", NAMES)
def test_both_engines_take_the_same_parameters(name: str) -> None:
    statement = load(name)
    assert declared(statement.cypher) == declared(statement.sql)


@pytest.mark.parametrize("name", NAMES)
def test_a_statement_opens_with_its_question_in_english(name: str) -> None:
    statement = load(name)
    assert statement.sql.splitlines()[0][3:] == statement.cypher.splitlines()[0][3:]
    heading = " ".join(line[3:] for line in statement.sql.splitlines() if line.startswith("--"))
    assert "?" in heading


@pytest.mark.parametrize("name", NAMES)
def test_a_statement_puts_its_rows_in_order(name: str) -> None:
    statement = load(name)
    assert "ORDER BY" in statement.cypher
    assert "ORDER BY" in statement.sql


def test_a_statement_is_read_once() -> None:
    assert load("cites") is load("cites")
