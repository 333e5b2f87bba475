"""``comity embed``: vectors of passages, by a model in a local folder."""

from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from api.wiring import PREFIX, open_graph, read_settings, vectors_folder
from comity.errors import InvalidValueError
from comity.vectors import forget_all


def embed(
    *,
    forget: Annotated[
        bool, typer.Option("--forget", help="Delete the vectors instead of making them.")
    ] = False,
) -> None:
    """Make the vectors by which passages are alike in meaning; what is there and fits is kept."""
    settings = read_settings()
    folder = vectors_folder(settings)
    if forget:
        forget_all(folder)
        typer.echo("no vectors are kept any more")
        return
    if settings.embeddings is None:
        reason = "name the folder of a sentence encoder, with config.json and model.safetensors"
        raise InvalidValueError("setting", f"{PREFIX}EMBEDDINGS", reason)
    from ingest.embedding.building import build  # noqa: PLC0415 - slow to import
    from ingest.embedding.encoders import encoder_in  # noqa: PLC0415 - likewise
    from ingest.embedding.models import model_name  # noqa: PLC0415 - likewise

    model = settings.embeddings.expanduser()
    encoder, name = encoder_in(model), model_name(model)
    with open_graph() as graph, _progress() as progress:
        task = progress.add_task("passages", total=None)
        made = build(
            graph, name, encoder, folder, lambda done: progress.update(task, completed=done)
        )
    typer.echo(f"model: {name}, {encoder.dimensions} dimensions")
    typer.echo(f"passages: {made.made} made into vectors, {made.kept} kept")


def _progress() -> Progress:
    """Return what shows that something happens, beside what is printed and not in it."""
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}: {task.completed}"),
        TimeElapsedColumn(),
    )
    return Progress(*columns, console=Console(stderr=True), transient=True)
