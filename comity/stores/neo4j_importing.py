"""Runs Neo4j's own offline importer over a folder of CSV."""

import os
import shutil
import subprocess
from pathlib import Path
from typing import Final

from comity.errors import ExchangeError
from comity.stores.neo4j_offline import ARGUMENTS

_OPENED: Final = ("java.nio", "java.io", "sun.nio.ch", "java.util.concurrent")
"""Packages of ``java.base`` that Neo4j reaches into."""

_TOOL: Final = "org.neo4j.cli.AdminTool"
_ADVICE: Final = "name Neo4j's neo4j-admin, or the folder of its jars, with --admin"


def run_importer(
    home: Path,
    folder: Path,
    admin: Path | None = None,
    *,
    database: str = "neo4j",
    over: bool = False,
) -> None:
    """Have Neo4j's importer write a database from what a ``CsvFilling`` wrote.

    Args:
        home: of the Neo4j, whose server is stopped; its data are below.
        folder: of the files.
        admin: Neo4j's ``neo4j-admin``, or the folder of its jars; that of ``home`` if not given.
        database: its name.
        over: whether a database that is there gives way.

    Raises:
        ExchangeError: Java or the tool is missing, or it failed, with what it said.
    """
    words = ["database", "import", "full", database, f"@{ARGUMENTS}"]
    if over:
        words.append("--overwrite-destination=true")
    places = {"NEO4J_HOME": str(home.absolute()), "NEO4J_CONF": str(home.absolute() / "conf")}
    command = [*_command(admin or _of(home)), *words]
    try:
        done = subprocess.run(  # noqa: S603 - the tool that the keeper named
            command, cwd=folder, env={**os.environ, **places}, capture_output=True, text=True,
            check=False,
        )  # fmt: skip
    except OSError as error:
        raise ExchangeError(command[0], f"it cannot be run: {error}") from error
    if done.returncode:
        raise ExchangeError(str(home), _told((done.stdout + done.stderr).splitlines()))


def _of(home: Path) -> Path:
    """Return the tool of a Neo4j.

    Raises:
        ExchangeError: it has none.
    """
    for place in (home / "bin" / "neo4j-admin", home / "lib"):
        if place.exists():
            return place
    raise ExchangeError(str(home), f"there is no bin/neo4j-admin in it; {_ADVICE}")


def _command(admin: Path) -> list[str]:
    if not admin.is_dir():
        return [str(admin.absolute())]
    if not any(admin.glob("neo4j-import-tool-*.jar")):
        reason = f"there is no neo4j-import-tool-….jar among its jars; {_ADVICE}"
        raise ExchangeError(str(admin), reason)
    opened = [f"--add-opens=java.base/{package}=ALL-UNNAMED" for package in _OPENED]
    return [_java(), *opened, "-cp", f"{admin.absolute()}/*", _TOOL]


def _java() -> str:
    """Return the launcher of Java, that of ``JAVA_HOME`` first.

    Raises:
        ExchangeError: there is none.
    """
    home = os.environ.get("JAVA_HOME")
    ours = Path(home, "bin", "java") if home else None
    found = str(ours) if ours and ours.exists() else shutil.which("java")
    if not found:
        reason = "Java is missing, which Neo4j's importer needs: install Java 17 or set JAVA_HOME"
        raise ExchangeError("java", reason)
    return found


def _told(lines: list[str]) -> str:
    """Return what the importer said last, without its progress."""
    said = [line.strip() for line in lines if line.strip() and "....." not in line]
    return "the importer failed: " + " ".join(said[-6:])[-800:]
