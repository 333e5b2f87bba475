"""A claim with the words that prove it; what is held."""

from collections.abc import Iterable, Iterator

from rich.console import RenderableType
from rich.text import Text

from api.tables import cells
from queries.acts import Excerpt
from queries.coverage import Coverage
from queries.evidence import Evidence


def evidence(answer: Evidence) -> Iterator[RenderableType]:
    """Yield a claim, its rule, and the whole passage."""
    made = cells.table(answer.claim, "", "")
    made.show_header = False
    place = answer.place
    span = f"[{place.start}, {place.end}) of text {place.text_sha256}" if place else None
    for name, value in (
        ("of", cells.act(answer.act)), ("says", f"{answer.about}: {answer.value or ''}"),
        ("source", answer.source), ("rule", answer.rule), ("status", answer.status),
        ("confidence", f"{answer.confidence:.2f}"), ("characters", span),
    ):  # fmt: skip
        if value:
            cells.add(made, name, value)
    if said := answer.verdict:
        on = f" on {said.on}" if said.on else ""
        cells.add(made, said.decision, f"by {said.by}{on}: {said.why}")
    yield made
    if answer.passage:
        yield from _words(answer.passage)
    if answer.note:
        yield Text("calls a footnote, which is printed beside this passage:", style="italic")
        yield from _words(answer.note)
    if answer.rivals:
        fate = "Lost to it" if answer.holds else "Won against it"
        rivals = cells.table(fate, "claim", "says", "source", "rule", "status", "confidence")
        for each in answer.rivals:
            sure = f"{each.confidence:.2f}"
            cells.add(rivals, each.claim, each.value, each.source, each.rule, each.status, sure)
        yield rivals


def _words(passage: Excerpt) -> Iterator[RenderableType]:
    voice = f"{passage.section or ''} {passage.speaker or ''}".strip()
    yield Text(f"{passage.id} ({voice})", style="bold")
    yield Text(passage.text)


def coverage(answer: Coverage) -> Iterable[RenderableType]:
    """Return what is held, court by court."""
    rulings = cells.table("Rulings held", "court", "texts", "digests", "only cited", "years")
    for court in answer.courts:
        cells.add(
            rulings, court.court, court.texts, court.digests, court.only_cited, cells.years(court)
        )
    guides = cells.table("Guides held", "body", "guides", "only cited")
    for body in answer.guides:
        cells.add(guides, body.court, body.guides, body.only_cited)
    return (rulings, guides)
