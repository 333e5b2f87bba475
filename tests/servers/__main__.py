"""Runs a Neo4j for the user in the foreground, its graph kept under ``.build/``: ``make neo4j``."""

import argparse
import subprocess
import sys

from tests.servers.neo4j_artifacts import CACHE, VERSION
from tests.servers.neo4j_server import Neo4jMissingError, Neo4jStartError, Server

HOW_TO = """\
Neo4j {version} is running on {url}, for this machine alone and without a password.
In another window:

    export COMITY_STORE={store}
    .venv/bin/comity library load
    .venv/bin/comity ask rights-across-courts right:private-life

The graph is kept in {home}. Ctrl-C stops the server.
"""


def main() -> int:
    """Run the server until it stops or Ctrl-C is pressed; return the exit status."""
    parser = argparse.ArgumentParser(description="Run a Neo4j on this machine.")
    parser.add_argument("--port", type=int, default=7687)
    server = Server(CACHE / "home", parser.parse_args().port)
    say(f"Starting Neo4j {VERSION} (the first time its 128 MB are fetched) ...")
    try:
        with server.running() as process:
            store = server.url.replace("bolt://", "neo4j://") + "/neo4j"
            say(HOW_TO.format(version=VERSION, url=server.url, store=store, home=server.home))
            return wait(process)
    except (Neo4jMissingError, Neo4jStartError) as error:
        say(str(error))
        return 1


def wait(process: subprocess.Popen[bytes]) -> int:
    """Return the server's exit status; Ctrl-C is the proper way to end it."""
    try:
        return process.wait()
    except KeyboardInterrupt:
        return 0


def say(text: str) -> None:
    """Print at once, also into a pipe."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
