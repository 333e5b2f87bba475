"""``comity ontology``: check, publish and build again the vocabulary."""

import logging
import sys
from dataclasses import astuple
from enum import StrEnum
from typing import Annotated, Final

import typer

from api.showing import console
from api.tables import cells

app = typer.Typer(no_args_is_help=True, help="Check and publish the vocabulary.")
UNSOUND: Final = 1
_COLUMNS: Final = (
    "instrument", "provisions", "substantive", "mapped", "statements read", "general", "contested",
    "rests on",
)  # fmt: skip


class Form(StrEnum):
    """How the vocabulary is written."""

    TTL = "ttl"
    JSONLD = "jsonld"
    NT = "nt"
    SKOS_CSV = "skos-csv"


class Part(StrEnum):
    """Which spreadsheet is written."""

    TERMS = "terms"
    MAPPINGS = "mappings"


@app.command()
def check() -> None:
    """Prove the vocabulary rule by rule, and count it by instrument and scheme."""
    from ontology.proving import prove  # noqa: PLC0415 - rdflib is slow to import

    # a date that is none is told below, by file and subject; rdflib tells it by a stack trace
    logging.getLogger("rdflib.term").setLevel(logging.ERROR)
    proofs = prove()
    _print_tallies()
    findings = [each for proof in proofs for each in proof.findings]
    for proof in proofs:
        counted = f" ({proof.counted})" if proof.counted else ""
        typer.echo(f"{'✗' if proof.findings else '✓'} {proof.rule}{counted}")
    for finding in findings:
        typer.echo(f"{finding.rule}: {finding}", err=True)
    if findings:
        typer.echo(f"{len(findings)} findings", err=True)
        raise typer.Exit(UNSOUND)
    typer.echo("The vocabulary is sound.")


def _print_tallies() -> None:
    from ontology.checking import tally  # noqa: PLC0415 - likewise
    from ontology.reading import shipped  # noqa: PLC0415 - likewise
    from ontology.tallying import by_basis, by_instrument, by_scheme  # noqa: PLC0415 - likewise
    from ontology.vocabulary import load  # noqa: PLC0415 - likewise

    held = tally()
    made = cells.table("Vocabulary", "kind", "terms")
    for kind, number in held.terms.items():
        cells.add(made, kind, number)
    schemes = cells.table("Schemes", "scheme", "concepts")
    for scheme, number in by_scheme(shipped()):
        cells.add(schemes, scheme, number)
    instruments = cells.table("Instruments", *_COLUMNS)
    for each in by_instrument(load()):
        cells.add(instruments, *astuple(each))
    bases = cells.table("Records", "records", "verified", "on a page", "general")
    for basis in by_basis(shipped()):
        cells.add(bases, *astuple(basis))
    for table in (made, schemes, instruments, bases):
        console().print(table)
    typer.echo(
        f"Mappings of provisions to rights: {held.verified} read in the text, {held.general} on "
        f"general knowledge; {held.contested} contested. Instruments whose text was not read: "
        f"{held.unread}."
    )


@app.command()
def export(
    form: Annotated[
        Form, typer.Option("--format", help="Turtle, JSON-LD, N-Triples or CSV.")
    ] = Form.TTL,
    part: Annotated[
        Part, typer.Option("--part", help="With skos-csv: one row a term, or one a mapping.")
    ] = Part.TERMS,
) -> None:
    """Print the vocabulary, its schema and its shapes; twice is the same bytes."""
    from ontology.exporting import export as exported  # noqa: PLC0415 - rdflib is slow to import

    if part is Part.MAPPINGS and form is not Form.SKOS_CSV:
        raise typer.BadParameter("--part mappings goes with --format skos-csv; the others hold all")
    text = exported("mappings-csv" if part is Part.MAPPINGS else form.value)
    sys.stdout.write(text)


@app.command()
def build() -> None:
    """Write again what is generated from the Turtle files: tables, indexes, context, vocabulary."""
    from ontology.generating.building import write  # noqa: PLC0415 - likewise

    for path in write():
        typer.echo(str(path))
