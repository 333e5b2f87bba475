"""Makes an empty Neo4j database a graph, and refuses those that are none of this schema."""

from collections.abc import Iterable, Iterator
from importlib.resources import files
from typing import Final

from neo4j import Session

from comity.errors import StoreUnavailableError
from comity.stores.neo4j_finishing import finish_lists
from comity.stores.neo4j_offline import OFFLINE
from comity.stores.neo4j_writing import query
from comity.stores.versions import OLDEST, SCHEMA, refuse_other

_STATE: Final = (
    "OPTIONAL MATCH (s:ComitySchema) WITH max(s.version) AS version "
    "OPTIONAL MATCH (f:ComityFilling {id: 'source'}) "
    "RETURN version, f IS NOT NULL AS is_filling, f.source AS source, f.lists AS lists"
)
_IS_FIRST: Final = (
    "MATCH (a:Authority) WHERE a.key IS NULL AND (size(a.appnos) > 0 OR a.symbol IS NOT NULL) "
    "RETURN true AS is_first LIMIT 1"
)
"""The first version kept no key of an authority, and no number of its own."""

_FINISHED: Final = "MATCH (f:ComityFilling) DELETE f"
_MARK: Final = "MERGE (s:ComitySchema {id: 'schema'}) SET s.version = $version"


def prepare(session: Session, what: str, *, upgrade: bool = False) -> None:
    """Make the constraints and indexes that are missing, and number the schema's version.

    Whoever opens a database that was imported offline finishes it first, which takes minutes.

    Args:
        session: with the database.
        what: the store, for messages.
        upgrade: whether an older graph is let in; it keeps its number.

    Raises:
        StoreUnavailableError: somebody fills the graph just now.
        StoreVersionError: another version of Comity made it.
    """
    state = session.run(query(_STATE)).single(strict=True)
    if state["source"] == OFFLINE:
        _finish(session, state["lists"] or ())
    elif state["is_filling"]:
        advice = "wait until it is done, or run the same command again"
        raise StoreUnavailableError(f"{what} is being filled; {advice}")
    version = version_of(session)
    is_older = 0 < version < SCHEMA
    if not (upgrade and is_older):
        refuse_other(version, what)
    constrain(session)
    if version != SCHEMA and not is_older:
        mark(session)


def _finish(session: Session, waiting: Iterable[str]) -> None:
    """Make a graph of what an offline import wrote; what was stopped is done again."""
    finish_lists(session, waiting)
    constrain(session)
    mark(session)
    session.run(query(_FINISHED)).consume()


def version_of(session: Session) -> int:
    """Return the number of the schema's version, 0 for an empty database and one without."""
    version = session.run(query(_STATE)).single(strict=True)["version"]
    if version is None and session.run(query(_IS_FIRST)).single():
        return OLDEST
    return int(version or 0)


def mark(session: Session) -> None:
    """Write the number of this version."""
    session.run(query(_MARK), version=SCHEMA).consume()


def constrain(session: Session, *, indexes: bool = True) -> None:
    """Make what is missing of constraints and, if wanted, indexes; wait until they serve."""
    for text in _statements():
        if indexes or text.startswith("CREATE CONSTRAINT"):
            session.run(query(text)).consume()
    session.run(query("CALL db.awaitIndexes(3600)")).consume()


def _statements() -> Iterator[str]:
    text = (files("comity") / "stores" / "schema.cypher").read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if not line.startswith("//"))
    yield from (part.strip() for part in "\n".join(lines).split(";") if part.strip())
