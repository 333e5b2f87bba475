"""``comity/stores/schema.cypher``: constraints and indexes of the server store."""

from collections.abc import Iterator, Sequence
from typing import Final

from ontology.generating.kinds import DeclaredKind

_HEADER: Final = "// Generated from ontology/schema.ttl by `python -m ontology.generating`."

_LATER: Final = (
    "OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', "
    "`fulltext.eventually_consistent`: true}}"
)
"""Words are indexed behind the load, in a second or so: a third of its time otherwise.

They come folded, with one space between them, so that every engine finds the same."""


def constraints(nodes: Sequence[DeclaredKind], edges: Sequence[DeclaredKind]) -> str:
    """Return statements, each on one line and ended by a semicolon, that make what is missing."""
    lines = [_HEADER]
    for node in nodes:
        lines += _of_node(node)
    for edge in edges:
        lines += _of_edge(edge)
    return "\n".join(lines) + "\n"


def _of_node(kind: DeclaredKind) -> Iterator[str]:
    table, pattern = kind.table, f"(n:{kind.name})"
    yield f"CREATE CONSTRAINT {table}_id IF NOT EXISTS FOR {pattern} REQUIRE n.id IS UNIQUE;"
    for name in ("owner", *kind.indexed):
        yield f"CREATE INDEX {table}_{name} IF NOT EXISTS FOR {pattern} ON (n.{name});"
    for name in kind.searched:
        index = f"CREATE FULLTEXT INDEX {table}_words IF NOT EXISTS"
        yield f"{index} FOR {pattern} ON EACH [n.{name}_words] {_LATER};"


def _of_edge(kind: DeclaredKind) -> Iterator[str]:
    for name in kind.indexed:
        index = f"CREATE INDEX {kind.table}_{name} IF NOT EXISTS"
        yield f"{index} FOR ()-[r:{kind.name}]-() ON (r.{name});"
    if kind.together:
        index = f"CREATE INDEX {kind.table}_{'_'.join(kind.together)} IF NOT EXISTS"
        columns = ", ".join(f"r.{name}" for name in kind.together)
        yield f"{index} FOR ()-[r:{kind.name}]-() ON ({columns});"
