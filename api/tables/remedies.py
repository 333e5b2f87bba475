"""Remedies that courts order where they find a breach of a right."""

from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from api.tables import cells
from queries.measures import Measure, MeasureOfRuling
from queries.remedies import CourtOnRemedies, Remedies

_TITLE = "Which remedies (rulings that found a breach of the right; alone: and no other breach)"


def for_right(answer: Remedies) -> Iterator[RenderableType]:
    """Yield remedies, sums and examples with their words."""
    yield Text(f"{answer.right.label_en} ({answer.right.id})", style="bold")
    if answer.courts:
        yield _remedies(answer.courts)
    if any(court.sums for court in answer.courts):
        yield _sums(answer.courts)
    if examples := [each for court in answer.courts for each in court.examples]:
        yield _examples(examples)


def _remedies(courts: Sequence[CourtOnRemedies]) -> Table:
    made = cells.table(_TITLE, "court", "remedy", "outcome", "rulings", "alone", "measures")
    for court in courts:
        for each in court.remedies:
            cells.add(
                made, court.court, f"{each.label or each.remedy}\n{each.remedy}", each.outcome,
                cells.share(each.rulings, court.rulings), cells.share(each.alone, court.alone),
                each.measures,
            )  # fmt: skip
        with_any = cells.share(court.with_measures, court.rulings)
        cells.add(made, court.court, "any remedy read", "", with_any)
        made.add_section()
    return made


def _sums(courts: Sequence[CourtOnRemedies]) -> Table:
    made = cells.table(
        "Which sums (as stated, never converted)",
        "court", "head", "currency", "sums", "rulings", "least", "median", "most",
    )  # fmt: skip
    for court in courts:
        for each in court.sums:
            cells.add(
                made, court.court, each.head or "(none stated)", each.currency, each.sums,
                each.rulings, each.least, each.median, each.most,
            )  # fmt: skip
    return made


def _examples(examples: Sequence[MeasureOfRuling]) -> Table:
    made = cells.table("With which words", "ruling", "measure", "passage", "claim")
    for each in examples:
        passage = cells.passage(each.measure.passage)
        cells.add(made, cells.act(each.ruling), _measure(each.measure), passage, each.measure.claim)
    return made


def _measure(measure: Measure) -> str:
    """Return a measure in a few words, e.g. ``"remedy:costs: 800.0 EUR, P3M, applicant"``."""
    sum_stated = f"{measure.amount} {measure.currency or '?'}" if measure.amount else None
    parts = (sum_stated, measure.deadline, ", ".join(measure.recipients))
    told = ", ".join(part for part in parts if part)
    return f"{measure.remedy}: {told}" if told else measure.remedy
