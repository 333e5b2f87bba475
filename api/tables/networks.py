"""Courts among courts, chains of citations, and the reach of one ruling."""

from collections.abc import Iterator

from rich.console import RenderableType
from rich.text import Text

from api.tables import cells
from queries.dialogue_matrix import DialogueMatrix
from queries.influence import Influence
from queries.paths import Paths


def matrix(answer: DialogueMatrix) -> Iterator[RenderableType]:
    """Yield pairs of courts with their citations, year by year."""
    made = cells.table(
        "Who cites whom", "citing", "cited", "citations", "own voice", "acts", "by year"
    )
    for pair in answer.pairs:
        years = (f"{each.year or 'unknown'}: {each.citations}" for each in pair.years)
        cells.add(
            made, pair.citing, pair.cited, pair.citations, pair.own_voice, pair.acts,
            ", ".join(years),
        )  # fmt: skip
    yield made


def chains(answer: Paths) -> Iterator[RenderableType]:
    """Yield chains of citations, each link with its passage."""
    yield Text(f"From {answer.citing.id} to {answer.cited.id}", style="bold")
    for place, chain in enumerate(answer.chains, start=1):
        title = f"Chain {place}, citations: {answer.steps}"
        made = cells.table(title, "citing", "cited", "voice", "passage", "claim")
        for link in chain:
            citation = link.citation
            cells.add(
                made, cells.act(link.citing), cells.act(link.cited), citation.speaker,
                cells.passage(citation.passage), citation.claim,
            )  # fmt: skip
        yield made
    if answer.is_cut:
        read = f"{answer.acts_read:,}"
        yield Text(f"The search ended after {read} acts; a chain may be left out.", style="bold")


def influence(answer: Influence) -> Iterator[RenderableType]:
    """Yield courts that cite an act, with years and treatments."""
    yield Text(cells.act(answer.act), style="bold")
    made = cells.table("Cited by", "court", "citations", "own voice", "first", "last", "treatments")
    for each in answer.courts:
        treatments = (f"{name}: {times}" for name, times in each.treatments)
        cells.add(
            made, each.court, each.citations, each.own_voice, str(each.first_year or ""),
            str(each.last_year or ""), ", ".join(treatments),
        )  # fmt: skip
    yield made
