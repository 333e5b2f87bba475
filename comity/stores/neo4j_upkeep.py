"""What the keeper of a Neo4j database does: dump and load by its own tool, measure."""

import subprocess
from pathlib import Path
from typing import Final

from neo4j import GraphDatabase
from neo4j.exceptions import DriverError, Neo4jError

from comity.errors import ExchangeError, StoreUnavailableError
from comity.stores.addresses import Server
from comity.stores.neo4j_errors import translated
from comity.stores.neo4j_opening import version_of
from comity.stores.neo4j_writing import query
from comity.stores.versions import SCHEMA

_ENGINE: Final = "CALL dbms.components() YIELD name, versions RETURN name + ' ' + versions[0] AS is"
_EMPTY: Final = "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS"
_BEGUN: Final = "MERGE (f:ComityFilling {id: 'source'}) SET f.source = 'emptied'"


def facts(server: Server) -> dict[str, str | int]:
    """Return what there is to know of the server: engine and version of the schema."""
    with (
        translated(server.url, 0),
        GraphDatabase.driver(server.url, auth=server.auth) as driver,
        driver.session(database=server.database) as session,
    ):
        engine = session.run(query(_ENGINE)).single(strict=True)["is"]
        return {"engine": str(engine), "schema": version_of(session) or SCHEMA}


def empty(server: Server) -> None:
    """Delete all that the database holds, in parts; until it is filled again nobody may read it."""
    with (
        translated(server.url, 0),
        GraphDatabase.driver(server.url, auth=server.auth) as driver,
        driver.session(database=server.database) as session,
    ):
        session.run(query(_BEGUN)).consume()
        session.run(query(_EMPTY)).consume()


def dump(server: Server, admin: Path, folder: Path) -> None:
    """Have the server's own tool write a dump; the server must be stopped.

    Raises:
        ExchangeError: the tool failed, with what it said.
        StoreUnavailableError: the server is running.
    """
    _refuse_running(server)
    folder.mkdir(parents=True, exist_ok=True)
    _run(admin, "database", "dump", server.database, f"--to-path={folder}")


def load(server: Server, admin: Path, folder: Path) -> None:
    """Have the server's own tool put a dump in the place of the database; it must be stopped.

    Raises:
        ExchangeError: the tool failed, with what it said.
        StoreUnavailableError: the server is running.
    """
    _refuse_running(server)
    into = "--overwrite-destination=true"
    _run(admin, "database", "load", server.database, f"--from-path={folder}", into)


def _refuse_running(server: Server) -> None:
    try:
        with GraphDatabase.driver(server.url, auth=server.auth) as driver:
            driver.verify_connectivity()
    except (DriverError, Neo4jError):
        return
    message = f"the Neo4j server at {server.url} is running; its tool needs it stopped"
    raise StoreUnavailableError(message)


def _run(admin: Path, *words: str) -> None:
    try:
        done = subprocess.run(  # noqa: S603 - the tool that the keeper named
            [str(admin), *words], capture_output=True, text=True, check=False
        )
    except OSError as error:
        raise ExchangeError(str(admin), f"it cannot be run: {error}") from error
    if done.returncode:
        raise ExchangeError(str(admin), (done.stderr or done.stdout).strip()[-500:])
