"""Parts of Cypher statements put together from names of the schema, and plans read back."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from comity.schema import Kind

CHECKPOINTS: Final = "SHOW PROCEDURES YIELD name WHERE name = 'db.checkpoint' RETURN name"

RETARGET: Final = (
    "UNWIND $rows AS row MATCH (p:Passage)-[old:CITES {authority: row.authority}]->() "
    "MATCH (target:Ruling|Guide {id: row.target}) "
    "CREATE (p)-[new:CITES]->(target) "
    "SET new = properties(old), new.target_court = row.court DELETE old"
)


def matched(kind: Kind) -> str:
    """Return a pattern of a kind's nodes or edges; its ends are named, so that indexes help."""
    if not kind.targets:
        return f"MATCH (n:{kind.name})"
    return f"MATCH (a:{'|'.join(kind.sources)})-[e:{kind.name}]->(b:{'|'.join(kind.targets)})"


def read(kind: Kind, name: str) -> str:
    """Return what reads a column in ``matched``."""
    if not kind.targets:
        return f"n.{name}"
    return {"source": "a.id", "target": "b.id"}.get(name, f"e.{name}")


def listed(kind: Kind, properties: Sequence[str]) -> str:
    """Return what a statement returns of ``matched``: its ids and some columns."""
    names = [*(("source", "target") if kind.targets else ("id",)), *properties]
    return ", ".join(f"{read(kind, name)} AS {name}" for name in names)


def steps(operator: Mapping[str, object], depth: int) -> Iterator[str]:
    """Yield an operator of a plan and those below it."""
    name = str(operator.get("operatorType", "")).partition("@")[0]
    told = operator.get("args")
    details = told.get("Details", "") if isinstance(told, Mapping) else ""
    yield f"{'  ' * depth}{name} {details}".rstrip()
    below = operator.get("children")
    for each in below if isinstance(below, list) else ():
        yield from steps(each, depth + 1)
