"""``comity rank``: authority and communities, computed and kept as claims, and answers kept."""

from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from api.wiring import open_to_load

if TYPE_CHECKING:
    from comity.store import Graph
    from ingest.ranking.ranking import Choices, Ranked, Tell

_DAMPING, _KEPT, _RESOLUTION = 0.85, 50, 2.0


def rank(
    *,
    damping: Annotated[
        float, typer.Option(min=0.01, max=0.99, help="How often a walk follows a citation.")
    ] = _DAMPING,
    keep: Annotated[
        int, typer.Option(min=1, max=10_000, help="Acts of each court that a ranking keeps.")
    ] = _KEPT,
    resolution: Annotated[
        float, typer.Option(min=0.1, max=100, help="Of communities: more makes smaller ones.")
    ] = _RESOLUTION,
) -> None:
    """Rank rulings for each right and doctrine, find communities, and keep what is asked most.

    What was there before is replaced.
    """
    from ingest.ranking.ranking import Choices  # noqa: PLC0415 - networkx and scipy load slowly

    with open_to_load() as graph, _progress() as progress:
        tell = _teller(progress)
        made = _computed(graph, Choices(damping, keep, resolution), tell)
        kept = _kept(graph, tell)
    typer.echo(f"release: {made.release}")
    typer.echo(f"network: {made.acts} rulings and guides, {made.citations} pairs citing and cited")
    typer.echo(f"rankings: {made.rankings}, of all and for each right and doctrine")
    typer.echo(f"communities: {made.communities}; acts in none: {made.outside}")
    typer.echo(f"claims by computation: {made.claims}")
    typer.echo(f"answers kept: {kept}, until a text is loaded, judged or withdrawn")


def _computed(graph: "Graph", choices: "Choices", tell: "Tell") -> "Ranked":
    from ingest.ranking.ranking import rank_all  # noqa: PLC0415 - as above

    return rank_all(graph, choices, tell)


def _kept(graph: "Graph", tell: "Tell") -> int:
    from api.keeping import keep_answers  # noqa: PLC0415 - every question is imported

    return keep_answers(graph, lambda done, of: tell("keeping answers", done, of))


def _teller(progress: Progress) -> "Tell":
    task = progress.add_task("opening the graph", total=None)

    def tell(what: str, done: int, of: int) -> None:
        progress.update(task, description=what, completed=done, total=of or None)

    return tell


def _progress() -> Progress:
    """Return what shows that something happens, beside what is printed and not in it."""
    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    return Progress(*columns, console=Console(stderr=True), transient=True)
