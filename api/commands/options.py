"""Options that several commands share."""

from typing import Annotated

import typer

from api.commands.meaning import court_meant
from api.showing import Format
from comity.extraction import Treatment
from queries.paging import LARGEST

FormatOption = Annotated[
    Format,
    typer.Option("--format", help="Tables; the API's envelope; a sheet; triples; a bibliography."),
]
CourtOption = Annotated[
    str | None, typer.Option(parser=court_meant, help="Code or name of a court or body.")
]
CourtsOption = Annotated[
    list[str] | None,
    typer.Option(
        parser=court_meant, help="Code or name of a court or body; repeat for any of several."
    ),
]
SinceOption = Annotated[str | None, typer.Option(help="First year, month or day, e.g. 2015.")]
UntilOption = Annotated[str | None, typer.Option(help="Last year, month or day, included.")]
TreatmentOption = Annotated[Treatment | None, typer.Option(help="What the passage does with it.")]
OnRightOption = Annotated[str | None, typer.Option(help="A right that the citing ruling is on.")]
CursorOption = Annotated[str | None, typer.Option(help="Cursor that the page before ended with.")]
LimitOption = Annotated[int, typer.Option(min=1, max=LARGEST, help="Rows a page.")]
LeadingOption = Annotated[int, typer.Option(min=1, max=25, help="Leading rulings a court.")]
ExamplesOption = Annotated[
    int, typer.Option(min=1, max=25, help="Rulings a court and remedy to show.")
]
ActArgument = Annotated[
    str, typer.Argument(help="Id, number, ECLI, UN symbol, or words of the title.")
]
