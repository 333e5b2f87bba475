"""What others say of one ruling, and what stands beside its majority."""

from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from api.tables import cells
from api.tables.briefs import opinions_of
from queries.separate_opinions import LaterCitation, SeparateOpinions


def separate_opinions(answer: SeparateOpinions) -> Iterator[RenderableType]:
    """Yield the separate opinions of a ruling, then the later rulings that cite each."""
    yield Text(cells.act(answer.act), style="bold")
    if answer.opinions:
        yield opinions_of([each.opinion for each in answer.opinions])
    for each in answer.opinions:
        taken = "taken up by a later majority" if each.is_taken_up else "taken up: cannot be told"
        judges = ", ".join(each.opinion.judges) or "(no name)"
        yield Text(f"{each.opinion.place}. {judges}: {taken}", style="bold")
        if each.later:
            yield _later("", each.later)
    if answer.unattributed:
        yield _later("Cite a separate opinion, which is not told", answer.unattributed)


def _later(title: str, later: Sequence[LaterCitation]) -> Table:
    made = cells.table(title, "later ruling", "paragraph", "sentence", "rests on", "claim")
    for each in later:
        cells.add(
            made, cells.act(each.ruling), each.paragraph, each.sentence, each.rests_on,
            each.citation.claim,
        )  # fmt: skip
    return made
