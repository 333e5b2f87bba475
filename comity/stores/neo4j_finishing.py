"""What an offline import leaves to the first who opens the database: lists that are empty."""

from collections.abc import Iterable

from neo4j import Session

from comity.schema import schema
from comity.stores.neo4j_csv import BLANK, NOTHING
from comity.stores.neo4j_writing import query


def finish_lists(session: Session, waiting: Iterable[str]) -> None:
    """Put lists that are empty where the importer could write none.

    Args:
        session: with the database.
        waiting: kind and property of each, as ``"Holding.read_with"``.
    """
    by_kind: dict[str, list[str]] = {}
    for one in waiting:
        kind, _, name = one.partition(".")
        by_kind.setdefault(kind, []).append(name)
    for kind, names in by_kind.items():
        session.run(query(_statement(kind, names)), nothing=[NOTHING], blank=[BLANK]).consume()


def _statement(kind: str, names: Iterable[str]) -> str:
    found = f"()-[n:{kind}]->()" if kind in schema().edges else f"(n:{kind})"
    marked = " OR ".join(f"n.{name} IN [$nothing, $blank]" for name in names)
    sets = ", ".join(
        f"n.{name} = CASE n.{name} WHEN $nothing THEN [] WHEN $blank THEN [''] ELSE n.{name} END"
        for name in names
    )
    return f"MATCH {found} WHERE {marked} CALL (n) {{ SET {sets} }} IN TRANSACTIONS OF 20000 ROWS"
