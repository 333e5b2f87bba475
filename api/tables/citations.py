"""What cites what: of a ruling, by a ruling, between two courts."""

from collections.abc import Iterator

from rich.console import RenderableType
from rich.text import Text

from api.tables import cells
from queries.citations import Citation
from queries.cited_by import CitedBy
from queries.cites import Cites
from queries.dialogue import Dialogue


def cites(answer: Cites) -> Iterator[RenderableType]:
    """Yield counts by cited court, and the citations in the order of the text."""
    yield Text(cells.act(answer.act), style="bold")
    counts = cells.table("cites", "court", "authorities", "citations")
    for each in answer.in_all:
        cells.add(counts, each.court, each.authorities, each.citations)
    yield counts
    made = cells.table(
        "Passage by passage", "passage", "cites", "at", "treatment", "voice", "claim"
    )
    for one in answer.citations:
        cells.add(
            made, cells.passage(one.citation.passage), cells.act(one.cited), *_how(one.citation)
        )
    yield made


def cited_by(answer: CitedBy) -> Iterator[RenderableType]:
    """Yield counts by citing court, and the citations, the latest first."""
    yield Text(cells.act(answer.act), style="bold")
    counts = cells.table("is cited by", "court", "treatment", "rulings", "citations")
    for each in answer.in_all:
        cells.add(counts, each.court, each.treatment, each.rulings, each.citations)
    yield counts
    made = cells.table(
        "The latest first", "cited in", "passage", "at", "treatment", "voice", "claim"
    )
    for one in answer.citations:
        cells.add(
            made, cells.act(one.citing), cells.passage(one.citation.passage), *_how(one.citation)
        )
    yield made


def dialogue(answer: Dialogue) -> Iterator[RenderableType]:
    """Yield counts by voice, and the citations, the latest first."""
    title = f"{answer.citing_court} cites {answer.cited_court}"
    counts = cells.table(title, "voice", "citing rulings", "cited rulings", "citations")
    for each in answer.in_all:
        cells.add(counts, each.speaker, each.citing, each.cited, each.citations)
    yield counts
    made = cells.table(
        "The latest first", "cited in", "passage", "cites", "at", "treatment", "voice", "claim"
    )
    for one in answer.citations:
        cells.add(
            made, cells.act(one.citing), cells.passage(one.citation.passage), cells.act(one.cited),
            *_how(one.citation),
        )  # fmt: skip
    yield made


def _how(citation: Citation) -> tuple[str, str | None, str | None, str | None]:
    pinpoints = ", ".join(citation.pinpoints)
    return pinpoints, citation.treatment, citation.speaker, citation.claim
