"""``comity ask``: every question of the API, as tables or as the API's own envelope."""

import typer

from api.commands.ask_about_ruling import app as about_ruling
from api.commands.ask_citations import app as citations
from api.commands.ask_comparisons import app as comparisons
from api.commands.ask_computed import app as computed
from api.commands.ask_counts import app as counts
from api.commands.ask_defences import app as defences
from api.commands.ask_doctrines import app as doctrines
from api.commands.ask_drafts import app as drafts
from api.commands.ask_held import app as held
from api.commands.ask_joined import app as joined
from api.commands.ask_networks import app as networks
from api.commands.ask_one_ruling import app as one_ruling
from api.commands.ask_rights import app as rights
from api.commands.ask_rulings import app as rulings
from api.commands.ask_search import app as searching
from api.commands.ask_selections import app as selections
from api.commands.ask_terms import app as terms
from api.explaining import explainable

app = typer.Typer(no_args_is_help=True, help="Put a question to the graph.")
for part in (
    rights,
    rulings,
    selections,
    citations,
    terms,
    comparisons,
    defences,
    networks,
    computed,
    counts,
    searching,
    held,
    joined,
    doctrines,
    one_ruling,
    about_ruling,
    drafts,
):
    for command in part.registered_commands:
        if command.callback is not None:
            command.callback = explainable(command.callback)
    app.add_typer(part)
