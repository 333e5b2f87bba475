"""The command line: ``comity``."""

import logging
import os
import sys
from typing import Final

import typer

from api.commands import (
    ask,
    claim,
    embed,
    exchange,
    extract,
    ingest,
    keys,
    load,
    mcp,
    ontology,
    protect,
    rank,
    serve,
    settings,
    store,
)
from api.wiring import open_graph
from comity.errors import ClusterError, ComityError, DiskError, NotFoundError, StoreError
from queries.releases import release

FAILED: Final = 1
NOT_UNDERSTOOD: Final = 2
"""Wrong usage, or something that is not there."""

cli = typer.Typer(
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="What the human-rights courts of the world say, and exactly where they say it.",
)
cli.add_typer(ask.app, name="ask")
cli.add_typer(ontology.app, name="ontology")
cli.add_typer(ingest.library, name="library")
cli.add_typer(protect.app, name="protect")
cli.add_typer(claim.app, name="claim")
cli.add_typer(keys.app, name="keys")
cli.add_typer(store.app, name="store")
cli.command("extract")(extract.extract)
cli.command("ingest")(ingest.ingest)
cli.command("withdraw")(ingest.withdraw)
cli.command("export")(exchange.export_graph)
cli.command("import")(exchange.import_graph)
cli.command("load")(load.load)
cli.command("rank")(rank.rank)
cli.command("embed")(embed.embed)
cli.command("serve")(serve.serve)
cli.command("mcp")(mcp.mcp)
cli.command("settings")(settings.settings)


def main() -> None:
    """Run the command line; errors are told in a sentence, never as a traceback."""
    logging.getLogger("neo4j.session").setLevel(logging.ERROR)  # what is tried again is no news
    try:
        cli()
    except BrokenPipeError:
        # the reader of our output went away: point what is left at nothing, or Python complains
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(FAILED)
    except ComityError as error:
        extract.tell(str(error))
        if isinstance(error, NotFoundError) and _nothing_loaded():
            extract.tell("The graph is empty. Load it: comity library load, or comity ingest PATH…")
        sys.exit(
            FAILED if isinstance(error, StoreError | ClusterError | DiskError) else NOT_UNDERSTOOD
        )


def _nothing_loaded() -> bool:
    """Return whether the graph is empty, which is why nothing is found in it."""
    try:
        with open_graph() as graph:
            return release(graph) is None
    except ComityError:  # it was said already what is wrong
        return False
