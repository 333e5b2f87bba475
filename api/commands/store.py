"""``comity store``: copy, check, back up and restore a graph, and bring it up to date."""

import typer

from api.commands.exchange import copy_graph

app = typer.Typer(no_args_is_help=True, help="The store of the graph: what its keeper does.")
app.command("copy")(copy_graph)
