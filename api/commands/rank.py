"""``comity rank``: authority and communities, computed over citations and kept as claims."""

from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from api.wiring import open_to_load

if TYPE_CHECKING:
    from collections.abc import Callable

    from comity.store import Graph
    from ingest.ranking.ranking import Choices, Ranked

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
    """Rank rulings for each right and doctrine, and find communities; replaces what was there."""
    from ingest.ranking.ranking import Choices  # noqa: PLC0415 - networkx and scipy load slowly

    with open_to_load() as graph:
        made = _computed(graph, Choices(damping, keep, resolution))
    typer.echo(f"release: {made.release}")
    typer.echo(f"network: {made.acts} rulings and guides, {made.citations} pairs citing and cited")
    typer.echo(f"rankings: {made.rankings}, of all and for each right and doctrine")
    typer.echo(f"communities: {made.communities}; acts in none: {made.outside}")
    typer.echo(f"claims by computation: {made.claims}")


def _computed(graph: "Graph", choices: "Choices") -> "Ranked":
    from ingest.ranking.ranking import rank_all  # noqa: PLC0415 - as above

    with _progress() as progress:
        return rank_all(graph, choices, _teller(progress))


def _teller(progress: Progress) -> "Callable[[str, int, int], None]":
    task = progress.add_task("opening the graph", total=None)

    def tell(what: str, done: int, of: int) -> None:
        progress.update(task, description=what, completed=done, total=of or None)

    return tell


def _progress() -> Progress:
    """Return what shows that something happens, beside what is printed and not in it."""
    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    return Progress(*columns, console=Console(stderr=True), transient=True)
