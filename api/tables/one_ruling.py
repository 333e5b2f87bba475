"""One case through its instances, and what one ruling does with its authorities."""

from collections.abc import Iterator

from rich.console import RenderableType
from rich.text import Text

from api.tables import cells
from queries.history import History
from queries.treatments import Treatments


def history(answer: History) -> Iterator[RenderableType]:
    """Yield the instances of a case, the oldest first, with what each decided."""
    yield Text(cells.act(answer.act), style="bold")
    made = cells.table("", "step", "ruling", "formation", "provision", "outcome", "vote", "claim")
    for step in answer.steps:
        cells.add(made, step.step, cells.act(step.ruling), step.formation)
        for held in step.holdings:
            cells.add(
                made, None, None, None, cells.provision(held), cells.outcome(held),
                cells.vote(held.vote), held.claim,
            )  # fmt: skip
    yield made


def treatments(answer: Treatments) -> Iterator[RenderableType]:
    """Yield what a ruling does with its authorities, in the order of its text."""
    yield Text(cells.act(answer.act), style="bold")
    made = cells.table("", "authority", "treatment", "voice", "paragraph", "sentence", "claim")
    for each in answer.treatments:
        cells.add(
            made, cells.act(each.cited), each.citation.treatment, each.citation.speaker,
            each.paragraph, each.sentence, each.citation.claim,
        )  # fmt: skip
    yield made
