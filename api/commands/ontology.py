"""``comity ontology``: check, publish and build again the vocabulary."""

import sys
from enum import StrEnum
from typing import Annotated, Final

import typer

from api.showing import console
from api.tables import cells

app = typer.Typer(no_args_is_help=True, help="Check and publish the vocabulary.")
UNSOUND: Final = 1


class Form(StrEnum):
    """How the vocabulary is written."""

    TTL = "ttl"
    JSONLD = "jsonld"


@app.command()
def check() -> None:
    """Hold the vocabulary to its shapes (SHACL) and to the rules of completeness."""
    from ontology.checking import check as findings_of  # noqa: PLC0415 - rdflib is slow to import
    from ontology.checking import tally  # noqa: PLC0415 - likewise

    findings, held = findings_of(), tally()
    made = cells.table("Vocabulary", "kind", "terms")
    for kind, number in held.terms.items():
        cells.add(made, kind, number)
    console().print(made)
    typer.echo(
        f"Mappings of provisions to rights: {held.verified} read in the text, {held.general} on "
        f"general knowledge; {held.contested} contested. Instruments whose text was not read: "
        f"{held.unread}."
    )
    for finding in findings:
        typer.echo(f"{finding.rule}: {finding}", err=True)
    if findings:
        typer.echo(f"{len(findings)} findings", err=True)
        raise typer.Exit(UNSOUND)
    typer.echo("The vocabulary is sound.")


@app.command()
def export(
    form: Annotated[Form, typer.Option("--format", help="Turtle or JSON-LD.")] = Form.TTL,
) -> None:
    """Print the vocabulary, its schema and its shapes; twice is the same bytes."""
    from ontology.exporting import export as exported  # noqa: PLC0415 - rdflib is slow to import

    sys.stdout.write(exported(form.value))


@app.command()
def build() -> None:
    """Write again what is generated from the Turtle files: tables, indexes, context, vocabulary."""
    from ontology.generating.building import artefacts, write  # noqa: PLC0415 - likewise

    write()
    for path in sorted(artefacts()):
        typer.echo(str(path))
