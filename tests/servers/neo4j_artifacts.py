"""The published artifacts of the Neo4j community server, fetched once into the project's folder."""

import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

VERSION = "5.26.25"
"""The last line that runs on Java 17; ``pom.xml`` and ``docker-compose.yml`` name the same."""

OLDEST_JAVA = 17

ROOT = Path(__file__).resolve().parents[2]
CACHE = ROOT / ".build" / "neo4j"
LIBRARY = CACHE / "lib"
POM = Path(__file__).with_name("pom.xml")

GET_JAVA = "Debian: apt install openjdk-17-jre-headless; macOS: brew install openjdk@17"
GET_MAVEN = "Debian: apt install maven; macOS: brew install maven"


class Neo4jMissingError(RuntimeError):
    """The server cannot be had on this machine; the message says what is missing."""


def java() -> str:
    """Return the path of the Java launcher, that of ``JAVA_HOME`` first."""
    home = os.environ.get("JAVA_HOME")
    ours = Path(home, "bin", "java") if home else None
    return str(ours) if ours and ours.exists() else shutil.which("java") or ""


def available() -> str | None:
    """Return why the server cannot be started here and what to do; ``None`` when it can."""
    version = _java_version()
    if version is None:
        return f"Java {OLDEST_JAVA} or later is missing ({GET_JAVA})"
    if version < OLDEST_JAVA:
        return f"Java {version} is too old for Neo4j {VERSION} ({GET_JAVA})"
    if not _is_fetched() and not shutil.which("mvn"):
        return f"Maven, which fetches Neo4j {VERSION}, is missing ({GET_MAVEN})"
    return None


def fetched() -> Path:
    """Return the folder of the server's jars, fetching them (128 MB) the first time.

    Raises:
        Neo4jMissingError: Java or Maven is missing, or the download failed.
    """
    reason = available()
    if reason:
        raise Neo4jMissingError(reason)
    if not _is_fetched():
        _fetch()
    return LIBRARY


def _is_fetched() -> bool:
    return (LIBRARY / f"neo4j-{VERSION}.jar").exists()


def _fetch() -> None:
    """Fetch into a folder beside, then rename: a folder in place is always complete."""
    CACHE.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=CACHE, prefix="fetching-") as folder:
        new = Path(folder, "lib")
        command = [
            "mvn", "-q", "-B", "-ntp", "-f", str(POM), "dependency:copy-dependencies",
            f"-DoutputDirectory={new}", "-DincludeScope=runtime",
        ]  # fmt: skip
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - fixed words
        if done.returncode:
            message = f"Maven could not fetch Neo4j {VERSION}:\n{done.stdout}{done.stderr}"
            raise Neo4jMissingError(message)
        shutil.rmtree(LIBRARY, ignore_errors=True)
        new.rename(LIBRARY)


def _java_version() -> int | None:
    """Return Java's feature release; ``None`` without Java."""
    if not java():
        return None
    # Without Java, macOS still has a launcher, which only says where to get it and fails.
    done = subprocess.run([java(), "-version"], capture_output=True, text=True, check=False)  # noqa: S603 - found above
    found = re.search(r'version "(?:1\.)?(?P<release>\d+)', done.stderr + done.stdout)
    return int(found["release"]) if found and not done.returncode else None
