"""What is joined to what, and what is alike."""

from collections.abc import Iterator

from rich.console import RenderableType
from rich.text import Text

from api.tables import cells
from queries.neighbours import Neighbours
from queries.similar_passages import SimilarPassages
from queries.suggesting import Suggestions


def neighbours(answer: Neighbours) -> Iterator[RenderableType]:
    """Yield a table for each relation, with how many there are in all."""
    yield Text(answer.node, style="bold")
    for relation in answer.relations:
        shown = cells.share(len(relation.neighbours), relation.total)
        made = cells.table(f"{relation.relation}: {shown}", "id", "kind", "name", "times")
        for each in relation.neighbours:
            cells.add(made, each.id, each.kind, each.name, each.weight)
        yield made


def similar(answer: SimilarPassages) -> Iterator[RenderableType]:
    """Yield the passages, the most similar first, with the words that they share."""
    yield Text(f"{answer.asked} of {cells.act(answer.act)}", style="bold")
    if answer.model:
        yield Text(f"By vectors of the model {answer.model}")
    made = cells.table("Says something similar", "similarity", "ruling", "passage", "words shared")
    for each in answer.similar:
        cells.add(
            made, f"{each.similarity:.2f}", cells.act(each.act), cells.passage(each.passage),
            ", ".join(each.shared),
        )  # fmt: skip
    yield made


def suggestions(answer: Suggestions) -> Iterator[RenderableType]:
    """Yield the terms that may be meant."""
    shown = cells.share(len(answer.suggestions), answer.in_all)
    made = cells.table(f"Terms: {shown}", "id", "kind", "name", "language", "fact")
    for each in answer.suggestions:
        cells.add(made, each.id, each.kind, each.name, each.language, each.fact)
    yield made
